import type { EventRef } from '../model/article.ts';
import { blocksText, plainText } from '../model/plainText.ts';
import type { PublishedArticle } from '../model/published.ts';
import type { Session } from '../model/session.ts';
import type { Substep, TreeNode } from '../model/tree.ts';
import { placeAddress } from './address.ts';
import { listBlanks } from './blanks.ts';
import { listCommands } from './commands.ts';
import { formatDate } from './formatDate.ts';
import { describeOutcome } from './outcome.ts';
import { findProgress } from './progress.ts';
import { visitEntry } from './rail.ts';
import { replay, type Visit, type Walk } from './replay.ts';
import { listSeenEvents, nameSeen } from './seen.ts';
import { cutAtWord, LONGEST, nameNode } from './shortText.ts';
import { tickedAt } from './ticks.ts';

/** What a ticket note says, before it is written as plain text or Markdown. */
export interface NoteFacts {
  /** Those that the agent pasted, ticked or confirmed: the note says nothing that was not seen. */
  readonly events: readonly string[];
  readonly article: string;
  readonly title: string;
  /** "6 Aug 2002", or null where the article has no date. */
  readonly date: string | null;
  readonly link: string;
  readonly started: string;
  readonly ended: string | null;
  readonly entries: readonly NoteEntry[];
  /** Steps that were skipped or could not be done, with what was answered. */
  readonly leftOut: readonly string[];
  /** "Solved"; "Not finished: at Register the DLL" for a walk that goes on. */
  readonly outcome: string;
  /** The pasted event text, line by line. */
  readonly pasted: readonly string[];
}

/** One answer of the walk. */
export interface NoteEntry {
  readonly time: string;
  /** "Cause", "Step 1 of 2". */
  readonly kind: string;
  readonly text: string;
  readonly answer: string;
  /** "taken from the pasted event", "assumed: opened by a link"; null for the agent's own. */
  readonly origin: string | null;
  /** What was ticked: "Seen: …", "Done: …". */
  readonly ticked: readonly string[];
  /** "Cautions read" or "Cautions not read"; null for what has none. */
  readonly cautions: string | null;
  readonly commands: readonly string[];
  /** Values filled into the commands: "path = G:\bin, taken from the event you pasted". */
  readonly blanks: readonly string[];
}

export interface NoteOptions {
  /** Where the site stands, with or without a slash at the end: `https://help.example/desk`. */
  readonly baseUrl: string;
  /** A time of the session (milliseconds since 1970, UTC) as the agent reads it. */
  readonly formatTime: (time: number) => string;
}

const MOST_PASTED_LINES = 20;

/** Longest text of one answer's node, in characters. */
const LONGEST_TEXT = 160;

/** Collects what a note says of a session, finished or not. */
export function collectNote(article: PublishedArticle, session: Session, options: NoteOptions): NoteFacts {
  const walk = replay(article.nodes, session.answers);
  const outcome = describeOutcome(walk.current, walk, []);
  const lastTime = walk.path.at(-1)?.given.time;
  return {
    events: listSeenEvents(article.events, article.nodes, walk, session).map(describeEvent),
    article: article.id,
    title: article.title,
    date: article.updated === null ? null : formatDate(article.updated),
    link: linkTo(article, walk, options),
    started: options.formatTime(session.startedAt),
    ended: outcome && lastTime !== undefined ? options.formatTime(lastTime) : null,
    entries: walk.path.map((visit, at) => describeVisit(visit, { article, session, before: walk.path.slice(0, at), options })),
    leftOut: leftOutOf(walk),
    outcome: outcome?.sentence ?? `Not finished: at "${standsAt(walk.current, article, session)}"`,
    pasted: pastedLines(session.pasted),
  };
}

function standsAt(node: TreeNode, article: PublishedArticle, session: Session): string {
  return node.type === 'symptom' ? cutAtWord(textOf(node, article, session), LONGEST) : nameNode(node);
}

/** To the article once the walk is finished, else to where it stands. */
function linkTo({ id }: PublishedArticle, { current, currentPass }: Walk, { baseUrl }: NoteOptions): string {
  const path =
    current.type === 'outcome' ? `/kb/${encodeURIComponent(id)}` : placeAddress(id, { node: current.id, pass: currentPass });
  return `${baseUrl.replace(/\/+$/, '')}${path}`;
}

/** What a visit is described from. */
interface VisitContext {
  readonly article: PublishedArticle;
  readonly session: Session;
  /** The visits before it. */
  readonly before: readonly Visit[];
  readonly options: NoteOptions;
}

function describeVisit(visit: Visit, { article, session, before, options }: VisitContext): NoteEntry {
  const { node, given, pass } = visit;
  const commands = isLeftOut(visit) ? [] : listCommands(node, article.blanks, session.blanks);
  const blanks = listBlanks(commands, article.blanks, session.blanks).filter((blank) => blank.value !== '');
  const walk: Walk = { path: before, current: node, currentPass: pass, dropped: [] };
  return {
    time: options.formatTime(given.time),
    kind: `${kindOf(article.nodes, walk)}${pass > 1 ? `, round ${pass}` : ''}`,
    text: cutAtWord(textOf(node, article, session), LONGEST_TEXT),
    answer: visitEntry(visit).answer ?? given.answer,
    origin: ORIGINS[given.origin ?? 'agent'],
    ticked: describeTicks(node, tickedAt({ node: node.id, pass }, session.ticked)),
    cautions: describeCautions(node, session),
    commands: commands.map((command) => command.text),
    blanks: blanks.map(({ name, value, note }) => `${name} = ${value}${note ? `, ${note}` : ''}`),
  };
}

function textOf(node: TreeNode, article: PublishedArticle, session: Session): string {
  if (node.type === 'symptom') return nameSeen(node, session) || article.title;
  // The commands that a heading only announces follow below.
  return node.type === 'step' ? plainText(node.heading) : nameNode(node, LONGEST_TEXT);
}

const ORIGINS = { agent: null, paste: 'taken from the pasted event', link: 'assumed: opened by a link' } as const;

const KINDS: Readonly<Record<TreeNode['type'], string>> = {
  symptom: 'Symptom',
  'applies-to': 'Product',
  cause: 'Cause',
  question: 'Condition',
  choice: 'Choice',
  step: 'Step',
  loop: 'Repeat',
  check: 'Check',
  outcome: 'Outcome',
};

function kindOf(nodes: PublishedArticle['nodes'], walk: Walk): string {
  const progress = walk.current.type === 'step' ? findProgress(nodes, walk) : null;
  return progress ? `Step ${progress.number} of ${progress.of}` : KINDS[walk.current.type];
}

function describeTicks(node: TreeNode, ticked: readonly string[]): readonly string[] {
  if (node.type === 'symptom')
    return lines(
      'Seen',
      node.symptoms.filter(({ id }) => ticked.includes(id)),
    );
  if (node.type === 'step')
    return lines(
      'Done',
      flatten(node.substeps).filter(({ id }) => ticked.includes(id)),
    );
  return [];
}

function describeCautions(node: TreeNode, { acknowledged }: Session): string | null {
  if (node.type !== 'step' || node.cautions.length === 0) return null;
  return acknowledged.includes(node.id) ? 'Cautions read' : 'Cautions not read';
}

function lines(word: string, items: readonly Pick<Substep, 'blocks'>[]): readonly string[] {
  return items.map((item) => `${word}: ${cutAtWord(blocksText(item.blocks), LONGEST_TEXT)}`);
}

function flatten(substeps: readonly Substep[]): readonly Substep[] {
  return substeps.flatMap((substep) => [substep, ...flatten(substep.substeps)]);
}

function isLeftOut({ node, given }: Visit): boolean {
  return node.type === 'step' && given.answer !== 'done';
}

function leftOutOf(walk: Walk): readonly string[] {
  const later = (at: number) => walk.path.slice(at + 1);
  return walk.path
    .filter((visit, at) => isLeftOut(visit) && !later(at).some((other) => other.node.id === visit.node.id && !isLeftOut(other)))
    .map((visit) => `${nameNode(visit.node)}: ${visitEntry(visit).answer}`);
}

function describeEvent({ id, source }: EventRef): string {
  return source === null ? `Event ${id}` : `Event ${id} (${source})`;
}

function pastedLines(pasted: string | null): readonly string[] {
  const all = (pasted ?? '').split(/\r\n?|\n/).map((line) => line.trimEnd());
  const kept = all.filter((line) => line !== '');
  return kept.length > MOST_PASTED_LINES ? [...kept.slice(0, MOST_PASTED_LINES), '…'] : kept;
}
