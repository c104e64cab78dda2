import { MOST_PEERS, measure, type Peer } from './gap.ts';
import { findStartFrom } from './restoreEvent.ts';
import { findLeave } from './restoreParagraphs.ts';

/** A paragraph, or a list item with all that stands in it, at its column. */
export interface Piece {
  readonly indent: number;
  /** With its marker in front: `1.`, `b.`, `-`. Empty for a paragraph. */
  readonly marker: string;
  readonly text: string;
}

/** How the items of one list are marked: `1.`, `1)`, `a.`, `A.`, `-`, `*`. */
type Kind = 'number' | 'number)' | 'lower' | 'upper' | 'bullet' | 'star';

const isBullet = (kind: Kind): kind is 'bullet' | 'star' => kind === 'bullet' || kind === 'star';
const isNumber = (kind: Kind): kind is 'number' | 'number)' => kind === 'number' || kind === 'number)';

interface Open {
  readonly kind: Kind;
  readonly number: number;
  /** A bullet whose text begins with a small letter: so do the others of its list. */
  readonly isLower: boolean;
}

/** Words in front of a number that make it part of the sentence: "proceed to step 2.", "version 4.", "Windows NT 4." */
const COUNTED =
  /^(?:steps?|methods?|versions?|section|chapter|page|figure|table|item|option|number|no|line|levels?|disks?|day|windows|word|server|pack|nt|dos|and|or|to|through|than|is|of|in|at|by|from|part|article|event|type|note|the|a|=)$/i;

/** A remark in code may be numbered. */
const IN_CODE = /^(?:\/\/|\/\*|\*|#|;)$/;

/** A heading has at most so many words. */
const LONGEST_HEADING = 14;

/** How deep lists nest at most. */
const DEEPEST = 3;

/** Columns from a list to the list in it. */
const STEP = 3;

/** A piece that is still growing. */
interface RawPiece {
  readonly indent: number;
  readonly marker: string;
  readonly words: string[];
}

/** Cuts flat text at list markers, and where it leaves a list. Numbers and letters count when they come in order; bullets behind a colon or in a row. */
export function restoreLists(text: string): readonly Piece[] {
  const words = text.split(' ').filter((word) => word !== '');
  const pieces: RawPiece[] = [{ indent: 0, marker: '', words: [] }];
  const places = findPlaces(words);
  let open: readonly Open[] = [];
  words.forEach((word, i) => {
    const next = readMarker(words, i);
    const found = next && findDepth(next, open, words, i, places);
    if (next === undefined || found === undefined) {
      pieces.at(-1)?.words.push(word);
      return;
    }
    const staying = countGoing(open, i, places);
    const left = !found.isGoing && (takeLeaving(pieces, staying) || endsWithoutAnnouncing(pieces.at(-1)));
    if (left) open = open.slice(0, staying);
    const depth = left ? Math.min(found.depth, staying) : found.depth;
    if (!left && !found.isGoing && depth < open.length) pieces.push(...takeLeadIn(pieces.at(-1)?.words ?? [], depth * STEP));
    open = [...open.slice(0, depth), next];
    pieces.push({ indent: depth * STEP, marker: word, words: [] });
  });
  takeLeaving(pieces, 0);
  return pieces
    .map(({ words: own, ...piece }) => ({ ...piece, text: own.join(' ') }))
    .filter((piece) => piece.marker !== '' || piece.text !== '');
}

/**
 * Cuts what leaves the list off the item that grows last, as a piece of its own in the item that `staying` lists make; false where nothing leaves.
 */
function takeLeaving(pieces: RawPiece[], staying: number): boolean {
  const item = pieces.at(-1);
  if (!item || item.marker === '' || item.indent < staying * STEP) return false;
  const text = item.words.join(' ');
  const at = findLeave(text, endsOpen(item, pieces.at(-2)), measureItems(pieces));
  if (at === undefined) return false;
  const words = item.words.splice(text.slice(0, at).trimEnd().split(' ').length);
  pieces.push({ indent: staying * STEP, marker: '', words });
  return true;
}

/** So many pieces back the items of a list are looked for. */
const NEAR = 8;

/** How long the items are that stand above the last piece, in the same list. */
function measureItems(pieces: readonly RawPiece[]): readonly Peer[] {
  const item = pieces.at(-1);
  const column = item?.indent ?? 0;
  const near = pieces.slice(-NEAR - 1, -1);
  const start = near.findLastIndex(({ indent, marker }) => indent < column || (indent === column && marker === '')) + 1;
  const items = near.slice(start).filter(({ indent }) => indent === column);
  return items.slice(-MOST_PEERS).map(({ words }) => measure(words.slice(0, 120).join(' ')));
}

/** The item ends with a sentence that announces no list, so the one behind it is not its own. */
function endsWithoutAnnouncing(item: RawPiece | undefined): boolean {
  if (!item || !/^[-*]$/.test(item.marker) || !/[.!?]["')]*$/.test(item.words.at(-1) ?? '')) return false;
  const start = item.words.findLastIndex((word, i) => i < item.words.length - 1 && /[.!?]["')]?$/.test(word)) + 1;
  return !/\b(?:following|these|below|steps|as follows)\b/i.test(item.words.slice(start).join(' '));
}

/** The item above on the same column ends without a full stop, so this one may, too. */
function endsOpen(piece: RawPiece, before: RawPiece | undefined): boolean {
  if (!before || before.marker === '' || before.indent !== piece.indent) return false;
  return !/[.:!?]["')]*$/.test(before.words.at(-1) ?? '');
}

function readMarker(words: readonly string[], at: number): Open | undefined {
  const word = words[at] ?? '';
  const isLower = /^[a-z]/.test(words[at + 1] ?? '');
  if (word === '-' || word === '*') return { kind: word === '-' ? 'bullet' : 'star', number: 1, isLower };
  const number = /^(\d{1,2})([.)])$/.exec(word);
  if (number) return { kind: number[2] === ')' ? 'number)' : 'number', number: Number(number[1]), isLower };
  const letter = /^([a-zA-Z])\.$/.exec(word)?.[1];
  if (letter === undefined) return undefined;
  return letter >= 'a'
    ? { kind: 'lower', number: letter.charCodeAt(0) - 96, isLower }
    : { kind: 'upper', number: letter.charCodeAt(0) - 64, isLower };
}

function isStart(marker: Open): boolean {
  return marker.number === 1;
}

/** A marker's list: how deep it stands, and whether it was open before. */
interface Depth {
  readonly depth: number;
  readonly isGoing: boolean;
}

/** At which depth the marker stands: it goes on with an open list, or opens one; undefined where it is no marker. */
function findDepth(marker: Open, open: readonly Open[], words: readonly string[], at: number, places: Places): Depth | undefined {
  const before = words[at - 1] ?? ':';
  const after = words[at + 1] ?? '';
  if (!/^["'(<[]?[\p{L}\d<$\\"_%*.-]/u.test(after)) return undefined;
  if (marker.kind === 'star' && !open.some(({ kind }) => kind === 'star') && !opensStars(words, at, places)) return undefined;
  if (isBullet(marker.kind)) return isSeparator(words, at) ? undefined : findBulletDepth(marker, open, before);
  if (COUNTED.test(before) || IN_CODE.test(before) || /^(?:-|\d{1,2}\.)$/.test(after)) return undefined;
  const going = open.findLastIndex((list) => isNext(marker, list));
  if (going >= 0) return { depth: going, isGoing: true };
  if (!isStart(marker) || !hasSecond(marker, words, at, places)) return undefined;
  if (!isNumber(marker.kind) && !/[.:)"!?-]$/.test(before)) return undefined;
  const staying = countGoing(open, at, places);
  const same = open.findIndex((list, depth) => depth >= staying && list.kind === marker.kind);
  if (same >= 0) return { depth: same, isGoing: false };
  return open.length < DEEPEST ? { depth: open.length, isGoing: false } : undefined;
}

/** Stars are bullets where they are announced and have sentences behind them: remarks in code begin with stars, too. */
function opensStars(words: readonly string[], at: number, places: Places): boolean {
  const next = findPlace('star', 1, at, places);
  return (
    next !== undefined &&
    /:$/.test(words[at - 1] ?? '') &&
    !words.slice(at + 1, next).some((word) => /[=;{}(&#]|^[A-Z]{2,}$/.test(word))
  );
}

/** "- or -" is no item, nor is the field in "Event ID: 5149 - Source: …". */
function isSeparator(words: readonly string[], at: number): boolean {
  const isField = /^\d+$/.test(words[at - 1] ?? '') && words[at + 1] === 'Source:';
  return isField || (/^(?:or|and)$/i.test(words[at + 1] ?? '') && words[at + 2] === '-');
}

function isNext(marker: Open, list: Open): boolean {
  return list.kind === marker.kind && list.number + 1 === marker.number;
}

/** A dash between small letters is one of a sentence, but in a list whose items begin with them. */
function findBulletDepth(marker: Open, open: readonly Open[], before: string): Depth | undefined {
  const going = open.findLastIndex((list) => list.kind === marker.kind);
  const list = open[going];
  if (list && before.endsWith(':') && open.length < DEEPEST) return { depth: open.length, isGoing: false };
  if (list) return !marker.isLower || list.isLower || /[.:;,)-]$/.test(before) ? { depth: going, isGoing: true } : undefined;
  return /[:.]$/.test(before) && open.length < DEEPEST ? { depth: open.length, isGoing: false } : undefined;
}

/** Where each number and letter stands that is no part of a sentence, in order: `number 2`, `lower 1`. */
type Places = ReadonlyMap<string, readonly number[]>;

function findPlaces(words: readonly string[]): Places {
  const places = new Map<string, number[]>();
  words.forEach((_, i) => {
    const marker = readMarker(words, i);
    if (!marker || (isBullet(marker.kind) ? isSeparator(words, i) : COUNTED.test(words[i - 1] ?? ''))) return;
    const add = (key: string): void => {
      const own = places.get(key);
      if (own) own.push(i);
      else places.set(key, [i]);
    };
    add(`${marker.kind} ${marker.number}`);
    if (isBullet(marker.kind) && /[.!?;)"']$/.test(words[i - 1] ?? '')) add(`${marker.kind} 2`);
  });
  return places;
}

/** The first place of that number behind `at`. */
function findPlace(kind: Kind, number: number, at: number, places: Places): number | undefined {
  const own = places.get(`${kind} ${number}`);
  return own && findStartFrom(own, at + 1);
}

/** `1.` is a marker where a `2.` comes, or where it stands behind a colon; `a.` only where a `b.` comes. */
function hasSecond(marker: Open, words: readonly string[], at: number, places: Places): boolean {
  return (
    findPlace(marker.kind, 2, at + 1, places) !== undefined || (isNumber(marker.kind) && (words[at - 1] ?? '').endsWith(':'))
  );
}

/** How many of the open lists go on behind `at` for certain: the next number of the innermost of them comes before another list of its kind begins. */
function countGoing(open: readonly Open[], at: number, places: Places): number {
  return open.findLastIndex((list) => goesOn(list, at, places)) + 1;
}

/** The next bullet is announced by nothing, so it goes on with the list that there is. */
function bulletGoesOn(kind: Kind, at: number, places: Places): boolean {
  const next = findPlace(kind, 1, at, places);
  const isItself = findPlace(kind, 1, at - 1, places) === at;
  return !isItself && next !== undefined && next === findPlace(kind, 2, at, places);
}

/** A list of its own kind may begin at `at` and run within its item: `3. … 1. … 2. … 4. …`. */
function goesOn({ kind, number }: Open, at: number, places: Places): boolean {
  if (isBullet(kind)) return bulletGoesOn(kind, at, places);
  let inner = findPlace(kind, 1, at - 1, places) === at ? 1 : 0;
  for (let from = at; ; inner++) {
    const next = findPlace(kind, number + 1, from, places);
    const start = findPlace(kind, 1, from, places) ?? Number.POSITIVE_INFINITY;
    if (next === undefined || next > start) return false;
    const innerNext = inner === 0 ? undefined : findPlace(kind, inner + 1, from, places);
    if (innerNext === undefined || next < innerNext) return true;
    if (innerNext > start) return false;
    from = innerNext;
  }
}

/**
 * The sentence that announces another list on the same level is no part of the item above: it is taken out of `words`. It ends with a colon, or it is a
 * heading without a full stop ("To turn off the option").
 */
function takeLeadIn(words: string[], indent: number): readonly RawPiece[] {
  const isHeading = !/[.!?,;]["')]?$/.test(words.at(-1) ?? '');
  const end = Math.max(
    words.findLastIndex((word, i) => i < words.length - 1 && /[.!?]["')]?$/.test(word)),
    findSecondAnnouncement(words) - 1,
  );
  if (end < 0 || !isHeading) return [];
  const isShort = words.length - end <= LONGEST_HEADING || words.at(-1)?.endsWith(':');
  return isShort ? [{ indent, marker: '', words: words.splice(end + 1) }] : [];
}

/** "… that the following client is installed: Client For Networks If this client is not installed, you can install it using the following steps:" */
function findSecondAnnouncement(words: readonly string[]): number {
  const first = words.findIndex((word) => word.endsWith(':'));
  if (first < 0 || first === words.length - 1) return 0;
  return words.findLastIndex(
    (word, i) => i > first && /^(?:If|To|When|You|Use|After|For|In)$/.test(word) && /^[a-z]/.test(words[i + 1] ?? ''),
  );
}
