import type { Cause } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { isBoilerplate, isInstruction } from './instructions.ts';
import { announcesAlternatives, isOr } from './leadIns.ts';
import { findPassage } from './passage.ts';
import { findProblems } from './problems.ts';
import { allBlocks, type Section } from './sections.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** A paragraph that opens a further cause: "This issue can also occur if …", "Another possible cause is …". */
const FURTHER =
  /^(?:(?:this|the|these) (?:same )?(?:problem|issue|behaviou?r|error|symptom|message|condition|event)s?(?: message)? (?:(?:can|may|might|could|will) also|also (?:occurs?|happens?|appears?))\b|another (?:possible |potential |common )?(?:cause|reason)\b|(?:this|it) (?:can|may|might|could) also (?:occur|happen|be caused)\b|a second (?:cause|reason)\b)/i;

/** A cause stated outright where no section is headed so: "This is by design because …", "This problem occurs because …". */
const OUTRIGHT =
  /(?:^(?:this|it)|\b(?:this|the|these|such an?)\s+(?:[\w-]+\s+){0,3}?(?:problems?|issues?|behaviou?rs?|errors?|messages?|symptoms?|events?|failures?|conditions?|hangs?|delays?|warnings?))\s+(?:can |may |might |will )?(?:also |usually |often |typically |mostly |generally |normally |commonly |sometimes )?(?:occurs?|happens?|arises?|(?:is|are|was|were|be) (?:caused|due|the result|generated|logged|displayed|expected|by design)|results?|appears?)(?: behaviou?r)?\s*(?:,\s*)?(?:because|by\b|due to|if\b|from\b|of\b|as a result|since|when\b)/i;

/** "The reason is that …", "The root of this problem involves …", "This typically indicates an error in …". */
const NAMES_REASON =
  /^(?:the (?:reason|root(?: cause)?|cause)(?: (?:of|for) [^.]{3,40}?)? (?:is|involves|lies)\b|this (?:typically|usually|often|generally) (?:indicates|means)\b|this (?:issue|problem|error|behaviou?r) (?:is|was) triggered by\b)/i;

/** Each alternative cause of the article. */
export function findCauses(root: Section): readonly Cause[] {
  const all = causeSections(root);
  const headed = (all.length > 1 ? all.filter(tellsCause) : all).flatMap(readSection);
  const stated = headed.length > 0 ? headed : findListed(root);
  const withProblems = inOrder([...stated, ...findOutrightByProblem(root)]);
  const causes = withProblems.length > 0 ? withProblems : findOutright(root);
  return causes.length === 0 ? [] : [...causes, ...findFurther(root)];
}

/** "This behavior can also occur if …" in the resolution, a note or further down is a cause as well. */
function findFurther(section: Section): readonly Cause[] {
  return section.sections
    .filter(({ kind }) => kind !== 'cause' && kind !== 'symptom' && kind !== 'references')
    .flatMap((sub) => [...inside(sub.blocks).flatMap(fromFurther), ...findFurther(sub)]);
}

const inside = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'admonition' ? block.children : [block]));

function fromFurther(block: Block): readonly Cause[] {
  if (block.type !== 'paragraph') return [];
  const sentence = findSentences(inlineText(block.children)).find(({ text }) => FURTHER_IF.test(text));
  return sentence ? [from(block, sentence)] : [];
}

/** Outside the causes, only what names a condition. */
const FURTHER_IF =
  /^(?:this|the) (?:same )?(?:problem|issue|behaviou?r|error|symptom|message|condition|event)s?(?: message)? (?:(?:can|may|might|could|will) also (?:occur|happen|appear|be caused)|also (?:occurs?|happens?))\b[^.]*\b(?:if|when|because|by|due to)\b/i;

/** The sections that are headed as causes, wherever they stand. */
export function causeSections(section: Section): readonly Section[] {
  return section.sections.flatMap((sub) => (sub.kind === 'cause' ? [sub] : causeSections(sub)));
}

/** "Why do I get this?" that only says where the causes are told, or what to do, tells none. */
const tellsCause = (section: Section): boolean =>
  findSentences(blocksText(allBlocks(section).filter(({ type }) => type !== 'table'))).some(
    ({ text }) => !isBoilerplate(text) && !isInstruction(text),
  );

function readSection(section: Section): readonly Cause[] {
  const parts = section.sections.filter(
    (sub) => sub.kind === 'cause' || (sub.kind === 'alternative' && !HEADS_REMEDY.test(sub.title) && !statesCause(section)),
  );
  if (parts.length > 0) return parts.flatMap((part) => toCauses([...namedIn(part), ...ownBlocks(part)]));
  const named = namedIn(section);
  return named.length > 0 ? toCauses([...named, ...section.blocks]) : splitCauses(section.blocks);
}

/** "Resolution 1" within a cause is no cause. */
const HEADS_REMEDY = /^(?:work ?around|solution|resolution|fix|method|option)\b/i;

/** What a section says, but for the ways out and the causes below it. */
const ownBlocks = (section: Section): readonly Block[] =>
  allBlocks({
    ...section,
    sections: section.sections.filter(({ kind, title }) => kind === 'other' && !HEADS_REMEDY.test(title)),
  });

/** "Cause 1: The pool is stopped" states the cause in its heading. */
function namedIn({ heading, title }: Section): readonly Block[] {
  const named = /^(?:[\w-]+ )?(?:causes?|reasons?)(?: #?\d+)?\s*[:–—-]\s*(?<cause>.{6,})$/i.exec(title)?.groups?.cause;
  return heading && named !== undefined
    ? [{ type: 'paragraph', at: heading.at, children: [{ type: 'text', value: named }] }]
    : [];
}

/** A cause that stands ahead of "Scenario 1" and "Scenario 2", which only tell how it comes about. */
const statesCause = ({ blocks }: Section): boolean =>
  blocks.some(
    (block) => block.type === 'paragraph' && OUTRIGHT.test(plainText(block.children)) && !/:$/.test(plainText(block.children)),
  );

/** A list of alternatives, "-or-" and "can also occur" give one each; conditions that must all hold are one. */
function splitCauses(all: readonly Block[]): readonly Cause[] {
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

const isOrParagraph = (block: Block): boolean => block.type === 'paragraph' && isOr(plainText(block.children));

/** The lead-in that announced the list says nothing by itself. */
function isLeadInOnly(blocks: readonly Block[]): boolean {
  const text = blocksText(blocks);
  return blocks.length <= 1 && findSentences(text).length <= 2;
}

function announcesList(blocks: readonly Block[], at: number): boolean {
  const list = blocks[at];
  if (list?.type !== 'list' || list.items.length < 2) return false;
  if (at === 0) return true;
  const leadIn = blocks[at - 1];
  const hasOr = list.items.some((item) => item.children.some(isOrParagraph));
  return announcesAlternatives(leadIn?.type === 'paragraph' ? plainText(leadIn.children) : '', hasOr);
}

/** "There are two possible causes:" and a list, in whatever section. */
function findListed(root: Section): readonly Cause[] {
  const sources = [root.blocks, ...root.sections.filter(({ kind }) => kind !== 'references').map(({ blocks }) => blocks)];
  for (const blocks of sources) {
    const at = blocks.findIndex((block, i) => block.type === 'list' && LISTS_CAUSES.test(leadInText(blocks[i - 1])));
    const list = blocks[at];
    if (list?.type === 'list')
      return list.items.flatMap(({ children }) => toCauses(children.filter((child) => !isOrParagraph(child))));
  }
  return [];
}

const leadInText = (block: Block | undefined): string => (block?.type === 'paragraph' ? plainText(block.children) : '');

const LISTS_CAUSES =
  /\b(?:possible|common|likely|following) (?:causes|reasons)\b[^.]*:$|\b(?:occurs?|happens?|arises?|(?:be|is) caused)\b[^.]*\b(?:several|various|many|multiple|different) (?:causes|reasons)\b[^.]*:$/i;

const inOrder = (causes: readonly Cause[]): readonly Cause[] =>
  causes.toSorted((a, b) => (a.passage?.from ?? 0) - (b.passage?.from ?? 0));

/** Of several problems each that has no heading for it may state its own, with what follows its colon. */
function findOutrightByProblem(root: Section): readonly Cause[] {
  const problems = findProblems(root);
  if (problems.length < 2) return [];
  return problems.flatMap((problem) => {
    if (causeSections(problem).length > 0) return [];
    const { blocks } = problem;
    const at = blocks.findIndex((block) => block.type === 'paragraph' && fromSentence(block) !== undefined);
    const block = blocks[at];
    const cause = block?.type === 'paragraph' ? fromSentence(block) : undefined;
    const next = blocks[at + 1];
    const detail = next?.type === 'list' && /:$/.test(blocksText(cause?.blocks ?? [])) ? [next] : [];
    return cause ? toCauses([...cause.blocks, ...detail]) : [];
  });
}

function findOutright(root: Section): readonly Cause[] {
  const sources = [
    root.blocks,
    ...root.sections
      .filter(({ kind }) => ['symptom', 'summary', 'status', 'more', 'resolution'].includes(kind))
      .map((section) => section.blocks),
  ];
  for (const blocks of sources) {
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue;
      const cause = fromSentence(block);
      if (cause) return [cause];
    }
  }
  return [];
}

/** Whether `block` opens with a cause. */
export const opensWithCause = (block: Block): boolean =>
  block.type === 'paragraph' && OUTRIGHT.test(findSentences(plainText(block.children))[0]?.text ?? '');

/** From the sentence that states the cause to the end of its paragraph: how it came about belongs to it. */
function fromSentence(paragraph: Paragraph): Cause | undefined {
  const sentence = findSentences(inlineText(paragraph.children)).find(
    ({ text }) => (OUTRIGHT.test(text) || NAMES_REASON.test(text)) && !/\?$/.test(text),
  );
  return sentence && from(paragraph, sentence);
}

function from(paragraph: Paragraph, { start }: Sentence): Cause {
  const blocks = [{ ...paragraph, children: sliceInlines(paragraph.children, start) }];
  return { blocks, passage: findPassage(blocks) };
}

function toCauses(blocks: readonly Block[]): readonly Cause[] {
  const content = blocks.filter((block) => block.type !== 'admonition' || blocks.length === 1);
  return blocksText(content) === '' ? [] : [{ blocks: content, passage: findPassage(content) }];
}
