/**
 * What an article consists of, as typed nodes. The app renders them with React; there is no HTML in them.
 *
 * Every block carries `at`, its number in document order within the article (list items are numbered too). Source positions
 * are kept beside the content, in `Document.ranges[at]`, so that published content carries none.
 */

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis' | 'strike'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly value: string }
  /** A link out of the knowledge base. `href` is http(s) or mailto, never anything else. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A pointer to another article of the knowledge base. `article` may be absent from it: see `PublishedArticle.references`. */
  | { readonly type: 'reference'; readonly article: string; readonly children: readonly Inline[] }
  /**
   * A picture. Published, `src` is relative to the site (`media/…`), of another site (http), or empty where there is none. The size is in pixels, where the
   * file says it.
   */
  | { readonly type: 'image'; readonly src: string; readonly alt: string; readonly width?: number; readonly height?: number }
  | { readonly type: 'break' };

/** What the admonition's mark says: `> [!WARNING]`, `**Warning**:`, `WARNING:`. */
export type AdmonitionKind = 'warning' | 'caution' | 'important' | 'note' | 'tip';

export interface ListItem {
  readonly at: number;
  readonly children: readonly Block[];
}

/** A piece of a command line: text as it stands, or the name of a blank that the reader fills in. */
export type CommandPart = string | { readonly blank: string };

export type CommandLine = readonly CommandPart[];

export interface Paragraph {
  readonly type: 'paragraph';
  readonly at: number;
  readonly children: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  readonly at: number;
  /** 1 to 6. */
  readonly depth: number;
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly at: number;
  readonly ordered: boolean;
  /** The first item's number in an ordered list, else 1. */
  readonly start: number;
  readonly items: readonly ListItem[];
}

export interface Code {
  readonly type: 'code';
  readonly at: number;
  /** The fence's info word in lower case: `cmd`, `event`, `text`, `powershell`; null for none. */
  readonly language: string | null;
  readonly value: string;
}

/** Lines to be typed or run as they stand. Only the compiler makes these: Markdown has `code`. */
export interface Command {
  readonly type: 'command';
  readonly at: number;
  readonly lines: readonly CommandLine[];
}

export interface Quote {
  readonly type: 'quote';
  readonly at: number;
  readonly children: readonly Block[];
}

export interface Admonition {
  readonly type: 'admonition';
  readonly at: number;
  readonly kind: AdmonitionKind;
  readonly children: readonly Block[];
}

export interface Table {
  readonly type: 'table';
  readonly at: number;
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export interface Rule {
  readonly type: 'rule';
  readonly at: number;
}

export type Block = Paragraph | Heading | List | Code | Command | Quote | Admonition | Table | Rule;

/** The blocks numbered `from` to `to`, both included: the article's own words for something. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}
