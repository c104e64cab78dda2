import { findOpeners, LEAVES_LIST } from './openers.ts';

/** A paragraph, or a list item with all that stands in it, at its column. */
export interface Piece {
  readonly indent: number;
  /** With its marker in front: `1.`, `b.`, `-`. Empty for a paragraph. */
  readonly marker: string;
  readonly text: string;
  /** The last item of a list at the margin: a paragraph behind the list may still be in it. */
  readonly isLast: boolean;
  /** The items above end without a full stop, so this one may, too. */
  readonly isOpenEnded: boolean;
}

type Kind = 'number' | 'lower' | 'upper' | 'bullet';

interface Open {
  readonly kind: Kind;
  readonly number: number;
  /** A bullet whose text begins with a small letter: so do the others of its list. */
  readonly isLower: boolean;
}

/** Words in front of a number that make it part of the sentence: "proceed to step 2.", "version 4.", "Windows NT 4." */
const COUNTED =
  /^(?:steps?|methods?|versions?|section|chapter|page|figure|table|item|option|number|no|line|levels?|disks?|day|windows|word|server|pack|nt|dos|and|or|to|through|than|is|of|in|at|by|from|part|article|event|type|note|the|a|=)$/i;

/** A heading has at most so many words. */
const LONGEST_HEADING = 14;

/** How deep lists nest at most. */
const DEEPEST = 3;

interface RawPiece {
  readonly indent: number;
  readonly marker: string;
  readonly words: string[];
}

/** Cuts flat text at list markers. Numbers and letters count when they come in order; bullets behind a colon or in a row. */
export function restoreLists(text: string): readonly Piece[] {
  const words = text.split(' ').filter((word) => word !== '');
  const pieces: RawPiece[] = [{ indent: 0, marker: '', words: [] }];
  let open: readonly Open[] = [];
  const seconds = findSeconds(words);
  words.forEach((word, i) => {
    const next = readMarker(words, i);
    if (next && isStart(next) && open.length > 0 && findDepth(next, [], words, i, seconds) !== undefined) {
      const leaving = takeLeaving(pieces.at(-1)?.words ?? []);
      if (leaving) {
        pieces.push(leaving);
        open = [];
      }
    }
    const depth = next && findDepth(next, open, words, i, seconds);
    if (next === undefined || depth === undefined) {
      pieces.at(-1)?.words.push(word);
      return;
    }
    if (isStart(next) && depth < open.length) pieces.push(...takeLeadIn(pieces.at(-1)?.words ?? [], depth * 3));
    open = [...open.slice(0, depth), next];
    pieces.push({ indent: depth * 3, marker: word, words: [] });
  });
  return pieces
    .map((piece, i) => ({
      ...piece,
      text: piece.words.join(' '),
      isLast: piece.marker !== '' && (pieces[i + 1]?.marker ?? '') === '',
      isOpenEnded: endsOpen(piece, pieces[i - 1]),
    }))
    .filter((piece) => piece.marker !== '' || piece.text !== '')
    .map(({ words: _, ...piece }) => piece);
}

/** The item above on the same column ends without a full stop. */
function endsOpen(piece: RawPiece, before: RawPiece | undefined): boolean {
  if (piece.marker === '' || !before || before.marker === '' || before.indent !== piece.indent) return false;
  return !/[.:!?]["')]*$/.test(before.words.at(-1) ?? '');
}

function readMarker(words: readonly string[], at: number): Open | undefined {
  const word = words[at] ?? '';
  const isLower = /^[a-z]/.test(words[at + 1] ?? '');
  if (word === '-') return { kind: 'bullet', number: 1, isLower };
  const number = /^(\d{1,2})\.$/.exec(word);
  if (number) return { kind: 'number', number: Number(number[1]), isLower };
  const letter = /^([a-zA-Z])\.$/.exec(word)?.[1];
  if (letter === undefined) return undefined;
  return letter >= 'a'
    ? { kind: 'lower', number: letter.charCodeAt(0) - 96, isLower }
    : { kind: 'upper', number: letter.charCodeAt(0) - 64, isLower };
}

function isStart(marker: Open): boolean {
  return marker.number === 1;
}

/** At which depth the marker stands: it goes on with an open list, or opens one; undefined where it is no marker. */
function findDepth(
  marker: Open,
  open: readonly Open[],
  words: readonly string[],
  at: number,
  seconds: Seconds,
): number | undefined {
  const before = words[at - 1] ?? ':';
  const after = words[at + 1] ?? '';
  if (COUNTED.test(before) || !/^["'(<[]?[\p{L}\d<$\\"_%*.-]/u.test(after)) return undefined;
  if (marker.kind === 'bullet') return findBulletDepth(marker, open, before);
  const isNext = (list: Open): boolean => list.kind === marker.kind && list.number + 1 === marker.number;
  const going = open.findLastIndex(isNext);
  if (going >= 0) return going;
  if (!isStart(marker) || !hasSecond(marker, words, at, seconds)) return undefined;
  if (marker.kind !== 'number' && !/[.:)"!?-]$/.test(before)) return undefined;
  const same = open.findIndex((list) => list.kind === marker.kind);
  if (same >= 0) return same;
  return open.length < DEEPEST ? open.length : undefined;
}

/** A dash between small letters is one of a sentence, but in a list whose items begin with them. */
function findBulletDepth(marker: Open, open: readonly Open[], before: string): number | undefined {
  const going = open.findLastIndex((list) => list.kind === 'bullet');
  const list = open[going];
  if (list && before.endsWith(':') && open.length < DEEPEST) return open.length;
  if (list) return !marker.isLower || list.isLower || /[.:;,)-]$/.test(before) ? going : undefined;
  return /[:.]$/.test(before) && open.length < DEEPEST ? open.length : undefined;
}

/** Where the last `2.`, `b.`, `B.` stands that is no part of a sentence. */
type Seconds = Readonly<Partial<Record<Kind, number>>>;

function findSeconds(words: readonly string[]): Seconds {
  const last = (second: string): number => words.findLastIndex((word, i) => word === second && !COUNTED.test(words[i - 1] ?? ''));
  return { number: last('2.'), lower: last('b.'), upper: last('B.') };
}

/** `1.` is a marker where a `2.` comes, or where it stands behind a colon; `a.` only where a `b.` comes. */
function hasSecond(marker: Open, words: readonly string[], at: number, seconds: Seconds): boolean {
  return (seconds[marker.kind] ?? 0) > at + 1 || (marker.kind === 'number' && (words[at - 1] ?? '').endsWith(':'));
}

/** What leaves the list ("Method 2: …", "To resolve this problem, …") in front of another list: taken out of the item's `words`. */
function takeLeaving(words: string[]): RawPiece | undefined {
  const text = words.join(' ');
  const at = findOpeners(text).find((start) => LEAVES_LIST.test(text.slice(start)));
  if (at === undefined) return undefined;
  return { indent: 0, marker: '', words: words.splice(text.slice(0, at).split(' ').length - 1) };
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
