import { type Line, readLines } from '../raw/line.ts';
import type { PageFields } from '../raw/writeArticle.ts';

/** A Jekyll page, opened: the raw article in it, and what its front matter adds. */
export interface OpenedPage {
  readonly lines: readonly Line[];
  readonly page: PageFields;
}

/** How the pages show a control character that stood in the article, `<7F>`. It is white space in either layout. */
const CONTROL = /<(?:[01][0-9A-F]|7F)>/g;

/**
 * Takes the raw article out of a Jekyll page: the lines between `{% raw %}` and `{% endraw %}` without their tab. Whatever made these pages took one
 * space from every indented line; it is given back.
 */
export function openPage(text: string): OpenedPage {
  const all = text.split(/\r\n|\r|\n/);
  const start = all.findIndex((line) => line.trim() === '{% raw %}');
  const closing = all.findLastIndex((line) => line.trim() === '{% endraw %}');
  const end = closing < start ? all.length : closing;
  const raw = all.map((line, i) =>
    i > start && i < end ? line.replace(/^\t/, '').replace(/^ /, '  ').replace(CONTROL, ' ') : '',
  );
  return { lines: readLines(raw.join('\n')), page: readPageFields(all.slice(0, start)) };
}

/** `title: "Q182346: XFOR: …"` and `permalink: /kb/182/Q182346/`. */
function readPageFields(lines: readonly string[]): PageFields {
  const title = /^title:\s*(.*)$/m.exec(lines.join('\n'))?.[1] ?? '';
  const permalink = /^permalink:\s*(\S+)/m.exec(lines.join('\n'))?.[1];
  return { title: unquote(title.trim()).replace(/^Q\d+:\s*/, ''), oldAddresses: permalink ? [unquote(permalink)] : [] };
}

function unquote(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1).replace(/\\(["\\])/g, '$1') : text;
}
