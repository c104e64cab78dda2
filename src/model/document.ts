import type { Block } from './content.ts';
import type { SourceRange } from './diagnostic.ts';

/** What an author may say of an article ahead of its text. Read leniently: every dialect of front matter ends up here. */
export interface FrontMatter {
  readonly id: string | null;
  readonly title: string | null;
  readonly description: string | null;
  /** One line per product as the author wrote it: `Microsoft Exchange Server, versions 4.0, 5.0`, or a product with its versions. */
  readonly products: readonly FrontMatterProduct[];
  /** Last change, ISO `YYYY-MM-DD`. */
  readonly updated: string | null;
  readonly keywords: readonly string[];
  /** The words of "Additional query words", as one text. */
  readonly queryWords: string | null;
  /** Addresses at which the article was once published: `/kb/182/Q182346/`. */
  readonly oldAddresses: readonly string[];
}

export interface FrontMatterProduct {
  readonly name: string;
  readonly versions: readonly string[];
}

/** One Markdown file, read: the outcome of `compiler/parse`. */
export interface Document {
  /** File name without folder and `.md`; the article's id where the front matter names none. */
  readonly slug: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Where the front matter stands, fences included; null where there is none. */
  readonly frontMatterRange: SourceRange | null;
  readonly blocks: readonly Block[];
  /** Source range of the block or list item numbered `at`. */
  readonly ranges: readonly SourceRange[];
}
