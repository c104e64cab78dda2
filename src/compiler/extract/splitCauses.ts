import type { Cause } from '../../model/article.ts';
import type { Block, ListItem, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { announcesAlternatives, isOr } from './leadIns.ts';
import { findPassage } from './passage.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** What is caused: "this error", "the 2140 error", "the same symptoms". */
const CAUSED =
  '(?:(?:this|the|these) (?:[\\w-]+ ){0,2}?(?:problem|issue|behaviou?r|error|symptom|message|condition|event)s?(?: messages?)?|this|it)';

/** "This issue can also occur", "You may also receive this error message". */
const ALSO = `(?:${CAUSED} (?:(?:can|may|might|could|will) also (?:occur|happen|appear|be caused)|also (?:occurs?|happens?))|you (?:can|may|might|could|will) also (?:receive|get|see|encounter|experience) (?:this|these|the same) (?:[\\w-]+ )?(?:problem|issue|error|message|behaviou?r|symptom)s?(?: messages?)?)`;

/** A paragraph that opens a further cause: "This issue can also occur if …", "Another possible cause is …". */
const FURTHER = new RegExp(`^(?:${ALSO}\\b|another (?:[\\w-]+ )?(?:cause|reason)\\b|a second (?:cause|reason)\\b)`, 'i');

/** Within a paragraph, and outside the causes, only what names a condition. */
export const FURTHER_IF = new RegExp(`^${ALSO}\\b[^.]*\\b(?:if|when|because|by|due to)\\b`, 'i');

/** A list of alternatives, "-or-" and "can also occur" give one each; conditions that must all hold are one. */
export function splitCauses(all: readonly Block[]): readonly Cause[] {
  const blocks = all.flatMap(splitAtFurther);
  const parts: Block[][] = [[]];
  const current = (): Block[] => parts[parts.length - 1] ?? [];
  blocks.forEach((block, i) => {
    const text = block.type === 'paragraph' ? plainText(block.children) : '';
    if (block.type === 'list' && announcesList(blocks, i)) {
      if (isLeadInOnly(current())) parts.pop();
      for (const item of block.items) parts.push(item.children.filter((child) => !isOrParagraph(child)));
    } else if (isOr(text)) parts.push([]);
    else if (FURTHER.test(text)) parts.push([block]);
    else if (parts.length === 0) parts.push([block]);
    else current().push(block);
  });
  return parts.flatMap(toCauses);
}

/** A sentence within a paragraph may open a further cause. */
function splitAtFurther(block: Block): readonly Block[] {
  if (block.type !== 'paragraph') return [block];
  const further = findSentences(inlineText(block.children)).find(({ text, start }) => start > 0 && FURTHER_IF.test(text));
  if (!further) return [block];
  return [
    { ...block, children: sliceInlines(block.children, 0, further.start) },
    { ...block, children: sliceInlines(block.children, further.start) },
  ];
}

/** "-or-" between causes. */
export const isOrParagraph = (block: Block): boolean => block.type === 'paragraph' && isOr(plainText(block.children));

/** The lead-in that announced the list says nothing by itself. */
function isLeadInOnly(blocks: readonly Block[]): boolean {
  const text = blocksText(blocks);
  return blocks.length <= 1 && findSentences(text).length <= 2;
}

/** "The disk is full -and-": what the next item says holds as well. */
const goesOn = ({ children }: ListItem): boolean => /[-–]\s*and\s*[-–]$/i.test(blocksText(children));

function announcesList(blocks: readonly Block[], at: number): boolean {
  const list = blocks[at];
  if (list?.type !== 'list' || list.items.length < 2 || list.items.some(goesOn)) return false;
  if (at === 0) return true;
  const before = blocks[at - 1];
  const leadIn = before?.type === 'paragraph' ? plainText(before.children) : '';
  const hasOr = list.items.some((item) => item.children.some(isOrParagraph));
  return (hasOr || !NAMES_THINGS.test(leadIn)) && announcesAlternatives(leadIn, hasOr);
}

/** "if either of the following files is missing:": one condition, and the things that it is about. "To determine if this is the cause:" tells how to. */
const NAMES_THINGS =
  /\bof the following (?!(?:possible |common |two |three )?(?:conditions?|reasons?|causes?|situations?|scenarios?|circumstances|statements?|factors?|problems?|issues?|criteria|events?|errors?|items? (?:may|might|is|are)|is|are|has|have|may|might|can|occurs?|occurred|happens?)\b)[\w-]+|^to \w+ if\b[^.]*$/i;

/** What `stated` says; where it is a sentence that ends in a colon for the list behind it, that list's causes. */
export const withList = (stated: Paragraph, next: Block | undefined): readonly Cause[] =>
  next?.type === 'list' && LISTS.test(plainText(stated.children)) ? splitCauses([stated, next]) : toCauses([stated]);

const LISTS = /^(?:[^.]|\.(?=\S))*:$/;

/** What `blocks` say is one cause, if they say anything. */
export function toCauses(blocks: readonly Block[]): readonly Cause[] {
  const content = blocks.filter((block) => block.type !== 'admonition' || blocks.length === 1);
  return blocksText(content) === '' ? [] : [{ blocks: content, passage: findPassage(content) }];
}
