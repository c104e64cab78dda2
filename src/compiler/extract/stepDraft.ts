import type { Step } from '../../model/article.ts';
import type { Admonition, Block } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { withCommands } from './commands.ts';
import { findCondition } from './conditions.ts';
import { findFork } from './forks.ts';
import { isInstruction } from './instructions.ts';
import { findLoop } from './loops.ts';
import { findPassage } from './passage.ts';
import { findSentences } from './sentences.ts';

/** What the reading of a procedure knows of the whole article. */
export interface StepContext {
  /** The article's cautions with their places in it, by which a step names those to be read before it. */
  readonly cautions: ReadonlyMap<Admonition, number>;
  /** Numbers of the paragraphs and lists that are steps because their author says so. */
  readonly steps: ReadonlySet<number>;
  /** Numbers of the paragraphs that only explain, whatever they seem to tell. */
  readonly remarks?: ReadonlySet<number>;
}

/** A step while it is being read. */
export interface StepDraft {
  readonly blocks: readonly Block[];
  readonly steps: readonly Step[];
  readonly choose: boolean;
  readonly cautions: readonly number[];
  /** Set where the condition stands elsewhere than at the step's opening. */
  readonly condition: string | null;
  readonly place: number | null;
  /** A list below its opening paragraph details it. */
  readonly detailed: boolean;
}

export function draftStep(blocks: readonly Block[], part: Partial<StepDraft> = {}): StepDraft {
  return { blocks, steps: [], choose: false, cautions: [], condition: null, place: null, detailed: false, ...part };
}

/** The finished step: commands recognised, its condition and fork found. */
export function finishStep(draft: StepDraft): Step {
  const blocks = withCommands(draft.blocks);
  return {
    blocks,
    condition: draft.condition ?? conditionOf(blocks),
    choose: draft.choose,
    loop: null,
    place: draft.place,
    verifies: false,
    fork: draft.steps.length === 0 ? findFork(blocks) : null,
    steps: draft.steps,
    cautions: draft.cautions,
    passage: findPassage(draft.blocks),
  };
}

/** The condition that the first sentence states, or the one below a name: "The value is null", and below it "If the value is null, …". */
function conditionOf(blocks: readonly Block[]): string | null {
  const at = blocks.findIndex(isParagraph);
  const first = textOf(blocks[at]);
  const found = findCondition(findSentences(first)[0]?.text ?? '');
  if (found !== null || !IS_NAME.test(first)) return found;
  const below = findSentences(textOf(blocks.find((block, i) => i > at && isParagraph(block))))[0]?.text ?? '';
  return isInstruction(below) ? findCondition(below) : null;
}

const isParagraph = ({ type }: Block): boolean => type === 'paragraph';
const textOf = (block: Block | undefined): string => (block?.type === 'paragraph' ? plainText(block.children) : '');

const IS_NAME = /^[^.:;?!]{3,70}$/;

/** A step that says more than to do others again is done like any other. */
const isBare = (step: Step): boolean => step.steps.length === 0 && step.cautions.length === 0;

/** "Repeat steps a through d for each …" says which of its siblings to do again. */
export function withLoops(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, i) => {
    const loop = step.loop === null && isBare(step) ? findLoop(blocksText(step.blocks), i) : null;
    return loop ? { ...step, loop } : step;
  });
}

/** "If this does not help, go to the next step." is the next step's condition. */
const HANDED_ON =
  /(?:^|\.\s+)if (?<condition>(?:this|that|the (?:problem|issue|error))[^,.]*),? (?:go|proceed|continue|move) (?:on )?(?:to|with) (?:the )?next (?:step|method)\.?$/i;

/** What stands last in a step, or in the last step nested in it. */
const lastWordsOf = ({ steps, blocks }: Step): string => {
  const last = steps.at(-1);
  return last ? lastWordsOf(last) : blocksText(blocks);
};

export function withHandedOnConditions(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, i) => {
    const previous = steps[i - 1];
    const handed = previous && HANDED_ON.exec(lastWordsOf(previous))?.groups?.condition;
    return handed && step.condition === null ? { ...step, condition: handed } : step;
  });
}

/** A last step that only asks whether it worked: "check the event log to ensure that …", "try to start the service again". */
const VERIFIES =
  /\b(?:check (?:the [\w\s]*?(?:event )?log|whether|to (?:see|make sure|ensure))|verify (?:that |whether |if )?(?:the|this|you|it)|confirm (?:that|whether)|see (?:if|whether)|determine (?:if|whether)|(?:try|attempt) (?:to [\w\s-]+ )?again|retry)\b/i;

/** Marks the last step of a procedure where all it says is to see whether it worked; at any depth of a procedure that one step details. */
export function markVerification(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1);
  if (!last) return steps;
  if (steps.length === 1) return [{ ...last, steps: markVerification(last.steps) }];
  if (last.cautions.length > 0 || last.steps.length > 0 || last.blocks.some((block) => block.type === 'command')) return steps;
  const sentences = findSentences(blocksText(last.blocks));
  if (sentences.length > 2 || !VERIFIES.test(sentences[0]?.text ?? '')) return steps;
  return [...steps.slice(0, -1), { ...last, verifies: true }];
}
