import type { TreeCursor } from '@lezer/common';
import type { Block } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { stripTags } from './html.ts';
import { reportDropped } from './htmlInline.ts';
import { addRange, type Source, trimRange } from './source.ts';

/**
 * A comment, script or style sheet: dropped. Preformatted text: code. One that is never closed is no such thing: its words are kept, for
 * it reaches to the end of the article.
 */
export function readRawHtml(source: Source, cursor: TreeCursor): Block | undefined {
  const range = trimRange(source.text, cursor.from, cursor.to);
  const raw = source.text.slice(range.start, range.end);
  const name = /^<(script|style|pre|!--)/i.exec(raw)?.[1]?.toLowerCase() ?? '';
  const [close = ''] = (name === '!--' ? /-->/ : new RegExp(`</${name}\\s*>`, 'i')).exec(raw) ?? [];
  if (close === '') return readUnclosed(source, raw, name, range);
  const end = raw.indexOf(close) + close.length;
  if (name === 'pre') return { type: 'code', at: addRange(source, range), language: null, value: readPre(raw.slice(0, end)) };
  if (name !== '!--') reportDropped(source, name, range);
  return readWords(source, raw.slice(end), { start: range.start + end, end: range.end });
}

function readPre(raw: string): string {
  return stripTags(raw).replace(/^\n|\n+$/g, '');
}

function readWords(source: Source, raw: string, within: SourceRange): Block | undefined {
  const value = stripTags(raw).replace(/\s+/g, ' ').trim();
  if (value === '') return undefined;
  return {
    type: 'paragraph',
    at: addRange(source, trimRange(source.text, within.start, within.end)),
    children: [{ type: 'text', value }],
  };
}

function readUnclosed(source: Source, raw: string, name: string, range: SourceRange): Block | undefined {
  const mark = name === '!--' ? '<!--' : `<${name}>`;
  source.diagnostics.push({
    code: 'html-unclosed',
    severity: 'warning',
    range: { start: range.start, end: range.start + mark.length },
    message: `${mark} is never closed; what follows it is shown as text.`,
    hint: name === '!--' ? 'Close the comment with -->.' : `Close it with </${name}>.`,
  });
  return readWords(source, raw.replace(/^<!--/, ''), range);
}
