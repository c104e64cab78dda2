import { cutAtWord } from '../../engine/shortText.ts';
import { cutSentences, findFileNames } from '../../intake/eventTraits.ts';
import type { ArticleId } from '../../model/ids.ts';
import type { EventCandidate, SeparatingOption, SeparatingQuestion } from '../../model/published.ts';

/** A kind of evidence: how it is asked for, and what of it a candidate has. Null: the article does not say, so nothing excludes it. */
interface Evidence {
  readonly text: string;
  readonly find: (candidate: EventCandidate) => readonly Trait[] | null;
}

interface Trait {
  /** Equal keys are the same evidence. */
  readonly key: string;
  readonly shown: string;
}

/** More options than an agent compares at a glance would be slower than opening the candidates. */
const MOST_OPTIONS = 12;

/** A question must leave at most this share of the candidates, on average, to be worth asking. */
const WORTH_ASKING = 0.85;

/** In the order in which they are easiest to answer from an event on the screen. */
const EVIDENCE: readonly Evidence[] = [
  { text: 'Which source does the event name?', find: ({ source }) => (source === null ? null : [trait(source, source)]) },
  {
    text: "Which file does the event's description name?",
    find: ({ description }) =>
      description === null ? null : orNull(findFileNames(description).map((name) => trait(name, name))),
  },
  {
    text: "Which of these does the event's description say?",
    find: ({ description }) =>
      description === null ? null : orNull(cutSentences(description).map(({ key, text }) => trait(key, cutAtWord(text, 140)))),
  },
  {
    text: 'Which product is it about?',
    find: ({ products }) => orNull(products.map(({ name }) => trait(name, name))),
  },
];

/**
 * The question whose answer leaves the fewest candidates, of equals the one that is easiest to answer. Null where there is one
 * article, or no kind of evidence separates them. A candidate that does not say stays with every option.
 */
export function findQuestion(candidates: readonly EventCandidate[]): SeparatingQuestion | null {
  const articles = new Set(candidates.map(({ article }) => article));
  if (articles.size < 2) return null;
  let best: { readonly question: SeparatingQuestion; readonly left: number } | null = null;
  for (const { text, find } of EVIDENCE) {
    const options = listOptions(candidates, find);
    const left = expectedLeft(options, articles.size);
    if (options.length > 1 && left <= articles.size * WORTH_ASKING && (best === null || left < best.left - 1e-9)) {
      best = { question: { text, options }, left };
    }
  }
  return best?.question ?? null;
}

/** One option for each set of articles that some evidence points to; the evidence of the most articles first. */
function listOptions(candidates: readonly EventCandidate[], find: Evidence['find']): readonly SeparatingOption[] {
  const silent: ArticleId[] = [];
  const byKey = new Map<string, { readonly shown: string; readonly articles: Set<ArticleId> }>();
  for (const candidate of candidates) {
    const traits = find(candidate);
    if (traits === null) silent.push(candidate.article);
    for (const { key, shown } of traits ?? []) {
      const option = byKey.get(key);
      if (option === undefined) byKey.set(key, { shown, articles: new Set([candidate.article]) });
      else option.articles.add(candidate.article);
    }
  }
  const everywhere = new Set(candidates.map(({ article }) => article)).size;
  const telling = [...byKey.values()].filter(({ articles }) => articles.size < everywhere);
  const chosen = chooseForEach(telling).sort((a, b) => b.articles.size - a.articles.size);
  return chosen.slice(0, MOST_OPTIONS).map(({ shown, articles }, at) => ({
    id: String(at + 1),
    evidence: shown,
    articles: [...new Set([...articles, ...silent])],
  }));
}

/** Of the evidence that an article has, the rarest is enough: options that would add no article are left out. */
function chooseForEach<T extends { readonly articles: ReadonlySet<ArticleId> }>(options: readonly T[]): T[] {
  const covered = new Set<ArticleId>();
  const rarestFirst = [...options].sort((a, b) => a.articles.size - b.articles.size);
  return rarestFirst.filter(({ articles }) => {
    const isNew = [...articles].some((article) => !covered.has(article));
    for (const article of articles) covered.add(article);
    return isNew;
  });
}

/** How many articles are left on average once the question is answered; articles without an option stay as a group of their own. */
function expectedLeft(options: readonly SeparatingOption[], total: number): number {
  const covered = new Set(options.flatMap(({ articles }) => articles));
  const sizes = [...options.map(({ articles }) => articles.length), total - covered.size];
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return all === 0 ? total : sizes.reduce((sum, size) => sum + size * size, 0) / all;
}

function trait(key: string, shown: string): Trait {
  return { key: key.toLowerCase(), shown };
}

function orNull(traits: readonly Trait[]): readonly Trait[] | null {
  return traits.length === 0 ? null : traits;
}
