import { isCommandLine } from '../../clues/commandLine.ts';
import { asksForCommand } from '../raw/command.ts';
import { findProseStarts, findSentenceStarts, gapAt } from './gap.ts';
import { findOpeners } from './openers.ts';
import { restoreCommands } from './restoreCommands.ts';
import { findEvent, restoreEvent } from './restoreEvent.ts';
import { restoreListing } from './restoreListing.ts';
import { isBreak, weighBreak } from './weighGap.ts';

/** What an article shows on lines of its own: a message, a command, a listing, an event, other articles. */
export interface FlatExample {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  /** Stands deeper than the text around it. */
  readonly isIndented: boolean;
}

/** Shapes that can be told by their looks, at the beginning of a text. */
const QUOTED = /^" ?[^"]*(?:"[^"]*"[^"]*)*?" \(without (?:the )?quot[^)]*\)\.?(?= |$)/;
const REGISTRY_KEY = /^(?:HKEY_\w+|HK[LC][MU])\\(?:\S*\\ (?=\w)| (?=\w)|\S+ (?=(?:\w+ )?\w+\\))*\S*(?= |$)/;
const SPACED = /^(?:[A-Z0-9] ){3,}[A-Z0-9](?= |$)/;
const ADDRESS = /^(?:https?|ftp):\/\/\S+(?= |$)/;
const REFERENCE = /^Q\d{5,6} (?=:? ?["'[]?[A-Z])/;

/** Behind a colon; other articles are named without one, too. */
const START = /: (?=\S)|(?:^|(?<=[.:)"]) )(?=Q\d{5,6} :? ?["'[]?[A-Z])/g;

/** The first example in `text`: an event-log entry, or what a colon announces. */
export function findExample(text: string): FlatExample | undefined {
  const event = findEvent(text);
  for (const match of text.matchAll(START)) {
    const start = match.index + match[0].length;
    if (event !== undefined && event <= start) break;
    const example = exampleAt(text, start);
    if (example) return example;
  }
  return event === undefined ? undefined : eventAt(text, event);
}

/** An entry goes on behind its fields until the article speaks again, or another entry begins. */
function eventAt(text: string, start: number): FlatExample {
  const { lines, end: fieldsEnd } = restoreEvent(text.slice(start));
  const from = start + fieldsEnd;
  const another = findEvent(text.slice(from), true);
  const rest = text.slice(from, another === undefined ? undefined : from + another);
  const isOver = rest.startsWith(' ') && isBreak(gapAt(text, from + 1, start), 'example');
  const said = isOver ? '' : rest.slice(0, findEnd(rest));
  const last = /^Description/.test(lines.at(-1) ?? '') ? [`${lines.at(-1)} ${said.trim()}`] : [lines.at(-1) ?? '', said.trim()];
  return {
    start,
    end: from + said.length,
    lines: [...lines.slice(0, -1), ...last.filter((line) => line !== '')],
    isIndented: true,
  };
}

function exampleAt(text: string, start: number): FlatExample | undefined {
  const rest = text.slice(start);
  const shape = [QUOTED, REGISTRY_KEY, SPACED, ADDRESS].find((pattern) => pattern.test(rest));
  if (shape) {
    const example = shape.exec(rest)?.[0] ?? '';
    const lines = restoreCommands(example);
    return { start, end: start + example.length, lines, isIndented: shape !== QUOTED };
  }
  if (REFERENCE.test(rest)) {
    const end = start + findReferencesEnd(rest);
    const lines = text
      .slice(start, end)
      .trim()
      .split(/ (?=Q\d{5,6} :? ?["'[]?[A-Z])/);
    return { start, end, lines: lines.flatMap((line, i) => (i === 0 ? [line] : ['', line])), isIndented: true };
  }
  return shownAt(text, start);
}

/** What is announced by the wording alone. */
function shownAt(text: string, start: number): FlatExample | undefined {
  const sentence = lastSentence(text, start);
  const isTyped = asksForCommand(sentence);
  const end = start + findEnd(text.slice(start), isTyped ? LEAST_BEHIND_COMMAND : 0);
  const shown = text.slice(start, end).trim();
  const isTold = isTyped || isCommandLine(shown);
  if (shown === '' || (!isTold && !isAnnounced(text, start))) return undefined;
  const lines = isTold ? restoreCommands(shown) : [shown];
  return { start, end, lines: lines.flatMap(restoreListing), isIndented: true };
}

/** Something typed is short: the article speaks again as soon as it may. */
const LEAST_BEHIND_COMMAND = -12;

/** The sentence that ends in front of `start`, as far as it matters. */
function lastSentence(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 400), start).trimEnd();
  return before.slice(findSentenceStarts(before).at(-1) ?? 0);
}

/** Titles of articles are no longer. */
const LONGEST_TITLE = 160;

/** Behind the last of several articles, each a number and a title; titles hold what looks like the beginning of a sentence. */
function findReferencesEnd(text: string): number {
  let last = 0;
  for (const { index } of text.matchAll(/ Q\d{5,6} (?=:? ?["'[]?[A-Z])/g)) {
    if (index - last > LONGEST_TITLE) break;
    last = index + 1;
  }
  return last + findEnd(text.slice(last));
}

function isAnnounced(text: string, start: number): boolean {
  const starts = findSentenceStarts(text.slice(0, start));
  return isBreak(gapAt(text, start, 0, starts.at(-1) ?? 0, starts.length + 1), 'announcement');
}

/** Where another candidate may stand that is more likely, behind the first likely one. */
const NEARBY = 30;

/** Where the article speaks again behind an example at the beginning of `text`. */
function findEnd(text: string, least = 0): number {
  const sure = findOpeners(text)[0] ?? text.length;
  const starts = findProseStarts(text);
  let best: { readonly at: number; readonly likelihood: number } | undefined;
  for (const [i, at] of starts.entries()) {
    if (at >= sure || (best && at > best.at + NEARBY)) break;
    const likelihood = weighBreak(gapAt(text, at, 0, starts[i - 1] ?? 0, i + 1), 'example');
    if (likelihood > (best?.likelihood ?? least)) best = { at, likelihood };
  }
  return best?.at ?? sure;
}
