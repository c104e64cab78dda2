import type { Block, Heading } from '../../model/content.ts';
import type { Document } from '../../model/document.ts';
import { plainText } from '../../model/plainText.ts';
import { getSectionKind } from './sections.ts';

/** The article's title: as the front matter says, else that of the heading that stands above all others, else the file's name in words. */
export function getTitle({ frontMatter, blocks, slug }: Document): string {
  const heading = findTitleHeading(blocks);
  return frontMatter.title ?? (heading ? plainText(heading.children) : nameInWords(slug));
}

/** Whether the article says by itself what it is about. */
export function hasTitle({ frontMatter, blocks }: Document): boolean {
  return frontMatter.title !== null || findTitleHeading(blocks) !== undefined;
}

/**
 * The first heading, where none beside it is as high: "### DNS does not resolve" above "#### Symptoms". "## Symptoms" beside "## Resolution" is a section, and
 * so is "# Symptoms" beside "# Resolution".
 */
function findTitleHeading(blocks: readonly Block[]): Heading | undefined {
  const at = blocks.findIndex(({ type }) => type === 'heading');
  const first = blocks[at];
  if (first?.type !== 'heading') return undefined;
  const next = blocks.findIndex((block, i) => i > at && block.type === 'heading');
  const isAlone = !blocks.some((block, i) => i > at && block.type === 'heading' && block.depth <= first.depth);
  if (isAlone && (next > 0 || first.depth === 1)) return first;
  const text = plainText(first.children);
  const isSection = getSectionKind(text) !== 'other' && !NAMES_PROBLEM.test(text);
  return isSection || (first.depth > 1 && !isAlone) ? undefined : first;
}

/** "# Problem: Outlook asks for the password", beside "# Reason" and "# Fix" */
const NAMES_PROBLEM = /^(?:problem|issue|symptoms?|error)\s*:\s*\S/i;

/** `2024-02-10-checkout-returns-500` as "Checkout returns 500". A number of an article, `Q182346`, stays as it is. */
function nameInWords(slug: string): string {
  const words = slug
    .replace(/^\d{4}-\d\d-\d\d-(?=.)|^\d{1,2}[-_](?=\D)/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? slug : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Titles of articles that teach, with the products in front that old ones have: "XADM: How to …", "Configuring …". */
const TEACHES =
  /^(?:[A-Z][\w ./]{0,12}: ?)*(?:how (?:to|do i|can i)\b|howto\b|(?:sample|file): |using\b|configuring\b|creating\b|setting up\b|overview\b|description of\b|information (?:about|on)\b)(?!.*\b(?:troubleshoot|resolve|fix|work around|recover|diagnose|correct|solve)\b)/i;

/** Whether an article of this title teaches how to do something, and reports no problem. */
export const teaches = (title: string): boolean => TEACHES.test(title);
