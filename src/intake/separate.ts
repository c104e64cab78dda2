import type { ArticleId } from '../model/ids.ts';
import type { EventCandidate, PublishedEvent } from '../model/published.ts';
import { findFileNames, findTellingWords } from './eventTraits.ts';
import { isSameSource } from './isSameSource.ts';
import { eventWords, type PastedEvent } from './pastedEvent.ts';

/** Which of an event's articles a pasted entry is about. */
export interface Separation {
  /** The one that fits; null where several do, or none. */
  readonly article: ArticleId | null;
  /** All candidates, those that fit first. */
  readonly ranked: readonly RankedCandidate[];
}

export interface RankedCandidate {
  readonly candidate: EventCandidate;
  /** Nothing in the paste speaks against it. */
  readonly fits: boolean;
  /** What speaks for it, to be shown: "source Perflib", "names imsperf.dll". */
  readonly evidence: readonly string[];
  /** How many of the words that its description alone has are in the paste: 0 to 1; null where it has none. */
  readonly wording: number | null;
}

/** A candidate fits by its wording where it has this much more of its own words than another. */
const CLEARLY_MORE = 0.4;

/** A description is recognised by at least so many words, and by this share of them. */
const FEWEST_WORDS = 4;
const NEARLY_ALL = 0.8;

/**
 * Decides what a pasted event separates: by source, then by the files that descriptions name, then by the words that only one
 * description has; folders, servers, dates and times aside. What an article does not say speaks neither for nor against it.
 */
export function separate(event: PublishedEvent, pasted: PastedEvent): Separation {
  const words = eventWords(pasted);
  const judged = judgeWording(event.candidates, words).map(({ candidate, wording }) => {
    const source = judgeSource(candidate, pasted, words);
    const files = judgeFiles(candidate, words);
    const namesFile = files.evidence.length > 0;
    const isOther = source.fits && !files.fits;
    const evidence = [...source.evidence, ...files.evidence];
    return { candidate, wording, namesFile, isOther, fits: source.fits && files.fits, evidence };
  });
  const isUnknownFile = judged.some(({ isOther }) => isOther) && !judged.some(({ namesFile }) => namesFile);
  const best = Math.max(0, ...judged.map(({ fits, wording }) => (fits ? (wording ?? 0) : 0)));
  // A file that both name is surer than wording.
  const isOut = ({ namesFile, wording }: (typeof judged)[number]) =>
    !namesFile && wording !== null && wording <= best - CLEARLY_MORE;
  const decided = judged.map((each) => ({ ...each, fits: each.fits && !isOut(each) }));
  const sorted = decided.toSorted((a, b) => Number(b.fits) - Number(a.fits) || weigh(b) - weigh(a));
  const ranked = sorted.map(({ candidate, fits, evidence, wording }) => ({ candidate, fits, evidence, wording }));
  return {
    article: findOnly(
      ranked.filter(({ fits }) => fits),
      words,
      isUnknownFile,
    ),
    ranked,
  };
}

/**
 * The one article that is left. One that names neither source nor description speaks neither for nor against itself: it gives way to one
 * whose whole description the paste has. Where the paste names a file of which no candidate speaks, the last one left is not the one for that.
 */
function findOnly(fitting: readonly RankedCandidate[], words: string, isUnknownFile: boolean): ArticleId | null {
  const speaking = fitting.filter(({ candidate }) => candidate.source !== null || candidate.description !== null);
  const only = isUnknownFile ? null : onlyArticle(fitting);
  const spoken = onlyArticle(speaking);
  const description = speaking[0]?.candidate.description ?? '';
  return only ?? (spoken !== null && says(words, description) ? spoken : null);
}

function onlyArticle(candidates: readonly RankedCandidate[]): ArticleId | null {
  const articles = new Set(candidates.map(({ candidate }) => candidate.article));
  return articles.size === 1 ? ([...articles][0] ?? null) : null;
}

/** Whether the paste has nearly all telling words of a description that has enough of them. */
function says(pasted: string, description: string): boolean {
  const wanted = [...findTellingWords(description)];
  const found = findTellingWords(pasted);
  return wanted.length >= FEWEST_WORDS && wanted.filter((word) => found.has(word)).length >= NEARLY_ALL * wanted.length;
}

interface Judgement {
  readonly fits: boolean;
  readonly evidence: readonly string[];
}

/** The source in the viewer is not always the one that the article names: a source that the text names fits, too. */
function judgeSource({ source }: EventCandidate, pasted: PastedEvent, words: string): Judgement {
  if (source === null || pasted.source === null) return { fits: true, evidence: [] };
  if (isSameSource(source, pasted.source)) return { fits: true, evidence: [`source ${source}`] };
  return words.toLowerCase().includes(source.toLowerCase())
    ? { fits: true, evidence: [`names ${source}`] }
    : { fits: false, evidence: [] };
}

/** A candidate whose description names files is out where the paste names others alone, unless its description was cut. */
function judgeFiles({ description }: EventCandidate, words: string): Judgement {
  const pasted = new Set(findFileNames(words).map((name) => name.toLowerCase()));
  const named = findFileNames(description ?? '');
  const own = named.filter((name) => pasted.has(name.toLowerCase()));
  const isOther = pasted.size > 0 && named.length > 0 && !/…$/.test(description ?? '');
  return { fits: own.length > 0 || !isOther, evidence: own.map((name) => `names ${name}`) };
}

function judgeWording(
  candidates: readonly EventCandidate[],
  pasted: string,
): readonly { candidate: EventCandidate; wording: number | null }[] {
  const words = candidates.map(({ description }) => findTellingWords(description ?? ''));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((own) => [...own])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const described = words.filter((own) => own.size > 0).length;
  const found = findTellingWords(pasted);
  return candidates.map((candidate, at) => {
    const own = [...(words[at] ?? [])].filter((word) => (counts.get(word) ?? 0) < described);
    return {
      candidate,
      wording: own.length === 0 || pasted === '' ? null : own.filter((word) => found.has(word)).length / own.length,
    };
  });
}

function weigh({ evidence, wording }: RankedCandidate): number {
  return evidence.length + (wording ?? 0);
}
