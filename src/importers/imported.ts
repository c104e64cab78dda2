import type { SourceRange } from '../model/diagnostic.ts';

/** The layouts that articles come in. Recognised, never named by the caller. */
export type Layout = 'raw' | 'jekyll' | 'flattened' | 'markdown';

/** What became of a file. */
export type Imported = ImportedArticle | NotAnArticle;

export interface ImportedArticle {
  readonly type: 'article';
  readonly layout: Layout;
  /** `Q182346`; for Markdown the front matter's id, else the file's slug in lower case. */
  readonly id: string;
  readonly markdown: string;
  /** The text of the legal notice that stood in the article, lines joined; null where there was none. */
  readonly legalNotice: string | null;
  readonly notes: readonly ImportNote[];
}

export interface NotAnArticle {
  readonly type: 'not-an-article';
  readonly reason: string;
  readonly hint: string;
}

/** What the importer could not recognise, or had to guess. The text itself is always kept. */
export interface ImportNote {
  /** Kebab-case and stable: `no-title`, `unknown-field`. */
  readonly code: string;
  /** One sentence: what was met. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly hint: string;
  /** Where, in the file as read; its lines count from 1. */
  readonly range: SourceRange;
  readonly line: number;
}
