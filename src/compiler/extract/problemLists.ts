import type { Block, Heading, Inline, ListItem, Paragraph } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** What a page puts in front of the way out of a known issue. */
const WAY = /(?:^|[.!?]\s+)(?<name>work-?around|solution|resolution|fix)\s*:\s+(?=\S)/i;

/** Below any heading that an author writes around a list. */
const DEPTH = 5;

/** A longer list is looked up, and not walked through. */
const MOST_ISSUES = 1_000;

/**
 * A list of known issues, "**The export is slow.** It takes minutes. *Workaround:* Export the chapters.", read as the headings that its author could have
 * written: one for each item, with its way out below. One item that says so alone is no list of issues.
 */
export function withProblemLists(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ type }) => type === 'list')) return blocks;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'list' || block.ordered || block.items.length > MOST_ISSUES) return [block];
    const issues = block.items.map(readIssue);
    return issues.filter((issue) => issue !== null).length < 2
      ? [block]
      : block.items.flatMap((item, i) => issues[i] ?? readUnsolved(item));
  });
}

/** An issue without a way out. */
function readUnsolved({ children: [first, ...others] }: ListItem): readonly Block[] {
  if (first?.type !== 'paragraph') return first ? [first, ...others] : [];
  const [name, text] = splitName(first);
  return [
    { type: 'heading', at: first.at, depth: DEPTH, children: name },
    ...(plainText(text) === '' ? [] : [{ ...first, children: text }]),
    ...others,
  ];
}

/** The item's heading, what it says, and its way out; null where it names none. */
function readIssue({ children: [first, ...others] }: ListItem): readonly Block[] | null {
  if (first?.type !== 'paragraph') return null;
  const own = splitAtWay(first);
  const [next, ...rest] = own ? [] : others;
  const below = next?.type === 'paragraph' ? splitAtWay(next) : null;
  const found = own ?? below;
  if (!found || (below && plainText(below.before) !== '')) return null;
  const [name, text] = splitName(own ? { ...first, children: own.before } : first);
  const heading = (depth: number, children: readonly Inline[]): Heading => ({ type: 'heading', at: first.at, depth, children });
  const paragraph = (children: readonly Inline[]): readonly Block[] =>
    plainText(children) === '' ? [] : [{ type: 'paragraph', at: (own ? first : (next ?? first)).at, children }];
  return [
    heading(DEPTH, name),
    ...(plainText(text) === '' ? [] : [{ ...first, children: text }]),
    heading(DEPTH + 1, [{ type: 'text', value: found.name }]),
    ...paragraph(found.behind),
    ...(own ? others : rest),
  ];
}

function splitAtWay(paragraph: Paragraph): { name: string; before: readonly Inline[]; behind: readonly Inline[] } | null {
  const text = inlineText(paragraph.children);
  const match = WAY.exec(text);
  const name = match?.groups?.name;
  if (!match || name === undefined) return null;
  const start = match.index + match[0].indexOf(name);
  return {
    name,
    before: sliceInlines(paragraph.children, 0, start),
    behind: sliceInlines(paragraph.children, match.index + match[0].length),
  };
}

/** What is set in bold names the issue, else its first sentence does. */
function splitName({ children }: Paragraph): readonly [readonly Inline[], readonly Inline[]] {
  const [first, ...others] = children;
  if (first?.type === 'strong') return [withoutStop(first.children), others];
  const text = inlineText(children);
  const end = /[.:](?=\s|$)/.exec(text)?.index ?? text.length;
  return [sliceInlines(children, 0, end), sliceInlines(children, end + 1)];
}

function withoutStop(children: readonly Inline[]): readonly Inline[] {
  const text = inlineText(children);
  return sliceInlines(children, 0, text.replace(/[.:\s]+$/, '').length);
}
