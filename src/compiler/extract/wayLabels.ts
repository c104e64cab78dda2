import type { Block, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { isInstruction } from './instructions.ts';
import { getSectionKind } from './sections.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { versionOf } from './versions.ts';

/** The name of a way out: "Method 1:", "Workaround 2", "Option A: Use Regedit". */
const LABEL =
  /^(?:(?:method|option|workaround|solution|resolution|alternative|fix|approach)\s*(?:#?\d+|[a-e]|one|two|three|four|five)|(?:first|second|third|fourth|alternate|alternative) (?:method|option|workaround|solution))\b\s*[:.\-–]?\s*/i;

/** A paragraph that is a label, taken apart. */
export interface WayLabel {
  readonly label: string;
  readonly when: string | null;
  /** What the paragraph tells to do behind its label. */
  readonly rest: Paragraph | null;
}

/**
 * What labels a way out: a paragraph that stands alone in bold, or begins with "Method 1:"; null where it is none. `next`: the block behind it, which a line in
 * bold, or one that ends with a colon above a paragraph, heads as a heading does, instruction and all.
 */
export function readWayLabel(paragraph: Paragraph, next?: Block): WayLabel | null {
  const text = plainText(paragraph.children);
  if (!isLabel(paragraph, text)) return null;
  const name = LABEL.exec(text)?.[0];
  if (name === undefined) return { label: withoutColon(text), when: versionOf(text), rest: null };
  const behind = text.slice(name.length);
  const start = inlineText(paragraph.children).indexOf(behind);
  const heads = (isAllBold(paragraph) && next !== undefined && next.type !== 'heading') || (text.endsWith(':') && isText(next));
  if (start <= 0 || heads || !isInstruction(behind)) return { label: withoutColon(text), when: null, rest: null };
  return { label: trimmed(name), when: null, rest: { ...paragraph, children: sliceInlines(paragraph.children, start) } };
}

/** A paragraph that is no label itself. */
const isText = (block: Block | undefined): boolean => block?.type === 'paragraph' && !LABEL.test(plainText(block.children));

/** The name that a list item begins with; null where it has none. */
export function findNameOfItem(content: readonly Block[]): string | null {
  const name = LABEL.exec(blocksText(content.slice(0, 1)))?.[0];
  return name === undefined ? null : trimmed(name);
}

/** "**Group Policy** – run …": what is set in bold ahead of what to do; null where nothing is. */
export function findBoldName([first]: readonly Block[]): string | null {
  if (first?.type !== 'paragraph') return null;
  const [name, ...others] = first.children;
  if (name?.type !== 'strong') return null;
  const text = inlineText([name]);
  const isAhead = /^\s*[:–—-]/.test(inlineText(others)) || text.endsWith(':');
  return isAhead && !/^(?:if|when|for)\b/i.test(text) ? trimmed(text) : null;
}

/** "Solution 4: The domain has expired" without its name. */
export const withoutName = (text: string): string => text.replace(LABEL, '');

function isLabel(paragraph: Paragraph, text: string): boolean {
  if (LABEL.test(text) && (text.length < 90 || /^[^.]{0,30}[:–-]/.test(text))) return true;
  return isAllBold(paragraph) && text.length < 90 && !/[.!?]$/.test(text) && namesWay(text);
}

const isAllBold = ({ children }: Paragraph): boolean => children.length === 1 && children[0]?.type === 'strong';

const namesWay = (text: string): boolean =>
  versionOf(text) !== null || getSectionKind(text) === 'alternative' || /^for cause #?\d+\b/i.test(text);

const withoutColon = (text: string): string => text.replace(/:$/, '');
const trimmed = (name: string): string => name.replace(/[\s:.\-–]+$/, '');
