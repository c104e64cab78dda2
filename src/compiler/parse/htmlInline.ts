import type { Inline } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { plainText } from '../../model/plainText.ts';
import { findAttribute, isBlockTag, readTag, type Tag } from './html.ts';
import type { InlineBuilder, Wrap } from './inlineBuilder.ts';
import { MAX_INLINE_DEPTH } from './limits.ts';
import { linkTo } from './linkTo.ts';
import type { Source } from './source.ts';
import { isSafeImage } from './target.ts';

/**
 * Adds the tag at `range`: elements that have a counterpart in Markdown become it, the tags of others are dropped, their content is
 * kept. What is no HTML element is text: knowledge bases write their placeholders as `<path>`.
 */
export function addTag(builder: InlineBuilder, source: Source, depth: number, range: SourceRange): void {
  const raw = source.text.slice(range.start, range.end);
  const tag = readTag(raw);
  const wrap = tag && !tag.closing ? findWrap(source, tag, range) : undefined;
  if (!tag) builder.addText(raw);
  else if (wrap && depth + builder.depth < MAX_INLINE_DEPTH) builder.open(tag.name, wrap);
  else if (tag.closing && isWrapped(tag.name)) builder.close(tag.name);
  else if (tag.name === 'img') addImage(builder, tag);
  else if (!tag.closing && (tag.name === 'td' || tag.name === 'th')) builder.addText(' ');
  else if (isBlockTag(tag)) builder.addBreak();
}

function addImage(builder: InlineBuilder, tag: Tag): void {
  const src = findAttribute(tag.attributes, 'src') ?? '';
  const alt = findAttribute(tag.attributes, 'alt') ?? '';
  if (isSafeImage(src)) builder.add({ type: 'image', src, alt });
  else builder.addText(alt);
}

const WRAPS: Readonly<Record<string, Wrap>> = {
  b: mark('strong'),
  strong: mark('strong'),
  i: mark('emphasis'),
  em: mark('emphasis'),
  s: mark('strike'),
  del: mark('strike'),
  strike: mark('strike'),
  code: asCode,
  kbd: asCode,
  samp: asCode,
  tt: asCode,
};

const DROPPED: ReadonlySet<string> = new Set(['script', 'style']);

function isWrapped(name: string): boolean {
  return name === 'a' || DROPPED.has(name) || Object.hasOwn(WRAPS, name);
}

function findWrap(source: Source, tag: Tag, range: SourceRange): Wrap | undefined {
  if (DROPPED.has(tag.name)) return drop(source, tag, range);
  if (tag.name !== 'a') return Object.hasOwn(WRAPS, tag.name) ? WRAPS[tag.name] : undefined;
  const target = findAttribute(tag.attributes, 'href');
  return target === undefined ? undefined : (children) => linkTo(source, target, withoutLinks(children), range);
}

function mark(type: 'strong' | 'emphasis' | 'strike'): Wrap {
  return (children) => (children.length > 0 ? [{ type, children }] : []);
}

function asCode(children: readonly Inline[]): readonly Inline[] {
  const value = plainText(children);
  return value === '' ? [] : [{ type: 'code', value }];
}

function drop(source: Source, tag: Tag, range: SourceRange): Wrap {
  return () => {
    reportDropped(source, tag.name, range);
    return [];
  };
}

/** Says that a script or style sheet was left out. */
export function reportDropped(source: Source, name: string, range: SourceRange): void {
  source.diagnostics.push({
    code: 'script-dropped',
    severity: 'warning',
    range,
    message: `The content of <${name}> is left out: articles hold text only.`,
    hint: 'Remove it, or show it as a fenced code block.',
  });
}

function withoutLinks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => (inline.type === 'link' || inline.type === 'reference' ? inline.children : [inline]));
}
