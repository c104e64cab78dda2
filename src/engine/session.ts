import type { AnswerId, BlankName, NodeId } from '../model/ids.ts';
import type { PublishedArticle } from '../model/published.ts';
import type { Filled, Given, Session } from '../model/session.ts';
import { changeAnswer, giveAnswer } from './answer.ts';
import { locate } from './locate.ts';
import { findAnswer } from './nodeIndex.ts';
import type { Place } from './place.ts';
import { replay } from './replay.ts';
import { tickKey } from './ticks.ts';

/** What a pasted event brings along: see `intake/`. */
export interface Paste {
  readonly text: string;
  /** Answers that the event gives: remembered, and taken where the walk comes to their nodes. */
  readonly answers: readonly { readonly node: NodeId; readonly answer: AnswerId }[];
  /** Values by the name of their blank. */
  readonly blanks: Readonly<Record<BlankName, string>>;
}

/** A session in which nothing was answered yet. `time`, here and below: milliseconds since 1970, UTC. */
export function startSession(id: string, article: Pick<PublishedArticle, 'id' | 'title'>, time: number): Session {
  return {
    id,
    article: article.id,
    title: article.title,
    startedAt: time,
    changedAt: time,
    answers: [],
    blanks: {},
    ticked: [],
    acknowledged: [],
    pasted: null,
  };
}

/**
 * Gives `answer` at a place (null: where the walk stands). On the walk it changes the earlier answer; off the walk the assumed way
 * there becomes the walk. Unchanged where the article has no such place or answer.
 */
export function answerNode(
  session: Session,
  article: PublishedArticle,
  at: Place | null,
  answer: AnswerId,
  time: number,
): Session {
  const answers = answersAfter(session.answers, article, at, answer, time);
  return answers === session.answers ? session : { ...session, answers, changedAt: time };
}

function answersAfter(
  answers: readonly Given[],
  { nodes }: PublishedArticle,
  at: Place | null,
  answer: AnswerId,
  time: number,
): readonly Given[] {
  const located = locate(nodes, answers, at, time);
  if (located.type === 'missing') return answers;
  if (located.type === 'earlier') return changeAnswer(nodes, answers, located.visit, answer, time);
  if (located.type === 'linked' && located.visit !== null) {
    const changed = changeAnswer(nodes, located.answers, located.visit, answer, time);
    return hasAnswer(nodes, at, answer) ? changed : answers;
  }
  const arrived = located.type === 'linked' ? located.answers : answers;
  const given = giveAnswer(nodes, arrived, { node: replay(nodes, arrived).current.id, answer, time });
  return given === arrived ? answers : given;
}

function hasAnswer(nodes: PublishedArticle['nodes'], at: Place | null, answer: AnswerId): boolean {
  return nodes.some((node) => node.id === at?.node && findAnswer(node, answer) !== undefined);
}

/**
 * The session with the way to `at` taken for answered, as a place that is not on the walk is shown: for the note of a case whose article
 * was edited behind the agent's back. Unchanged where the place is on the walk, or missing.
 */
export function arriveAt(session: Session, article: PublishedArticle, at: Place): Session {
  const located = locate(article.nodes, session.answers, at, session.changedAt);
  return located.type === 'linked' ? { ...session, answers: located.answers } : session;
}

/** Where the session's walk stands. */
export function standingPlace(session: Session, article: PublishedArticle): Place {
  const walk = replay(article.nodes, session.answers);
  return { node: walk.current.id, pass: walk.currentPass };
}

/** Whether the walk stands at an outcome. */
export function isFinished(session: Session, article: PublishedArticle): boolean {
  return replay(article.nodes, session.answers).current.type === 'outcome';
}

/**
 * Fills in a blank; an empty value takes it back. Line breaks and control characters become spaces: a command with a line break
 * in it would run in parts when pasted.
 */
export function fillBlank(session: Session, name: BlankName, value: string, time: number): Session {
  const clean = cleanValue(value);
  const { [name]: before, ...others } = session.blanks;
  if ((before?.value ?? '') === clean) return session;
  const blanks = clean === '' ? others : { ...others, [name]: { value: clean, origin: 'agent' as const } };
  return { ...session, blanks, changedAt: time };
}

/** Ticks, or unticks, a symptom or substep `id` of the node at `place`. */
export function tick(session: Session, place: Place, id: string, on: boolean, time: number): Session {
  const key = tickKey(place, id);
  if (session.ticked.includes(key) === on) return session;
  const ticked = on ? [...session.ticked, key] : session.ticked.filter((other) => other !== key);
  return { ...session, ticked, changedAt: time };
}

/** Acknowledges the cautions in front of `node`. */
export function acknowledge(session: Session, node: NodeId, time: number): Session {
  if (session.acknowledged.includes(node)) return session;
  return { ...session, acknowledged: [...session.acknowledged, node], changedAt: time };
}

/** Takes over what a pasted event answers and fills in. What the agent answered or filled in stays. */
export function applyPaste(session: Session, paste: Paste, time: number): Session {
  const answered = new Set(session.answers.map((given) => given.node));
  const added = paste.answers
    .filter(({ node }) => !answered.has(node))
    .map(({ node, answer }): Given => ({ node, answer, time, origin: 'paste' }));
  const answers = [...session.answers, ...added];
  return { ...session, pasted: paste.text, answers, blanks: fillFromPaste(session.blanks, paste), changedAt: time };
}

function fillFromPaste(before: Session['blanks'], paste: Paste): Session['blanks'] {
  const values = Object.entries(paste.blanks).map(([name, value]) => [name, cleanValue(value)] as const);
  const taken = values
    .filter(([name, value]) => value !== '' && before[name]?.origin !== 'agent')
    .map(([name, value]): [string, Filled] => [name, { value, origin: 'paste' }]);
  return { ...before, ...Object.fromEntries(taken) };
}

function cleanValue(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
