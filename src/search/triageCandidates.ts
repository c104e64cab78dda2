import { sourceKey } from '../clues/clueKey.ts';
import { codeKey } from '../clues/codeKey.ts';
import { findCodes } from '../clues/codes.ts';
import { findFiles } from '../clues/files.ts';
import { findStates, type StateMention, sayState, stateKey } from '../clues/states.ts';
import type { EventRef, Product } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import type { EventCandidate, PublishedEvent } from '../model/published.ts';
import { FAILS, HOLDS } from './conditionQuestion.ts';
import type { SearchRecord } from './searchDocument.ts';
import { cutSentences } from './sentences.ts';
import type { Trait, TraitKind, Traits, TriageCandidate } from './triageCandidate.ts';

/** A piece of an article that an agent can compare with the screen. */
interface Seen {
  readonly text: string;
  /** False where the text was cut: there may be more. */
  readonly isComplete: boolean;
}

/** The candidates of an event, one for each article. */
export function triageEvent({ candidates }: PublishedEvent): readonly TriageCandidate[] {
  const byArticle = new Map<ArticleId, EventCandidate[]>();
  for (const candidate of candidates) {
    const entries = byArticle.get(candidate.article);
    if (entries === undefined) byArticle.set(candidate.article, [candidate]);
    else entries.push(candidate);
  }
  return [...byArticle].map(([article, entries]) => {
    const descriptions = entries.flatMap(({ description }) => description ?? []);
    const text = descriptions.join('\n');
    return {
      article,
      title: entries[0]?.title ?? '',
      traits: listTraits(
        entries.map(({ source }) => source),
        { text, isComplete: descriptions.length === entries.length && !/…$/.test(text) },
        entries[0]?.products ?? [],
        entries[0]?.states ?? [],
      ),
    };
  });
}

/** Candidates from what a search found, for somebody who has a symptom alone. */
export function triageRecords(records: readonly SearchRecord[]): readonly TriageCandidate[] {
  return records.map(({ id, title, products, events, text, states = [] }) => ({
    article: id,
    title,
    traits: listTraits(sourcesOf(events), { text, isComplete: !/…$/.test(text) }, products, states),
  }));
}

/** An article without events is found by other things than its event's source. */
function sourcesOf(events: readonly EventRef[]): readonly (string | null)[] {
  return events.length === 0 ? [null] : events.map(({ source }) => source);
}

function listTraits(
  sources: readonly (string | null)[],
  seen: Seen,
  products: readonly Product[],
  states: readonly string[],
): ReadonlyMap<TraitKind, Traits> {
  const named = sources.flatMap((source) => (source === null ? [] : [trait(sourceKey(source), source)]));
  const files = findFiles(seen.text).map(({ name }) => trait(name.toLowerCase(), name));
  const codes = findCodes(seen.text).map(({ code }) => trait(codeKey(code), code));
  const sentences = cutSentences(seen.text).map(({ key, text }) => trait(key, text));
  const names = products.map(({ name }) => trait(name.toLowerCase(), name));
  const versions = products.flatMap((product) => product.versions.map((version) => trait(version.toLowerCase(), version)));
  const all: readonly (readonly [TraitKind, readonly Trait[], boolean])[] = [
    ['source', named, named.length === sources.length],
    ['file', files, seen.isComplete],
    ['code', codes, seen.isComplete],
    ['condition', findStates(states.join('. ')).map(conditionTrait), false],
    ['sentence', sentences, seen.isComplete],
    ['product', names, true],
    ['version', versions, products.every((product) => product.versions.length > 0)],
  ];
  return new Map(
    all
      .filter(([, traits]) => traits.length > 0)
      .map(([kind, traits, isComplete]) => [kind, { traits: distinct(traits), isComplete }]),
  );
}

function conditionTrait(state: StateMention): Trait {
  return trait(`${stateKey(state)}${state.holds ? HOLDS : FAILS}`, sayState(state));
}

function trait(key: string, shown: string): Trait {
  return { key, shown };
}

function distinct(traits: readonly Trait[]): readonly Trait[] {
  return [...new Map([...traits].reverse().map((each) => [each.key, each])).values()].reverse();
}
