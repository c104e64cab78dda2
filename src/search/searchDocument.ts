import type { EventRef, Product, Verdict } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';

/** An article as the index sees it. */
export interface SearchDocument {
  readonly fields: Readonly<Record<Field, string>>;
  /** Keys of clues (`clueKey`) with their weight: 1 for what the article is about, less for what it mentions. */
  readonly clues: ReadonlyMap<string, number>;
  readonly record: SearchRecord;
}

/** Where words stand in an article. `all` is the whole text: what stands in another field counts in both. */
export type Field = 'title' | 'symptoms' | 'messages' | 'causes' | 'all';

/** What a hit shows, what it is compared with once more, and what questions across articles are made of. */
export interface SearchRecord {
  readonly id: ArticleId;
  readonly title: string;
  readonly verdict: Verdict;
  readonly products: readonly Product[];
  readonly events: readonly EventRef[];
  /** What one would see, in the article's words, white space folded; long texts are cut. */
  readonly text: string;
  /** What it says is installed or running, or is not, as short sentences; absent where it says nothing of the kind. */
  readonly states?: readonly string[];
}
