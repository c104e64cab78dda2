import { decode } from './decode.ts';
import { restoreLines } from './flattened/restoreLines.ts';
import type { Imported, ImportNote, Layout, NotAnArticle } from './imported.ts';
import { openPage } from './jekyll/openPage.ts';
import { recogniseLayout } from './layout.ts';
import { type Line, readLines } from './raw/line.ts';
import { readArticle } from './raw/readArticle.ts';
import { type PageFields, writeArticle } from './raw/writeArticle.ts';

/**
 * Turns a file of any known layout into Markdown: raw knowledge-base text, a Jekyll page, a raw article flattened to one line. Markdown comes back
 * as it is. The layout is recognised; `fileName` only gives the id where the text has none. Never throws.
 */
export function importArticle(bytes: Uint8Array, fileName: string): Imported {
  const decoded = decode(bytes);
  if (decoded.type === 'binary') return refuse('The file is binary, not text.', 'Leave it out, or save the article as text.');
  const { text } = decoded;
  if (text.trim() === '') return refuse('The file is empty.', 'Remove it, or fetch the article again.');
  const layout = recogniseLayout(text);
  if (layout === undefined) return refuseUnknown(text);
  const slug = slugOf(fileName);
  if (layout === 'markdown')
    return { type: 'article', layout, id: markdownId(text, slug), markdown: text, legalNotice: null, notes: [] };
  const { lines, page } = openLayout(text, layout);
  const article = readArticle(lines);
  const { id, markdown, notes } = writeArticle(article, page, slug);
  return { type: 'article', layout, id, markdown, legalNotice: article.legalNotice, notes: locate(text, notes) };
}

function openLayout(
  text: string,
  layout: Exclude<Layout, 'markdown'>,
): { readonly lines: readonly Line[]; readonly page?: PageFields } {
  if (layout === 'jekyll') return openPage(text);
  return { lines: readLines(layout === 'flattened' ? restoreLines(text) : text) };
}

function refuse(reason: string, hint: string): NotAnArticle {
  return { type: 'not-an-article', reason, hint };
}

function refuseUnknown(text: string): NotAnArticle {
  if (/^\s*</.test(text)) return refuse('The file is an HTML or XML page.', 'Save the article as text or Markdown.');
  return refuse('The file has no words.', 'Remove it, or fetch the article again.');
}

/** The file's name without folder and extension. */
function slugOf(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

function markdownId(text: string, slug: string): string {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? '';
  const id = /^id:\s*["']?([\w.-]+)["']?\s*$/m.exec(frontMatter)?.[1];
  return id ?? slug.toLowerCase();
}

/** Gives each note the range of its line. A flattened article has only one. */
function locate(text: string, notes: readonly Omit<ImportNote, 'range'>[]): readonly ImportNote[] {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
  return notes.map((note) => {
    const line = Math.min(note.line, starts.length);
    const start = starts[line - 1] ?? 0;
    const end = /\r|\n|$/.exec(text.slice(start))?.index ?? 0;
    return { ...note, line, range: { start, end: start + end } };
  });
}
