import type { EventRef } from '../model/article.ts';
import { blocksText, plainText } from '../model/plainText.ts';
import type { PublishedArticle } from '../model/published.ts';
import type { Session } from '../model/session.ts';
import type { Substep, TreeNode } from '../model/tree.ts';
import { placeAddress } from './address.ts';
import { listBlanks } from './blanks.ts';
import { listCommands } from './commands.ts';
import { describeOutcome } from './outcome.ts';
import { findProgress } from './progress.ts';
import { visitEntry } from './rail.ts';
import { replay, type Visit, type Walk } from './replay.ts';
import { cutAtWord, nameNode } from './shortText.ts';
import { tickedAt } from './ticks.ts';

/** What a ticket note says, before it is written as plain text or Markdown. */
export interface NoteFacts {
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

/** Collects what a note says of a session, finished or not. */
export function collectNote(article: PublishedArticle, session: Session, { baseUrl, formatTime }: NoteOptions): NoteFacts {
  const walk = replay(article.nodes, session.answers);
  const outcome = describeOutcome(walk.current, walk, []);
  const lastTime = walk.path.at(-1)?.given.time;
  const place = { node: walk.current.id, pass: walk.currentPass };
  return {
    events: article.events.map(describeEvent),
    article: article.id,
    title: article.title,
    date: article.updated === null ? null : formatDate(article.updated),
    link: `${baseUrl.replace(/\/+$/, '')}${outcome ? `/kb/${encodeURIComponent(article.id)}` : placeAddress(article.id, place)}`,
    started: formatTime(session.startedAt),
    ended: outcome && lastTime !== undefined ? formatTime(lastTime) : null,
    entries: walk.path.map((visit, at) => describeVisit(article, session, walk, visit, at, formatTime)),
    leftOut: leftOutOf(walk),
    outcome: outcome?.sentence ?? `Not finished: at "${nameNode(walk.current)}"`,
    pasted: pastedLines(session.pasted),
  };
}

function describeVisit(
  article: PublishedArticle,
  session: Session,
  walk: Walk,
  visit: Visit,
  at: number,
  formatTime: NoteOptions['formatTime'],
): NoteEntry {
  const { node, given, pass } = visit;
  const before: Walk = { path: walk.path.slice(0, at), current: node, currentPass: pass, dropped: [] };
  const commands = isLeftOut(visit) ? [] : listCommands(node, article.blanks, session.blanks);
  const blanks = listBlanks(commands, article.blanks, session.blanks).filter((blank) => blank.value !== '');
  const entry = visitEntry(visit);
  return {
    time: formatTime(given.time),
    kind: `${kindOf(article.nodes, before)}${pass > 1 ? `, round ${pass}` : ''}`,
    text: node.type === 'step' ? cutAtWord(plainText(node.heading), 120) : entry.text,
    answer: entry.answer ?? given.answer,
    origin: ORIGINS[given.origin ?? 'agent'],
    ticked: describeTicks(node, tickedAt({ node: node.id, pass }, session.ticked)),
    commands: commands.map((command) => command.text),
    blanks: blanks.map(({ name, value, note }) => `${name} = ${value}${note ? `, ${note}` : ''}`),
  };
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

function lines(word: string, items: readonly Pick<Substep, 'blocks'>[]): readonly string[] {
  return items.map((item) => `${word}: ${cutAtWord(blocksText(item.blocks), 120)}`);
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

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2002-08-06` as `6 Aug 2002`: day and month cannot be taken for each other. Anything else stays as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

function pastedLines(pasted: string | null): readonly string[] {
  const all = (pasted ?? '').split(/\r\n?|\n/).map((line) => line.trimEnd());
  const kept = all.filter((line) => line !== '');
  return kept.length > MOST_PASTED_LINES ? [...kept.slice(0, MOST_PASTED_LINES), '…'] : kept;
}
