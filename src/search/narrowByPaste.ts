import { sourceKey } from '../clues/clueKey.ts';
import { codeKey } from '../clues/codeKey.ts';
import { findCodes } from '../clues/codes.ts';
import { findFiles } from '../clues/files.ts';
import type { ArticleId } from '../model/ids.ts';
import { allows, type TraitKind, type TriageCandidate, traitsOf } from './triageCandidate.ts';

/** What a paste says of its problem. */
export interface PastedTraits {
  /** The event's source, null where the paste names none. */
  readonly source: string | null;
  /** The description or message; empty where the paste has none. */
  readonly text: string;
}

export interface Narrowed {
  readonly candidates: readonly TriageCandidate[];
  /** What need not be asked any more. */
  readonly known: ReadonlySet<TraitKind>;
  /** Null where the paste names no file, or one that a candidate names as well. */
  readonly otherFile: OtherFile | null;
}

/** The paste is about a file of which no candidate speaks. */
export interface OtherFile {
  /** As pasted, without folders. */
  readonly names: readonly string[];
  /** The candidates that quote their event with another file: never empty. They stay, to be looked at. */
  readonly against: ReadonlySet<ArticleId>;
}

/**
 * Answers for the agent what the paste answers: its source, the files and codes in its text. They leave a candidate out only where another
 * one has what the paste has. What stands in a pasted text is never asked about.
 */
export function narrowByPaste(candidates: readonly TriageCandidate[], { source, text }: PastedTraits): Narrowed {
  const files = findFiles(text).map(({ name }) => name);
  const seen: readonly (readonly [TraitKind, readonly string[]])[] = [
    ['source', source === null ? [] : [sourceKey(source)]],
    ['file', files.map((name) => name.toLowerCase())],
    ['code', findCodes(text).map(({ code }) => codeKey(code))],
  ];
  const left = seen.reduce((kept, [kind, keys]) => keepMatching(kept, kind, keys), candidates);
  const known: readonly TraitKind[] = [
    ...(source === null ? [] : (['source'] as const)),
    ...(text.trim() === '' ? [] : (['file', 'code', 'sentence'] as const)),
  ];
  return { candidates: left, known: new Set(known), otherFile: findOtherFile(left, files) };
}

function keepMatching(
  candidates: readonly TriageCandidate[],
  kind: TraitKind,
  keys: readonly string[],
): readonly TriageCandidate[] {
  const isSaid = candidates.some(({ traits }) => traits.get(kind)?.traits.some(({ key }) => keys.includes(key)) === true);
  return isSaid ? candidates.filter((candidate) => keys.some((key) => allows(candidate, kind, key))) : candidates;
}

function findOtherFile(candidates: readonly TriageCandidate[], names: readonly string[]): OtherFile | null {
  const keys = new Set(names.map((name) => name.toLowerCase()));
  const files = candidates.map((candidate) => ({ ...traitsOf(candidate, 'file'), article: candidate.article }));
  if (keys.size === 0 || files.some(({ traits }) => traits.some(({ key }) => keys.has(key)))) return null;
  const against = files.filter(({ traits, isComplete }) => traits.length > 0 && isComplete).map(({ article }) => article);
  return against.length > 0 ? { names, against: new Set(against) } : null;
}
