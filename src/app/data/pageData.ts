import type {
  Browse,
  ProductEntry,
  ProductList,
  PublishedArticle,
  PublishedEvent,
  PublishedText,
  SourceList,
} from '../../model/published.ts';
import type { LoadReason } from './loadError.ts';

/** What a page is drawn from. Prerendering hands it in; the browser loads it before it hydrates or shows the page. */
export type PageData =
  | { readonly type: 'home'; readonly browse: Browse }
  | { readonly type: 'article'; readonly article: PublishedArticle }
  | { readonly type: 'event'; readonly event: PublishedEvent }
  /** What was asked is known in the browser alone. */
  | { readonly type: 'find' }
  | { readonly type: 'text'; readonly text: PublishedText }
  | { readonly type: 'sources'; readonly sources: SourceList }
  | { readonly type: 'products'; readonly products: ProductList }
  | { readonly type: 'product'; readonly product: ProductEntry }
  | { readonly type: 'code'; readonly found: readonly FoundByCode[] }
  /** Drawn from nothing but the address and what the agent does. */
  | { readonly type: 'plain' }
  | NotFound
  /** In the browser only. */
  | { readonly type: 'failed'; readonly reason: LoadReason };

/** An article that names an error. */
export interface FoundByCode {
  readonly id: string;
  readonly title: string;
  /** What it was found by: "error 0x800706F4". */
  readonly reasons: readonly string[];
}

/** The address names something that the knowledge base does not have. */
export interface NotFound {
  readonly type: 'not-found';
  readonly what: 'article' | 'event' | 'product' | 'page';
  /** As written in the address: `Q999999`, `4711`, `/nowhere`. */
  readonly wanted: string;
  /** The nearest that it does have. */
  readonly nearest: readonly Nearest[];
}

export interface Nearest {
  /** Path without the site's base. */
  readonly path: string;
  readonly label: string;
  readonly note: string | null;
}
