import type { Block, Heading, Inline, Paragraph } from '../../model/content.ts';
import { isBlank, plainText } from '../../model/plainText.ts';
import type { OutcomeKind } from '../../model/tree.ts';
import { findSentences } from '../extract/sentences.ts';
import { inlineText, sliceInlines } from '../extract/sliceInlines.ts';

/** What Whence itself says on a card, where the article has no words for it. */

export const text = (value: string): readonly Inline[] => [{ type: 'text', value }];

/** An author's question: what stands between backticks is machine text. */
export const question = (value: string): readonly Inline[] =>
  value
    .split('`')
    .map((part, i): Inline => ({ type: i % 2 === 1 ? 'code' : 'text', value: part }))
    .filter((inline) => !('value' in inline) || inline.value !== '');

export const LABELS = {
  symptom: { this: 'This is it', other: 'Not what I see' },
  appliesTo: { another: 'Another product or version', unsure: "Can't tell" },
  cause: { yes: 'Yes, or likely', no: 'No', unsure: "Can't tell" },
  question: { yes: 'Yes', no: 'No', unsure: "Can't tell" },
  choice: { unsure: "Can't tell" },
  step: { done: 'Done', 'could-not': "Couldn't do it", skip: 'Skip for now' },
  loop: { another: 'Another one', 'no-more': 'No more' },
  check: { solved: 'That fixed it', 'still-there': 'Still there' },
} as const;

export const OUTCOME_HEADINGS: Readonly<Record<OutcomeKind, string>> = {
  solved: 'Solved',
  'worked-around': 'Worked around',
  explained: 'Explained: nothing to fix',
  'not-solved': 'Not solved',
  'not-this-article': 'Not this article',
};

/** A card's heading, and what is left to stand under it. */
export interface Headed {
  readonly heading: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** Quotation marks around a command are gone from a card, and so is the remark about them. */
export const isAboutQuotes = (block: Block): boolean =>
  block.type === 'paragraph' && /^\s*\(?without\s+the\s+quotation\s+marks\)?\.?\s*$/i.test(inlineText(block.children));

/** The first sentence of `blocks` as the heading, the rest below it. `fallback` heads what has no words of its own. */
export function splitHeading(all: readonly Block[], fallback: string): Headed {
  const blocks = all.some(isAboutQuotes) ? all.filter((block) => !isAboutQuotes(block)) : all;
  const at = blocks.findIndex(hasWords);
  const first = blocks[at];
  if (first === undefined || !isProse(first)) return { heading: text(fallback), blocks };
  const end = endOfSentence(first.children);
  const rest = sliceInlines(first.children, end);
  const isWhole = isBlank(rest) && !rest.some((inline) => inline.type === 'image');
  const below = blocks.slice(at + 1);
  if (!isWhole) below.unshift({ type: 'paragraph', at: first.at, children: rest });
  return { heading: headingTo(first.children, end, fallback), blocks: at === 0 ? below : [...blocks.slice(0, at), ...below] };
}

/** The words of the heading that `splitHeading` gives `blocks`. */
export function headingText(blocks: readonly Block[]): string {
  const first = blocks.find((block) => hasWords(block) && !isAboutQuotes(block));
  return first && isProse(first) ? plainText(headingTo(first.children, endOfSentence(first.children), '')) : '';
}

const isProse = (block: Block): block is Paragraph | Heading => block.type === 'paragraph' || block.type === 'heading';

const hasWords = (block: Block): boolean => isProse(block) && !isBlank(block.children);

/** Where the first sentence ends. */
const endOfSentence = (inlines: readonly Inline[]): number =>
  findSentences(inlineText(inlines))[0]?.end ?? Number.POSITIVE_INFINITY;

/** Half a sentence ("reinstall Exchange Server …") heads a card like a whole one. */
function headingTo(inlines: readonly Inline[], end: number, fallback: string): readonly Inline[] {
  const heading = sliceInlines(inlines, 0, end);
  if (isBlank(heading)) return text(fallback);
  const last = heading.length - 1;
  const only = last === 0 ? heading[0] : undefined;
  if (only?.type === 'text' && withoutColon(capitalise(only.value)) === only.value) return heading;
  return heading.map((inline, i) => {
    if (inline.type !== 'text' || (i > 0 && i < last)) return inline;
    const opened = i === 0 ? capitalise(inline.value) : inline.value;
    return { type: 'text', value: i === last ? withoutColon(opened) : opened };
  });
}

/** "Type the following at a command prompt:" heads a card on which the following stands; the colon has done its work. */
const withoutColon = (value: string): string => (value.trimEnd().endsWith(':') ? value.replace(/\s*:\s*$/, '') : value);

/** Verbs in front of whose subject a question puts them: "Is the file present?" */
const AUXILIARY =
  /^(?<subject>(?:(?!\b(?:that|which|who|when|where|if|because|you|and then)\b)[^,;:])+?) (?<verb>is|are|was|were|has|have|can|cannot|will|does|do|did|might|may|could|should|must|would)(?<not> not)? (?<rest>.+)$/i;

/**
 * The question that asks whether `condition` holds: "you have applied a service pack" → "Have you applied a service pack?". What cannot be
 * turned is asked for as it stands; a name gives "Is it Outlook 2010?".
 */
export function toQuestion(condition: string): string {
  if (condition.endsWith('?')) return `Is this the question: ${condition}`;
  const plain = condition
    .replace(/[.?:]+$/, '')
    .replace(/^you['’]re\b/i, 'you are')
    .replace(/^you['’]ve\b/i, 'you have');
  const you =
    /^you (?<verb>have|are|can|were|will|cannot|do|did|might|may|could|should|must|would)(?<not> not|n't)? (?<rest>.+)$/i.exec(
      plain,
    )?.groups;
  if (you && !(you.verb?.toLowerCase() === 'have' && /^(?:a|an|the|any|\w+s?\b(?<!ed|en|n))\b/i.test(you.rest ?? ''))) {
    return `${capitalise(you.verb === 'cannot' ? 'can' : (you.verb ?? ''))} you${you.not || you.verb === 'cannot' ? ' not' : ''} ${you.rest}?`;
  }
  const acts = /^you (?<verb>[a-z]+) (?<rest>.+)$/i.exec(plain)?.groups;
  if (acts) return `Do you ${acts.verb} ${acts.rest}?`;
  const other = AUXILIARY.exec(plain)?.groups;
  if (other && other.verb !== 'cannot')
    return `${capitalise(other.verb ?? '')} ${uncapitalise(other.subject ?? '')}${other.not ?? ''} ${other.rest}?`;
  if (/^(?:The|An?|Your|My|Our|I|We|There|This|That|No|All|Some|When|It|You)\b/.test(plain) || STATES.test(plain))
    return `Do you see this: ${plain}?`;
  return /^[A-Z\d]|^an? |^[a-z]+(?: [a-z]+)? #?\d+$/.test(plain) ? `Is it ${plain}?` : `Is this so: ${plain}?`;
}

/** "Others cannot hear me", "Sync stops": seen, and no name. */
const STATES = /^[A-Z].* (?:cannot|can't|doesn't|don't|isn't|aren't|won't|fails?|stops?|crashes|shows?)\b/;

export function capitalise(value: string): string {
  const first = value.charAt(0);
  const capital = first.toUpperCase();
  return first === capital ? value : capital + value.slice(1);
}

/** Only articles and pronouns lose their capital: names keep it. */
const uncapitalise = (value: string): string =>
  value.replace(
    /^(?:The|A|An|This|That|These|Those|It|Its|Your|My|Our|We|There|Any|All|Both|Only|Nothing|Nobody|Some|Each|Every)\b/,
    (word) => word.toLowerCase(),
  );

/** `value` cut at a word, with an ellipsis where it was longer than `most` characters. */
export function shorten(value: string, most: number): string {
  if (value.length <= most) return value;
  const cut = value.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most >> 1)).replace(/[\s,;:.]+$/, '')} …`;
}
