import type { AnswerId, ArticleId, NodeId } from '../model/ids.ts';
import type { PublishedArticle } from '../model/published.ts';
import type { Session } from '../model/session.ts';
import type { TreeNode } from '../model/tree.ts';
import { listBlanks, type ScreenBlank } from './blanks.ts';
import { listCautions, type ScreenCaution } from './cautions.ts';
import { listCommands, type ScreenCommand } from './commands.ts';
import { type DroppedAnswer, listDropped } from './dropped.ts';
import { type Located, locate } from './locate.ts';
import { indexNodes, type NodeIndex } from './nodeIndex.ts';
import { describeOutcome, type ScreenOutcome } from './outcome.ts';
import { type Phase, phaseOf } from './phase.ts';
import type { Place } from './place.ts';
import { describeWhere, findProgress, type Progress } from './progress.ts';
import { buildRail, type RailPhase } from './rail.ts';
import { replay, type Visit, type Walk } from './replay.ts';
import { tickedAt } from './ticks.ts';

/** All that the wizard draws for one place on the walk. The components hold no rules. */
export interface Screen {
  readonly article: ArticleId;
  /** What is shown. */
  readonly place: Place;
  /** Where the session's own walk stands. */
  readonly standing: Place;
  /**
   * `current`: the walk stands here. `earlier`: answered before; the answer given is marked, another one changes it.
   * `linked`: not on the walk; the way here is assumed (rail entries of origin `link`) and becomes the walk with the first answer.
   */
  readonly position: 'current' | 'earlier' | 'linked';
  /** The place is `linked` only as the article, or an earlier answer, was changed since: the way here takes up answers of the session's own. */
  readonly resumes: boolean;
  /** The address named a node that the article does not have (any more): what was asked for, and the node that comes nearest. */
  readonly missing: { readonly asked: NodeId; readonly nearest: Place | null } | null;
  readonly phase: Phase;
  /** "Fix · step 1 of 2": the card's first line. */
  readonly where: string;
  readonly progress: Progress | null;
  readonly node: TreeNode;
  readonly answers: readonly ScreenAnswer[];
  /** Ids (within the node) of ticked symptoms and substeps. */
  readonly ticked: readonly string[];
  readonly cautions: readonly ScreenCaution[];
  /** Cautions stand in front of this node and were not acknowledged: its commands cannot be copied yet. */
  readonly copyBlocked: boolean;
  /** The node's commands, found by their block's `at`. */
  readonly commands: readonly ScreenCommand[];
  /** The blanks of those commands, each once, in order of appearance. */
  readonly blanks: readonly ScreenBlank[];
  readonly rail: readonly RailPhase[];
  /** The place before this one on the walk; null at the start. */
  readonly back: Place | null;
  /** The place after this one, where it is on the walk. */
  readonly forward: Place | null;
  /** Remembered answers that no longer hold. */
  readonly dropped: readonly DroppedAnswer[];
  /** For an outcome, else null. */
  readonly outcome: ScreenOutcome | null;
}

export interface ScreenAnswer {
  readonly id: AnswerId;
  readonly label: string;
  /** The key that gives it: `1` to `9`; null from the tenth on. */
  readonly digit: number | null;
  /** This is the one that was given here. */
  readonly given: boolean;
}

/**
 * What to draw for `at` in a session; for null, where its walk stands. A place that is not on the walk is drawn as if one had come
 * there the assumed way, without changing the session. A node that the article does not have gives the standing place, and says so.
 */
export function buildScreen(article: PublishedArticle, session: Session, at: Place | null): Screen {
  const own = replay(article.nodes, session.answers);
  const located = locate(article.nodes, session.answers, at, session.changedAt);
  const walk = located.type === 'linked' ? replay(article.nodes, located.answers) : own;
  const shown = walkUpTo(walk, located);
  const { current: node, currentPass: pass } = shown;
  const index = indexNodes(article.nodes);
  const place = { node: node.id, pass };
  const phase = phaseOf(node, index);
  const progress = findProgress(article.nodes, shown);
  const cautions = listCautions(article.nodes, shown, session.acknowledged);
  const commands = listCommands(node, article.blanks, session.blanks);
  return {
    article: article.id,
    place,
    standing: standingOf(own),
    position: located.type === 'missing' ? 'current' : located.type,
    resumes: located.type === 'linked' && isResumed(own, walk, index),
    missing: at && located.type === 'missing' ? { asked: at.node, nearest: firstPass(located.nearest) } : null,
    phase,
    where: describeWhere(phase, node, pass, progress),
    progress,
    node,
    answers: listAnswers(node, visitOf(walk, located)?.given.answer),
    ticked: tickedAt(place, session.ticked),
    cautions,
    copyBlocked: cautions.some((caution) => !caution.acknowledged),
    commands,
    blanks: listBlanks(commands, article.blanks, session.blanks),
    rail: buildRail(article.nodes, walk, place, session),
    ...findNeighbours(walk, shown.path.length),
    dropped: listDropped(own, walk, index),
    outcome: describeOutcome(node, walk, article.nearest),
  };
}

/** The walk as it was when it stood at the shown place. */
function walkUpTo(walk: Walk, located: Located): Walk {
  const visit = visitOf(walk, located);
  if (visit === undefined) return walk;
  return { path: walk.path.slice(0, walk.path.indexOf(visit)), current: visit.node, currentPass: visit.pass, dropped: [] };
}

/** The visit that is shown; undefined where the walk ends there. */
function visitOf(walk: Walk, located: Located): Visit | undefined {
  return located.type === 'earlier' || located.type === 'linked' ? walk.path[located.visit ?? walk.path.length] : undefined;
}

/** The shown walk contains the own one, which stopped short of it where an answer is missing that the article, or another answer, now asks for. */
function isResumed(own: Walk, shown: Walk, index: NodeIndex): boolean {
  const held = new Set(shown.path.map((visit) => visit.given));
  const isParted = own.dropped.some((given) => given.origin !== 'link' && (held.has(given) || !index.has(given.node)));
  return isParted && own.path.every((visit) => held.has(visit.given));
}

function listAnswers(node: TreeNode, given: AnswerId | undefined): readonly ScreenAnswer[] {
  return node.answers.map(({ id, label }, at) => ({ id, label, digit: at < 9 ? at + 1 : null, given: id === given }));
}

/** The places before and after the visit counted `visit` from 0; the current node counts as the last. */
function findNeighbours(walk: Walk, visit: number): Pick<Screen, 'back' | 'forward'> {
  const places = [...walk.path.map(({ node, pass }): Place => ({ node: node.id, pass })), standingOf(walk)];
  return { back: places[visit - 1] ?? null, forward: places[visit + 1] ?? null };
}

function standingOf(walk: Walk): Place {
  return { node: walk.current.id, pass: walk.currentPass };
}

function firstPass(node: NodeId | null): Place | null {
  return node === null ? null : { node, pass: 1 };
}
