import { type Branch, type Fork, type Remedy, type Step, THE_END, THE_NEXT } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';
import { readAnswer } from './answers.ts';
import { findCondition } from './conditions.ts';
import { opensNextTry } from './goals.ts';
import { ends, findSentTitles, goesOn, isSentTo, plainTitle, titlesIn } from './goesTo.ts';
import { isWithin } from './passage.ts';
import { headOfLabel } from './remedySection.ts';
import { placeOf, type Section } from './sections.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { nameCalled, namesOfSteps, withNames } from './stepNames.ts';
import { MOST_WAYS } from './waysInList.ts';

/** "Method 2" of "Method 2: Clear the cache". */
const COUNTED = /^(?<name>(?:method|option|work ?around|solution|resolution|scenario|case|step|part) \w{1,3})\s*[:.–—-]/i;

/** Where in the article `sentence` sends, if anywhere: the label of another remedy, or the name of a step of the same. `isCase`: it stands under a condition. */
type FindTarget = (sentence: string, isCase: boolean) => string | undefined;

/**
 * Steps that send the reader to another way out of the article, by its name, or to another step of the same way, by its number, know where they go. What only
 * sends, to one way or another, is the diagnosis of the ways.
 */
export function withSendings(unlabelled: readonly Remedy[], root: Section): readonly Remedy[] {
  const remedies = withSentLabels(unlabelled, root);
  const labels = labelsByTitle(remedies);
  return remedies.map((remedy) => {
    // Most remedies send nowhere, and nobody asks what their steps are called.
    let known: ReadonlySet<string> | undefined;
    const names = (): ReadonlySet<string> => {
      known ??= namesOfSteps(remedy);
      return known;
    };
    const targetOf = (title: string): string | undefined => {
      const name = nameCalled(title);
      if (name !== undefined && names().has(name)) return name;
      const label = labels.get(title);
      return label === remedy.label ? undefined : label;
    };
    const steps = readSendings(remedy.steps, (sentence, isCase) => {
      for (const title of titlesIn(sentence, isCase)) {
        const target = targetOf(title);
        if (target !== undefined) return target;
      }
      return isCase && ends(sentence) ? THE_END : undefined;
    });
    if (steps === remedy.steps) return remedy;
    const isDiagnosis = steps.every((step) => onlySends(step, names()));
    return { ...remedy, ...(isDiagnosis ? { section: 'diagnosis' } : {}), steps: withNames(steps) };
  });
}

/** Remedies below a heading that names their kind have no label; where it is sent to by name, "Fix the clock", it is that. */
function withSentLabels(remedies: readonly Remedy[], root: Section): readonly Remedy[] {
  const unlabelled = remedies.flatMap(({ passage, label }) => (label === null && passage !== null ? [passage] : []));
  if (remedies.length < 2 || unlabelled.length === 0 || root.sections.length > MOST_WAYS) return remedies;
  const places = root.sections.map((section) => ({ title: section.title, place: placeOf(section) }));
  const headed = places.filter(({ place }) => unlabelled.some((passage) => isWithin(passage, place)));
  const words = remedies
    .map(({ steps }) => allWords(steps))
    .join('\n')
    .toLowerCase();
  if (!headed.some(({ title }) => title !== '' && words.includes(title.toLowerCase()))) return remedies;
  const sent = findSentTitles(remedies);
  const headings = new Map(headed.filter(({ title }) => isSentTo(title, sent)).map(({ title, place }) => [title, place]));
  return remedies.map((remedy) => {
    const { passage, label } = remedy;
    if (label !== null || passage === null) return remedy;
    const [title] = [...headings].find(([, place]) => isWithin(passage, place)) ?? [];
    return title === undefined || !headings.delete(title) ? remedy : { ...remedy, label: title };
  });
}

const allWords = (steps: readonly Step[]): string =>
  steps.map(({ blocks, steps: nested }) => `${blocksText(blocks)} ${allWords(nested)}`).join(' ');

/** The labels of remedies by what a sentence may call them; of two of one name the first. */
function labelsByTitle(remedies: readonly Remedy[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { label } of remedies) {
    if (label === null) continue;
    for (const name of [plainTitle(label), plainTitle(COUNTED.exec(label)?.groups?.name ?? label)])
      if (!labels.has(name)) labels.set(name, label);
    const above = headOfLabel(label);
    if (above !== null && !labels.has(plainTitle(above))) labels.set(plainTitle(above), above);
  }
  return labels;
}

/** `steps` themselves where none sends anywhere. */
function readSendings(steps: readonly Step[], findTarget: FindTarget): readonly Step[] {
  const read = steps.map((step) => readSending(step, findTarget));
  return read.every((step, i) => step === steps[i]) ? steps : read;
}

function readSending(step: Step, findTarget: FindTarget): Step {
  if (step.fork && isAsked(step.fork)) return withForkSent(step, step.fork, findTarget);
  if (step.steps.length === 0) return withSending(step, findTarget);
  const read = readSendings(step.steps, findTarget);
  const steps = step.choose && read.some(isGoingOn) ? read.map(withNext) : read;
  return steps === step.steps ? step : { ...step, steps };
}

const isGoingOn = ({ blocks, steps, goesTo }: Step): boolean =>
  goesTo === undefined && steps.length === 0 && goesOn(lastSentence(blocks));

const withNext = (option: Step): Step => (isGoingOn(option) ? { ...option, goesTo: THE_NEXT } : option);

const lastSentence = (blocks: readonly Block[]): string => findSentences(blocksText(blocks)).at(-1)?.text ?? '';

/** The article's own question, or a condition and what to do otherwise: each way is told by itself. */
const isAsked = ({ question, ways }: Fork): boolean => question !== undefined || ways[1].condition === '';

function withForkSent(step: Step, fork: Fork, findTarget: FindTarget): Step {
  const send = (way: Branch): Branch => {
    const last = lastSentence(way.blocks);
    const goesTo = findTarget(last, true) ?? (goesOn(last) ? THE_NEXT : undefined);
    return goesTo === undefined ? way : { ...way, goesTo };
  };
  const [yes, no] = [send(fork.ways[0]), send(fork.ways[1])];
  return yes === fork.ways[0] && no === fork.ways[1] ? step : { ...step, fork: { ...fork, ways: [yes, no] } };
}

/** Under no condition itself, a step that leads anywhere has one of the words. */
const MAY_LEAD = /\b(?:go|proceed|continue|skip|jump|move|turn|return|if)\b/i;

/** "Check the fans. If they are hot, go to Overheating." goes on in two ways; where all sends, the step itself does. */
function withSending(step: Step, findTarget: FindTarget): Step {
  const [only, ...others] = step.blocks;
  if (only?.type !== 'paragraph' || others.length > 0) return step;
  const text = inlineText(only.children);
  const isCase = step.condition !== null || readAnswer(text) !== null;
  if (!isCase && !MAY_LEAD.test(text)) return step;
  const sentences = text.length <= LONGEST ? findSentences(text) : [];
  const at = sentences.findIndex((sentence) => findTarget(sentence.text, isCase) !== undefined);
  const sending = sentences[at];
  // "If the problem persists, go to Method 2." and "If it is not, …" are what the check asks behind each way.
  if (!sending || opensNextTry(sending.text) || ASKS_BACK.test(sending.text)) return step;
  const goesTo = findTarget(sending.text, isCase);
  const condition = findCondition(sending.text);
  if (at > 0 && condition !== null) {
    const part = (from: number, to?: number): Paragraph => ({ ...only, children: sliceInlines(only.children, from, to) });
    const way: Branch = { condition, blocks: [part(sending.start, sending.end)], ...(goesTo === undefined ? {} : { goesTo }) };
    const behind = at === sentences.length - 1 ? [] : [part(sending.end)];
    return { ...step, fork: { lead: [part(0, sending.start)], ways: [way, { condition: '', blocks: behind }] } };
  }
  return goesTo !== undefined && (at === sentences.length - 1 || step.condition !== null) ? { ...step, goesTo } : step;
}

/** "If it is not, …" takes up what was said before. */
const ASKS_BACK = /^(?:if|when) (?:it|they|this|that|so|not)(?: (?:is|are|does|do|did|was|were|has)(?:n['’]t| not)?)?,/i;

/** So long is a step that says little else. */
const LONGEST = 400;

/** Whether all that a step offers is to go to one remedy or another; `names`: those of the steps around it. */
function onlySends({ choose, steps, fork }: Step, names: ReadonlySet<string>): boolean {
  const isRemedy = (target: string | undefined): boolean =>
    target !== undefined && target !== THE_END && target !== THE_NEXT && !names.has(target);
  if (fork && isAsked(fork)) return fork.ways.every(({ goesTo, blocks }) => isRemedy(goesTo) || blocks.length === 0);
  return choose && steps.every(({ goesTo }) => isRemedy(goesTo));
}
