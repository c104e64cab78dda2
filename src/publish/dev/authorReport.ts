import { articleKey } from '../../model/published.ts';
import type { CompiledFile } from '../compileFile.ts';
import type { FileDiagnostic } from '../fileDiagnostic.ts';

/** What the page of an article is told while its author writes: its messages, and how many the others have. */
export interface AuthorReport {
  /** The article's file; of two with one id, both. */
  readonly paths: readonly string[];
  readonly messages: readonly AuthorMessage[];
  readonly elsewhere: number;
}

export interface AuthorMessage {
  /** `content/kb/q1.md:41:3`. */
  readonly place: string;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** The report for the page of `article`; of no article for null. */
export function buildAuthorReport(
  article: string | null,
  files: Iterable<Pick<CompiledFile, 'path' | 'tree'>>,
  diagnostics: readonly FileDiagnostic[],
): AuthorReport {
  const key = article === null ? null : articleKey(article);
  const own = new Set([...files].filter(({ tree }) => articleKey(tree.article.id) === key).map(({ path }) => path));
  const messages = diagnostics.filter(({ path, article: including }) => own.has(including ?? path));
  return { paths: [...own], messages: messages.map(toMessage), elsewhere: diagnostics.length - messages.length };
}

function toMessage({ path, position, diagnostic }: FileDiagnostic): AuthorMessage {
  const { severity, code, message, hint } = diagnostic;
  return { place: `${path}:${position.line}:${position.column}`, severity, code, message, hint };
}

/** Names of the messages between the page and the development server. */
export const ASK = 'whence:which';
export const TELL = 'whence:report';
/** Cards of an article have other addresses than before; sent ahead of `CHANGED`. */
export const RENAMED = 'whence:renamed';
/** The content has changed: the app listens for it, too. */
export const CHANGED = 'whence:content';

/** What the page asks. */
export interface AuthorQuestion {
  readonly article: string | null;
}

/** What is sent as `RENAMED`. */
export interface RenamedCards {
  readonly article: string;
  readonly cards: readonly { readonly before: string; readonly after: string }[];
}
