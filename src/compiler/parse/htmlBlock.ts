import type { TreeCursor } from '@lezer/common';
import type { Block } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import type { Close } from './blockBuilder.ts';
import { stripTags, type Tag } from './html.ts';
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
  if (name === 'pre')
    return { type: 'code', at: addRange(source, range), language: findLanguage(raw), value: readPre(raw.slice(0, end)) };
  if (name !== '!--') reportDropped(source, name, range);
  return readWords(source, raw.slice(end), { start: range.start + end, end: range.end });
}

function readPre(raw: string): string {
  return stripTags(raw).replace(/^\n|\n+$/g, '');
}

/** Preformatted text among other elements: all between its tags, which end and begin at `from` and the end of the frame. */
export function closePre(source: Source, from: number, tag: Tag): Close {
  return ({ start, blocks }, end, _parent, isClosed) => {
    if (!isClosed) {
      reportUnclosed(source, 'pre', { start, end });
      return blocks;
    }
    const raw = source.text.slice(from, source.text.lastIndexOf('<', end - 1));
    return [
      { type: 'code', at: addRange(source, { start, end }), language: findLanguage(tag.attributes + raw), value: readPre(raw) },
    ];
  };
}

/** `<pre><code class="language-bash">`, `data-syntaxhighlighter-params="brush: bash"` */
function findLanguage(attributes: string): string | null {
  return /(?:\blang(?:uage)?-|brush:\s*)([a-z][\w+#-]*)/i.exec(attributes.slice(0, 200))?.[1]?.toLowerCase() ?? null;
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
  reportUnclosed(source, name, range);
  return readWords(source, raw.replace(/^<!--/, ''), range);
}

function reportUnclosed(source: Source, name: string, range: SourceRange): void {
  const mark = name === '!--' ? '<!--' : `<${name}>`;
  source.diagnostics.push({
    code: 'html-unclosed',
    severity: 'warning',
    range: { start: range.start, end: range.start + mark.length },
    message: `${mark} is never closed; what follows it is shown as text.`,
    hint: name === '!--' ? 'Close the comment with -->.' : `Close it with </${name}>.`,
  });
}
