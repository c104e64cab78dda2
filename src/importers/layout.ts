import type { Layout } from './imported.ts';

const JEKYLL_ARTICLE = /^\t?Article:\s*Q\d+/m;
const RAW_HEADER = /^\s*DOCUMENT\s*:\s*Q?\d+/;
const RAW_LANDMARK = /^(?:The information in this article applies to:|Additional query words:)/m;

/**
 * In which layout an article's text comes; undefined where the text is no article (no words, or an HTML page).
 *
 * - `jekyll`: front matter, then the raw text, one tab in, between `{% raw %}` and `{% endraw %}`;
 * - `flattened`: a raw article whose header stands on a single line, because something took the line ends away;
 * - `raw`: a header of fields (`DOCUMENT:Q163727 …`), underlined headings, a trailer of fields;
 * - `markdown`: any other text.
 */
export function recogniseLayout(text: string): Layout | undefined {
  if (!/\p{L}{2}/u.test(text) || /^\s*<(?:!doctype html|html|\?xml)/i.test(text)) return undefined;
  if (/^\s*DOCUMENT[ \t]*:.*[ \t]TITLE[ \t]*:/.test(text)) return 'flattened';
  if (/^---\r?\n/.test(text) && text.includes('{% raw %}') && JEKYLL_ARTICLE.test(text)) return 'jekyll';
  if (RAW_HEADER.test(text)) return 'raw';
  return !text.startsWith('---') && RAW_LANDMARK.test(text) && /^={4,}\r?$/m.test(text) ? 'raw' : 'markdown';
}
