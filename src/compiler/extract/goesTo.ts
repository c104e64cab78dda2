import type { Remedy, Step } from '../../model/article.ts';
import type { Paragraph } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';
import { findCondition } from './conditions.ts';
import { opensNextTry } from './goals.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { draftStep, finishStep } from './stepDraft.ts';

/** "Yes: go to Rotate the logs.", "If it is full, continue with "Expand the volume".", "No → go to *No power*" */
const GOES =
  /(?:^|[\s,:;.→⇒>–—-])(?:go|proceed|continue|skip|jump|move|turn)(?: on| straight| directly| ahead)? (?:to|with) (?:the )?(?:section )?["“']?(?<title>[^"“”]{2,90}?)["”']?(?: section)?(?: below| above)?[.!]?$/i;

/** "Method 2" of "Method 2: Clear the cache". */
const COUNTED = /^(?<name>(?:method|option|work ?around|solution|resolution|scenario|case|step|part) \w{1,3})\s*[:.–—-]/i;

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[\s.:!?]+$/, '')
    .trim();

/** The titles of sections that any step sends to, as `isSentTo` knows them. */
export function findSentTitles(remedies: readonly Remedy[]): ReadonlySet<string> {
  const titles = new Set<string>();
  const addOf = ({ blocks, steps }: Step): void => {
    for (const { text } of findSentences(blocksText(blocks))) {
      const title = titleIn(text);
      if (title !== undefined) titles.add(title);
    }
    steps.forEach(addOf);
  };
  for (const { steps } of remedies) steps.forEach(addOf);
  return titles;
}

/** Whether `titles` has the heading `title`. */
export const isSentTo = (title: string, titles: ReadonlySet<string>): boolean => titles.has(plain(title));

/**
 * Steps that send the reader to another way out of the article, by its name, know where they go. What only sends, to one way or another, is the diagnosis of
 * the ways.
 */
export function withSendings(remedies: readonly Remedy[]): readonly Remedy[] {
  const labels = new Map<string, string>();
  for (const { label } of remedies) {
    if (label === null) continue;
    for (const name of [plain(label), plain(COUNTED.exec(label)?.groups?.name ?? label)])
      if (!labels.has(name)) labels.set(name, label);
  }
  if (labels.size === 0) return remedies;
  return remedies.map((remedy) => {
    const labelOf = (title: string): string | undefined => {
      const label = labels.get(title);
      return label === remedy.label ? undefined : label;
    };
    const steps = readSendings(remedy.steps, labelOf);
    if (steps === remedy.steps) return remedy;
    return steps.every(onlySends) ? { ...remedy, section: 'diagnosis', steps } : { ...remedy, steps };
  });
}

/** The label of another remedy that a title is, or is short for. */
type LabelOf = (title: string) => string | undefined;

/** `steps` themselves where none sends anywhere. */
function readSendings(steps: readonly Step[], labelOf: LabelOf): readonly Step[] {
  const parts = steps.map((step) => readSending(step, labelOf));
  if (parts.every(([first, second], i) => first === steps[i] && second === undefined)) return steps;
  // A loop names its siblings by their places, which a split moves.
  const starts: number[] = [0];
  for (const part of parts) starts.push((starts.at(-1) ?? 0) + part.length);
  return parts.flat().map((step) => {
    if (step.loop === null) return step;
    const { from, to } = step.loop;
    return { ...step, loop: { from: starts[from] ?? 0, to: (starts[to + 1] ?? starts.at(-1) ?? 1) - 1 } };
  });
}

function readSending(step: Step, labelOf: LabelOf): readonly Step[] {
  if (step.steps.length === 0) return splitAtSending(step, labelOf);
  const steps = readSendings(step.steps, labelOf);
  return [steps === step.steps ? step : { ...step, steps }];
}

/** "Check the fans. If they are hot, go to Overheating. Otherwise continue." is a step, and another under that condition; where all sends, the step itself does. */
function splitAtSending(step: Step, labelOf: LabelOf): readonly Step[] {
  const [only, ...others] = step.blocks;
  const text = only?.type === 'paragraph' && others.length === 0 ? inlineText(only.children) : '';
  const sentences = text.length <= LONGEST ? findSentences(text) : [];
  const at = sentences.findIndex((sentence) => labelOf(titleIn(sentence.text) ?? '') !== undefined);
  const sending = sentences[at];
  // "If the problem persists, go to Method 2." and "If it is not, …" are what the check asks behind each way.
  if (!sending || only?.type !== 'paragraph' || opensNextTry(sending.text) || ASKS_BACK.test(sending.text)) return [step];
  const goesTo = labelOf(titleIn(sending.text) ?? '');
  if (goesTo === undefined) return [step];
  if (at > 0 && findCondition(sending.text) !== null) {
    const part = (from: number, to?: number): Paragraph => ({ ...only, children: sliceInlines(only.children, from, to) });
    const ahead = finishStep(
      draftStep([part(0, sending.start)], { place: step.place, cautions: step.cautions, condition: step.condition }),
    );
    return [ahead, { ...finishStep(draftStep([part(sending.start)])), goesTo }];
  }
  return at === sentences.length - 1 || step.condition !== null ? [{ ...step, goesTo }] : [step];
}

/** "If it is not, …" takes up what was said before. */
const ASKS_BACK = /^(?:if|when) (?:it|they|this|that|so|not)(?: (?:is|are|does|do|did|was|were|has)(?:n['’]t| not)?)?,/i;

/** So long is a step that says little else. */
const LONGEST = 400;

function titleIn(sentence: string): string | undefined {
  const title = GOES.exec(sentence)?.groups?.title;
  return title === undefined ? undefined : plain(title);
}

const onlySends = ({ choose, steps }: Step): boolean => choose && steps.every(({ goesTo }) => goesTo !== undefined);
