import type { Article } from '../model/article.ts';
import type { CompiledFile } from './compileFile.ts';
import { type FileDiagnostic, locate } from './fileDiagnostic.ts';
import { buildRedirectPage } from './fillTemplate.ts';
import { isWritable } from './listPages.ts';
import type { SiteOptions } from './prerender.ts';
import type { WriteQueue } from './writeQueue.ts';

/** An address at which an article was once published. */
export interface OldAddress {
  /** File of the page that sends on, relative to the site. */
  readonly file: string;
  readonly article: string;
  readonly title: string;
}

/** What is looked at in each file. */
interface Claim {
  readonly path: string;
  readonly text: string;
  readonly article: Pick<Article, 'id' | 'title' | 'oldAddresses'>;
}

/** What `findOldAddresses` looks at in compiled files. */
export const claimsOf = (files: readonly CompiledFile[]): readonly Claim[] =>
  files.map(({ path, text, tree }) => ({ path, text, article: tree.article }));

/**
 * The old addresses of all articles, each once: the first file that claims one has it. Those that cannot be a file, or are the
 * address of something else today, come out as warnings.
 * @param taken whether the site has a page in this file
 */
export function findOldAddresses(
  files: readonly Claim[],
  taken: (file: string) => boolean,
): { readonly addresses: readonly OldAddress[]; readonly diagnostics: readonly FileDiagnostic[] } {
  const found = new Map<string, OldAddress>();
  const diagnostics: FileDiagnostic[] = [];
  for (const { path, text, article } of files) {
    const { id, title, oldAddresses } = article;
    for (const address of oldAddresses) {
      const file = fileOf(address);
      const free = file !== undefined && !taken(file) && !found.has(file.toLowerCase());
      if (free) found.set(file.toLowerCase(), { file, article: id, title });
      else diagnostics.push(...locate(path, text, [refuse(text, address)]));
    }
  }
  return { addresses: [...found.values()], diagnostics };
}

/** `/kb/182/Q182346/` and `/kb/182/Q182346` → `kb/182/Q182346/index.html`; `/kb/q1.htm` stays a file. */
function fileOf(address: string): string | undefined {
  const path = address.replace(/^\/+/, '');
  if (path === '' || /[?#]/.test(address) || !isWritable(`/${path}`)) return undefined;
  return /\.html?$/i.test(path) ? decodeURIComponent(path) : `${decodeURIComponent(path.replace(/\/+$/, ''))}/index.html`;
}

function refuse(text: string, address: string): Parameters<typeof locate>[2][number] {
  const start = Math.max(0, text.indexOf(address));
  return {
    code: 'old-address',
    severity: 'warning',
    range: { start, end: start + address.length },
    message: `The old address ${address} cannot be kept: it is taken, or no host could serve it from a file.`,
    hint: 'Take it out of the front matter, or make it a plain path such as /kb/182/Q182346/.',
  };
}

/** Writes a page at each old address that sends the browser on. */
export async function writeRedirects(
  addresses: readonly OldAddress[],
  { base, origin }: SiteOptions,
  queue: WriteQueue,
): Promise<void> {
  for (const { file, article, title } of addresses) {
    const target = `${base}kb/${encodeURIComponent(article)}/`;
    await queue.write(file, buildRedirectPage(target, title, origin === null ? null : `${origin}${target}`));
  }
}
