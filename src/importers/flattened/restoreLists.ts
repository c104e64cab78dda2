/** A paragraph, or a list item with all that stands in it, at its column. */
export interface Piece {
  readonly indent: number;
  /** With its marker in front: `1.`, `b.`, `-`. Empty for a paragraph. */
  readonly marker: string;
  readonly text: string;
  /** The last item of a list at the margin: a paragraph behind the list may still be in it. */
  readonly isLast: boolean;
}

type Kind = 'number' | 'lower' | 'upper' | 'bullet';

interface Open {
  readonly kind: Kind;
  readonly number: number;
}

/** Words in front of a number that make it part of the sentence: "proceed to step 2.", "version 4.", "Windows NT 4." */
const COUNTED =
  /^(?:steps?|methods?|versions?|section|chapter|page|figure|table|item|option|number|no|line|levels?|disks?|day|windows|word|server|pack|nt|dos|and|or|to|through|than|is|of|in|at|by|from|part|article|event|type|note|the|a|=)$/i;

/** How deep lists nest at most. */
const DEEPEST = 3;

/** Cuts flat text at list markers. Numbers and letters count when they come in order; bullets behind a colon or in a row. */
export function restoreLists(text: string): readonly Piece[] {
  const words = text.split(' ').filter((word) => word !== '');
  const pieces: { indent: number; marker: string; words: string[] }[] = [{ indent: 0, marker: '', words: [] }];
  let open: readonly Open[] = [];
  words.forEach((word, i) => {
    const next = readMarker(words, i);
    const depth = next && findDepth(next, open, words, i);
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
    }))
    .filter((piece) => piece.marker !== '' || piece.text !== '')
    .map(({ indent, marker, text: own, isLast }) => ({ indent, marker, text: own, isLast }));
}

function readMarker(words: readonly string[], at: number): Open | undefined {
  const word = words[at] ?? '';
  if (word === '-') return { kind: 'bullet', number: 1 };
  const number = /^(\d{1,2})\.$/.exec(word);
  if (number) return { kind: 'number', number: Number(number[1]) };
  const letter = /^([a-zA-Z])\.$/.exec(word)?.[1];
  if (letter === undefined) return undefined;
  return letter >= 'a'
    ? { kind: 'lower', number: letter.charCodeAt(0) - 96 }
    : { kind: 'upper', number: letter.charCodeAt(0) - 64 };
}

function isStart(marker: Open): boolean {
  return marker.number === 1;
}

/** At which depth the marker stands: it goes on with an open list, or opens one; undefined where it is no marker. */
function findDepth(marker: Open, open: readonly Open[], words: readonly string[], at: number): number | undefined {
  const before = words[at - 1] ?? ':';
  const after = words[at + 1] ?? '';
  if (COUNTED.test(before) || !/^["'(<[]?[\p{Lu}\d<$\\"-]|^[a-z]/u.test(after)) return undefined;
  if (marker.kind === 'bullet') return findBulletDepth(open, before, after);
  const isNext = (list: Open): boolean => list.kind === marker.kind && list.number + 1 === marker.number;
  const going = open.findLastIndex(isNext);
  if (going >= 0) return going;
  if (!isStart(marker) || !/[.:)"!?-]$/.test(before) || !hasSecond(marker, words, at)) return undefined;
  const same = open.findIndex((list) => list.kind === marker.kind);
  if (same >= 0) return same;
  return open.length < DEEPEST ? open.length : undefined;
}

function findBulletDepth(open: readonly Open[], before: string, after: string): number | undefined {
  const going = open.findLastIndex((list) => list.kind === 'bullet');
  if (going >= 0) return /^["'(<[]?\p{Lu}/u.test(after) || /[.:;,)-]$/.test(before) ? going : undefined;
  return /[:.]$/.test(before) && open.length < DEEPEST ? open.length : undefined;
}

/** `1.` is a marker where a `2.` comes, or where it stands behind a colon; `a.` only where a `b.` comes. */
function hasSecond(marker: Open, words: readonly string[], at: number): boolean {
  const second = marker.kind === 'number' ? '2.' : marker.kind === 'lower' ? 'b.' : 'B.';
  const comes = words.some((word, i) => i > at + 1 && word === second && !COUNTED.test(words[i - 1] ?? ''));
  return comes || (marker.kind === 'number' && (words[at - 1] ?? '').endsWith(':'));
}

/** The sentence that announces another list on the same level is no part of the item above: it is taken out of `words`. */
function takeLeadIn(words: string[], indent: number): readonly { indent: number; marker: string; words: string[] }[] {
  if (!words.at(-1)?.endsWith(':')) return [];
  const end = words.findLastIndex((word, i) => i < words.length - 1 && /[.!?]["')]?$/.test(word));
  return end < 0 ? [] : [{ indent, marker: '', words: words.splice(end + 1) }];
}
