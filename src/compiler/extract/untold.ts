import { isCommandLine } from '../../clues/commandLine.ts';
import type { Remedy, RemedySection, Step } from '../../model/article.ts';
import type { Block, Code, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { isTypedFence } from './fencedCommands.ts';
import { sectionOfGoal } from './goals.ts';
import { readItems } from './readItem.ts';
import { allBlocks, type Section } from './sections.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { draftStep, finishStep, type StepContext } from './stepDraft.ts';
import { toRemedy } from './toRemedy.ts';

/**
 * The remedy in a section that is headed as one and has no sentence which is known to tell what to do: verbs of a trade of its own, commands, a
 * statement of what helps, or links alone.
 */
export function readUntold(section: Section, kind: RemedySection, context: StepContext): readonly Remedy[] {
  const blocks = allBlocks(section);
  const read = readUnknownVerbs(blocks, context);
  const typed = read.length > 0 ? read : readTyped(blocks);
  const told = typed.length > 0 ? typed : readStatement(blocks);
  const steps = told.length > 0 ? told : readLinks(blocks);
  return steps.length === 0
    ? []
    : [toRemedy({ section: sectionOfGoal(textOf(steps), kind), label: null, when: null, blocks }, steps)];
}

const textOf = ([first]: readonly Step[]): string => blocksText(first?.blocks ?? []);

/** "Rejoin the domain.", "Refill the tray.": a plain word in front of an article, which no sentence that only tells begins with. */
const UNKNOWN_VERB =
  /^(?!(?:the|this|that|these|those|only|although|though|while|because|unless|under|during|since|when|where|if|for|with|without|within|both|all|each|some|most|many|any|no|not|microsoft|currently|unlike|like|after|before|once|as|at|by|in|on|of|from|to|until|upon|via|and|or|but|so|there|here|it|you|we|users?)\b)[a-z][a-z-]+ (?:the|an?|your|this|that|each|all|it|them|its|any|another)\b/i;

/** As well, in a list of them: "Running the setup again", "Adding the plugin to the manifest". */
const SAYS_WHAT_TO_DO = new RegExp(`${UNKNOWN_VERB.source}|^(?:re-)?[a-z]+ing [\\w'\`-]+`, 'i');

/** Numbered items are steps whatever their verbs; others, and sentences, where all begin with what must be one. */
function readUnknownVerbs(blocks: readonly Block[], context: StepContext): readonly Step[] {
  return blocks.flatMap((block): readonly Step[] => {
    if (
      block.type === 'list' &&
      (block.ordered || block.items.every(({ children }) => SAYS_WHAT_TO_DO.test(blocksText(children))))
    )
      return readItems(block, context);
    return block.type === 'paragraph' && UNKNOWN_VERB.test(plainText(block.children)) ? [finishStep(draftStep([block]))] : [];
  });
}

/** Commands that nobody says to run, below a heading that can mean nothing else: each with what is said ahead of it. */
function readTyped(blocks: readonly Block[]): readonly Step[] {
  const steps: Block[][] = [];
  let ahead: Block[] = [];
  for (const block of blocks) {
    const fence = toFence(block);
    if (fence) {
      steps.push([...ahead, fence]);
      ahead = [];
    } else ahead.push(block);
  }
  const last = steps.at(-1);
  last?.push(...ahead);
  return steps.map((own) => finishStep(draftStep(own)));
}

/** A fence of a shell, or a command in code that stands alone in its paragraph. */
function toFence(block: Block): Code | null {
  if (block.type === 'code') return isTypedFence(block) ? block : null;
  const [only, ...others] = block.type === 'paragraph' ? block.children : [];
  const isAlone = only?.type === 'code' && others.length === 0 && isCommandLine(only.value);
  return isAlone ? { type: 'code', at: block.at, language: 'sh', value: only.value } : null;
}

/** "The problem does not appear when …", "The driver is available on disk 3.", "Each user needs to run it.", "Closing the table reduces memory usage.", "Refer to article Q123456." */
const HELPS =
  /\b(?:(?:does|do|did|will) not|no longer) (?:occur|appear|exist|happen|hang|fail)s?\b|\b(?:works?|functions?|runs?) (?:correctly|properly|as expected)\b|\b(?:corrects?|resolves?|fix(?:es)?|solves?|eliminates?) (?:this|the)\b|\b(?:(?:is|are|making) (?:[\w-]+ ){0,4}available|must|should|needs? to|has to|have to|requires?|recommends?|possible to|can (?:\w+ly |also |sometimes )?be|released a|workaround is)\b|^if you\b|^(?!(?:nothing|something|anything|everything|during)\b)[A-Z][a-z]+ing\b|^(?:please )?(?:see|refer to|query)\b|\bfor information (?:about|on) (?:how to )?(?:correct|resolv|fix)/i;

/** What says that there is nothing to do. */
const HELPS_NOT =
  /\b(?:no (?:known )?(?:resolution|work ?around|way|method|action)|by design|not (?:currently )?(?:supported|possible)|(?:do|does) not support|(?:should|must|can) not|cannot|benign|harmless|ignored?|in a future)\b/i;

/** From the first sentence that says what helps to the end of the section. */
function readStatement(blocks: readonly Block[]): readonly Step[] {
  if (HELPS_NOT.test(blocksText(blocks))) return [];
  const at = blocks.findIndex(saysWhatHelps);
  const block = blocks[at];
  const start = block?.type === 'paragraph' ? findHelp(block) : undefined;
  if (block?.type !== 'paragraph' || start === undefined) return [];
  const own = { ...block, children: sliceInlines(block.children, start) };
  return [finishStep(draftStep([own, ...blocks.slice(at + 1).filter(({ type }) => type !== 'admonition')]))];
}

/** Whether a paragraph holds a sentence that says what helps. */
export const saysWhatHelps = (block: Block): boolean => block.type === 'paragraph' && findHelp(block) !== undefined;

/** Where the first sentence begins that says what helps. */
const findHelp = ({ children }: Paragraph): number | undefined =>
  findSentences(inlineText(children)).find(({ text }) => HELPS.test(text))?.start;

/** "[Debug the pod](pod.md)": the pages that are linked are the only way there is. */
const readLinks = (blocks: readonly Block[]): readonly Step[] =>
  blocks.every((block) => block.type === 'paragraph' && isOnlyLinks(block))
    ? blocks.map((block) => finishStep(draftStep([block])))
    : [];

const isOnlyLinks = ({ children }: Paragraph): boolean =>
  children.some(({ type }) => type === 'link' || type === 'reference') &&
  children.every(
    (inline) =>
      inline.type === 'link' ||
      inline.type === 'reference' ||
      (inline.type === 'text' && /^[\s,;.]*(?:and|or)?[\s,;.]*$/.test(inline.value)),
  );
