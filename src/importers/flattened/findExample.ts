import { isCommandLine, isProgramName } from '../../clues/commandLine.ts';
import { asksForCommand } from '../raw/command.ts';
import { findDumps } from './findDumps.ts';
import { type FlatRule, findRules } from './findRules.ts';
import { findProseStarts, findSentenceStarts, gapAt } from './gap.ts';
import { findOpeners } from './openers.ts';
import { restoreCommands, SETTINGS } from './restoreCommands.ts';
import { type FlatEventStarts, findEventStarts, findStartFrom, restoreEvent } from './restoreEvent.ts';
import { restoreListing } from './restoreListing.ts';
import { isBreak, weighBreak } from './weighGap.ts';

/** What an article shows on lines of its own: a message, a command, a listing, an event, other articles. */
export interface FlatExample {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  /** Stands deeper than the text around it. */
  readonly isIndented: boolean;
  /** Parts what stands in front of it from what follows, as a rule across the page does. */
  readonly isRule?: boolean;
}

/** Offsets that are looked for once in a text, however long it is. */
export interface FlatMarks extends FlatEventStarts {
  /** Of sentences that open a paragraph wherever they stand. */
  readonly openers: readonly number[];
  /** Of listings that nothing announces. */
  readonly dumps: readonly number[];
  /** By where they start, what stands above them included. */
  readonly rules: ReadonlyMap<number, FlatRule>;
  readonly ruleStarts: readonly number[];
}

export function findMarks(text: string): FlatMarks {
  const rules = new Map(findRules(text).map((rule) => [rule.start, rule]));
  const ruleStarts = [...rules.keys()];
  return { ...findEventStarts(text), openers: findOpeners(text), dumps: findDumps(text), rules, ruleStarts };
}

/** Shapes that can be told by their looks, at the beginning of a text. */
const QUOTED = /^" ?[^"]*(?:"[^"]*"[^"]*){0,3}?" \(without (?:the )?quot[^)]*\)\.?(?= |$)/;
const REGISTRY_KEY = /^(?:HKEY_\w+|HK[LC][MU])\\(?:\S*\\ (?=\w)| (?=\w)|\S+ (?=(?:\w+ )?\w+\\))*\S*(?= |$)/;
const SPACED = /^(?:[A-Z0-9] ){3,}[A-Z0-9](?= |$)/;
const ADDRESS = /^(?:https?|ftp):\/\/\S+(?= |$)/;
const REFERENCE = /^Q\d{5,6} (?=:? ?["'[]?[A-Z])/;

/** Behind a colon; other articles are named without one, too, and so is what stands in quotation marks that are set apart (`" cd\\ "`), and a
 * path behind "and then click OK". */
const START =
  /: (?=\S)|(?:^|(?<=[.:)"]) )(?=Q\d{5,6} :? ?["'[]?[A-Z])| (?=" [^"]{2,200} " \(without )|(?<=\b(?:OK|ENTER|box)) (?="?\w*:\\\w)/g;

const BEHIND_KEY = /\b(?:OK|ENTER|box) $/;

/** The first example in `text` from `from` on: an event-log entry, or what a colon announces. `marks` are those of `text`. */
export function findExample(text: string, from: number, marks: FlatMarks): FlatExample | undefined {
  const rule = marks.rules.get(findStartFrom(marks.ruleStarts, from) ?? -1);
  const example = findShown(text, from, marks, rule?.start ?? text.length);
  return rule && (example === undefined || rule.start <= example.start) ? ruledAt(text, rule, marks) : example;
}

/** The example at `from`, behind another one and "-or-". */
export function findAlternative(text: string, from: number, marks: FlatMarks): FlatExample | undefined {
  const found = findExample(text, from, marks);
  if (found?.start === from) return found;
  const end = Math.min(findEnd(text, from, marks), found?.start ?? text.length);
  const shown = text.slice(from, end).trim();
  return shown === '' ? found : { start: from, end, lines: restoreListing(shown), isIndented: true };
}

/** A table up to where the article speaks again; a rule by itself, below its title. */
function ruledAt(text: string, { start, ruleAt, end, isTable }: FlatRule, marks: FlatMarks): FlatExample {
  const [above, rule] = [text.slice(start, ruleAt).trim(), text.slice(ruleAt, end)];
  if (!isTable) return { start, end, lines: above === '' ? [rule] : [above, '', rule], isIndented: false, isRule: true };
  const tableEnd = findEnd(text, end, marks);
  const rows = restoreListing(text.slice(end, tableEnd).trim()).filter((row) => row !== '');
  // As long as the heads, the rule would make them a heading.
  const heads = above.length === rule.length ? [`${above} ${rule}`] : [above, rule];
  return { start, end: tableEnd, lines: [...heads, ...rows].filter((line) => line !== ''), isIndented: true };
}

/** What begins up to `limit`: looked for no further, so that a text of many rules is read in one go. */
function findShown(text: string, from: number, marks: FlatMarks, limit: number): FlatExample | undefined {
  const event = findStartFrom(marks.any, from) === from ? from : findStartFrom(marks.opening, from);
  const dump = findStartFrom(marks.dumps, from);
  const start = new RegExp(START);
  start.lastIndex = from;
  if (REFERENCE.test(text.slice(from, from + 20))) return exampleAt(text, from, marks);
  const near = text.slice(0, limit + 1);
  for (let match = start.exec(near); match; match = start.exec(near)) {
    const at = match.index + match[0].length;
    if ((event !== undefined && event <= at) || (dump !== undefined && dump < at)) break;
    const example = exampleAt(text, at, marks);
    if (example) return example;
  }
  if (event !== undefined && (dump === undefined || event <= dump)) return eventAt(text, event, marks);
  return dump === undefined ? undefined : dumpAt(text, dump, marks);
}

function dumpAt(text: string, start: number, marks: FlatMarks): FlatExample {
  const end = findEnd(text, start, marks);
  return { start, end, lines: restoreListing(text.slice(start, end).trim()), isIndented: true };
}

/** An entry goes on behind its fields until the article speaks again, or another entry begins. */
function eventAt(text: string, start: number, marks: FlatMarks): FlatExample {
  const { lines, end: fieldsEnd } = restoreEvent(text.slice(start, start + LONGEST_SHAPE));
  const from = start + fieldsEnd;
  const another = findStartFrom(marks.any, from) ?? text.length;
  const isOver = text[from] === ' ' && isBreak(gapAt(text, from + 1, { from: start }), 'example');
  const end = isOver ? from : Math.min(another, findEnd(text, from, marks, another));
  const said = text.slice(from, end).trim();
  const last = /^Description/.test(lines.at(-1) ?? '') ? [`${lines.at(-1)} ${said}`] : [lines.at(-1) ?? '', said];
  return { start, end, lines: [...lines.slice(0, -1), ...last.filter((line) => line !== '')], isIndented: true };
}

/** What can be told by its looks is no longer. */
const LONGEST_SHAPE = 1500;

function exampleAt(text: string, start: number, marks: FlatMarks): FlatExample | undefined {
  const rest = text.slice(start, start + LONGEST_SHAPE);
  const shape = [QUOTED, REGISTRY_KEY, SPACED, SETTINGS, ADDRESS].find((pattern) => pattern.test(rest));
  if (shape) {
    const example = shape.exec(rest)?.[0] ?? '';
    const lines = restoreCommands(example, announcesSeveral(lastSentence(text, start)));
    return { start, end: start + example.length, lines, isIndented: shape !== QUOTED };
  }
  if (REFERENCE.test(rest)) {
    const end = findReferencesEnd(text, start, marks);
    const lines = text
      .slice(start, end)
      .trim()
      .split(/ (?=Q\d{5,6} :? ?["'[]?[A-Z])/);
    return { start, end, lines: lines.flatMap((line, i) => (i === 0 ? [line] : ['', line])), isIndented: true };
  }
  return shownAt(text, start, marks);
}

/** What is announced by the wording alone. */
function shownAt(text: string, start: number, marks: FlatMarks): FlatExample | undefined {
  const sentence = lastSentence(text, start);
  const isBehindKey = BEHIND_KEY.test(text.slice(Math.max(0, start - 8), start));
  const isTyped = isBehindKey || asksForCommand(sentence);
  const isTold = isTyped || startsCommand(text, start);
  if (!isTold && !isAnnounced(text, start)) return undefined;
  const event = findStartFrom(marks.opening, start) ?? text.length;
  const latest = isBehindKey ? Math.min(event, start + LONGEST_COMMAND) : event;
  const end = findEnd(text, start, marks, latest, isTyped ? LEAST_BEHIND_COMMAND : 0);
  if (isBehindKey && end === start + LONGEST_COMMAND) return undefined;
  const shown = text.slice(start, end).trim();
  if (shown === '') return undefined;
  const lines = isTold ? restoreCommands(shown, announcesSeveral(sentence)) : [shown];
  return { start, end, lines: lines.flatMap(restoreListing), isIndented: true };
}

function announcesSeveral(sentence: string): boolean {
  return /\b(?:commands|lines|entries|settings|each)\b/i.test(sentence);
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
function findReferencesEnd(text: string, start: number, marks: FlatMarks): number {
  const number = / Q\d{5,6} (?=:? ?["'[]?[A-Z])/g;
  let last = start;
  number.lastIndex = start;
  for (let match = number.exec(text); match && match.index - last <= LONGEST_TITLE; match = number.exec(text))
    last = match.index + 1;
  const opener = findStartFrom(marks.openers, last + 1);
  const end = findEnd(text, last, marks);
  return opener !== undefined && opener - end < NEARBY ? opener : end;
}

/** A command without a word that asks for it: it ends within so many characters. */
const LONGEST_COMMAND = 150;

function startsCommand(text: string, start: number): boolean {
  const near = text.slice(start, start + LONGEST_COMMAND);
  const [program = '', argument = ''] = near.split(' ', 2);
  if (!isProgramName(program) && !/[\\.]\w/.test(program) && !/^[/-]\w/.test(argument)) return false;
  return isCommandLine(near.slice(0, findEnd(near, 0, findMarks(near))).trim());
}

function isAnnounced(text: string, start: number): boolean {
  const from = Math.max(0, start - 300);
  const starts = findSentenceStarts(text.slice(from, start));
  return isBreak(gapAt(text, start, { from, last: from + (starts.at(-1) ?? 0), sentences: starts.length + 1 }), 'announcement');
}

/** Where another candidate may stand that is more likely, behind the first likely one. */
const NEARBY = 30;

/** Where the article speaks again behind the example that begins at `start`, at the latest at `latest`. */
function findEnd(text: string, start: number, marks: FlatMarks, latest = text.length, least = 0): number {
  const sure = Math.min(latest, findStartFrom(marks.openers, start + 1) ?? text.length);
  let best: { readonly at: number; readonly likelihood: number } | undefined;
  let last = start;
  let sentences = 1;
  for (const at of findProseStarts(text.slice(0, sure + 100), start)) {
    if (at >= sure || (best && at > best.at + NEARBY)) break;
    const likelihood = weighBreak(gapAt(text, at, { from: start, last, sentences: sentences++ }), 'example');
    if (likelihood > (best?.likelihood ?? least)) best = { at, likelihood };
    last = at;
  }
  return best?.at ?? sure;
}
