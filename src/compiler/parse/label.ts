import type { Inline, Paragraph } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { InlineBuilder } from './inlineBuilder.ts';
import { addRange, type Source } from './source.ts';

/** A paragraph in bold, which names what follows: the title of a box, the label of a tab, the summary of details, a term. */
export function labelled(source: Source, inlines: readonly Inline[], range: SourceRange): Paragraph | undefined {
  if (inlines.length === 0) return undefined;
  const builder = new InlineBuilder(true);
  for (const inline of inlines) builder.addAll(inline.type === 'strong' ? inline.children : [inline]);
  const children = builder.finish();
  return { type: 'paragraph', at: addRange(source, range), children: [{ type: 'strong', children }] };
}
