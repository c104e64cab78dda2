import type { Paragraph } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { findKind } from './admonitionKinds.ts';
import type { BlockBuilder, Close } from './blockBuilder.ts';
import { closeBox, closeDetails } from './boxes.ts';
import { findAttribute } from './html.ts';
import { findLabel, type JsxTag } from './jsx.ts';
import { labelled } from './label.ts';
import type { Source } from './source.ts';
import { closeTabs, openTab } from './tabs.ts';

/** Adds what a component opens or closes. */
export function addComponent(source: Source, builder: BlockBuilder, tag: JsxTag, range: SourceRange): void {
  const { name, written } = tag;
  if (tag.closing) builder.close([written], range.end);
  else if (name === 'tabs') builder.open(written, range.start, closeTabs(source), 'tabs');
  else if (name === 'steps') builder.open(written, range.start, closeTabs(source, true), 'tabs');
  else if (name === 'tab' || (name === 'step' && builder.top.role === 'tabs'))
    openTab(builder, source, written, range.start, labelOf(source, tag, range));
  else builder.open(written, range.start, closeOf(source, tag, range));
  if (tag.empty && !tag.closing) builder.close([written], range.end);
}

function closeOf(source: Source, tag: JsxTag, range: SourceRange): Close | undefined {
  const label = labelOf(source, tag, range);
  if (tag.name === 'box') return closeBox(source, kindOf(tag), label);
  return tag.name === 'details' || tag.name === 'step' ? closeDetails(label) : undefined;
}

function kindOf({ written, attributes }: JsxTag): ReturnType<typeof findKind> & string {
  const said = ['type', 'kind', 'severity', 'variant', 'status'].map((name) => findKind(findAttribute(attributes, name) ?? ''));
  return said.find((kind) => kind !== undefined) ?? findKind(written) ?? 'note';
}

/** The label's words as the tag says them. */
function labelOf(source: Source, tag: JsxTag, range: SourceRange): Paragraph | undefined {
  const value = findLabel(tag)?.trim();
  return value === undefined ? undefined : labelled(source, [{ type: 'text', value }], range);
}
