import type { Block, Heading, Inline } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { plainText } from '../../model/plainText.ts';
import { getSectionKind, type SectionKind } from '../extract/sections.ts';
import type { BlockBuilder } from './blockBuilder.ts';
import { labelled } from './label.ts';
import { addRange, type Source } from './source.ts';

const SECTIONS: readonly SectionKind[] = ['symptom', 'cause', 'resolution', 'workaround'];

/** Whether what is folded or boxed under this title is a section: `<summary>Solution</summary>`, `> [!info] Cause`. "Why does this happen?" is an aside. */
function namesSection(title: readonly Inline[]): boolean {
  const text = plainText(title);
  return !/\?$|^(?:why|how|what)\b/i.test(text) && SECTIONS.includes(getSectionKind(text));
}

/**
 * "Edit the Identity registry value", "Citrix issues": what is folded under such a title is one of several things to do. Below a section's name
 * ("Resolution", "Step 2: …") it is a part of that section.
 */
const namesTopic = (builder: BlockBuilder, text: string): boolean =>
  /\S\s+\S/.test(text) && !text.endsWith('?') && !ASIDE.test(text) && getSectionKind(plainText(builder.sectionTitle)) === 'other';

/** "Show the output", "Full log" */
const ASIDE =
  /^(?:show|hide|see|view|click|tap|expand|examples?|sample|full|output|logs?|details?|more|notes?|why|how|what|table of|screenshots?|explanation|background|additional|advanced|technical)\b/i;

/** The title of details, as a heading where it names a section, else as a label in bold. */
export function titled(source: Source, builder: BlockBuilder, title: readonly Inline[], range: SourceRange): Block | undefined {
  const depth = builder.sectionDepth;
  if (depth === undefined || !(namesSection(title) || namesTopic(builder, plainText(title))))
    return labelled(source, title, range);
  return { type: 'heading', at: addRange(source, range), depth: belowTopic(builder, depth), children: title };
}

/** What is folded below "## The app does not start" is about that; below "## Symptoms" or the article's title, "Solution" stands beside it. */
const belowTopic = (builder: BlockBuilder, depth: number): number =>
  builder.isBelowTitle && depth < 6 && getSectionKind(plainText(builder.sectionTitle)) === 'other' ? depth + 1 : depth;

/** A callout with the title of a section is that section, for whoever writes so uses callouts for sections. Undefined for any other block. */
export function readBoxedSection(source: Source, builder: BlockBuilder, block: Block): readonly Block[] | undefined {
  const depth = builder.sectionDepth;
  const [first, ...others] = block.type === 'admonition' && depth !== undefined ? block.children : [];
  if (first?.type !== 'paragraph' || depth === undefined) return undefined;
  const [title, end, ...rest] = first.children;
  if (title?.type !== 'strong' || (end !== undefined && end.type !== 'break') || !namesSection(title.children)) return undefined;
  const { start } = source.ranges[first.at] ?? { start: 0 };
  const heading: Heading = { type: 'heading', at: addRange(source, { start, end: start }), depth, children: title.children };
  return [heading, ...(rest.length > 0 ? [{ ...first, children: rest }] : []), ...others];
}
