import { toQuestion } from '../../compiler/buildTree/wording.ts';
import type { OutlineStep } from '../../compiler/outline.ts';
import type { Step } from '../../model/article.ts';
import { type Change, changed, compareOrder, compareTexts, compareValue, gained, lost, quote, quoteChange } from './change.ts';
import { compareTargets, findTargets } from './findTargets.ts';
import { matchItems } from './matchItems.ts';

/** A step with its place, as the outline and the article have it. */
export interface NumberedStep {
  /** `2`, `2.1`. */
  readonly number: string;
  readonly outline: OutlineStep;
  readonly step: Step;
}

/** All steps of a remedy in reading order, nested ones behind the step that holds them. */
export function numberSteps(outlines: readonly OutlineStep[], steps: readonly Step[], prefix = ''): readonly NumberedStep[] {
  return outlines.flatMap((outline, i) => {
    const step = steps[i];
    const number = `${prefix}${i + 1}`;
    return step ? [{ number, outline, step }, ...numberSteps(outline.steps, step.steps, `${number}.`)] : [];
  });
}

/** What became of a remedy's steps. `where`: ` in “Windows 10”`. */
export function diffSteps(before: readonly NumberedStep[], after: readonly NumberedStep[], where: string): readonly Change[] {
  const { pairs, ...rest } = matchItems(before, after, ({ outline }) => outline.text);
  const names = new Map(pairs.map(([one, other]) => [one, other.outline.text]));
  return [
    ...rest.lost.map(({ number, outline }) => lost(`Step ${number} lost${where}: ${quote(outline.text)}`)),
    ...rest.gained.map(({ number, outline, step }) =>
      gained(`Step ${number} gained${where}: ${quote(outline.text)}${sayCondition(step)}`),
    ),
    ...pairs.flatMap(([one, other]) => diffStep(one, other, `step ${other.number}${where}`)),
    ...compareOrder(
      `Steps${where}`,
      before.flatMap((one) => names.get(one) ?? []),
      pairs.map(([, other]) => other.outline.text),
    ),
  ];
}

const sayCondition = (step: Step): string => {
  const asked = askOf(step);
  return asked === null ? '' : `, only if “${asked}” is answered with yes`;
};

function diffStep(before: NumberedStep, after: NumberedStep, name: string): readonly Change[] {
  const [old, now] = [before.step, after.step];
  const where = ` in ${name}`;
  return [
    ...(before.outline.text === after.outline.text
      ? []
      : [changed(`${capitalise(name)} changed: ${quoteChange(before.outline.text, after.outline.text)}`)]),
    ...compareAsked(old, now, `${capitalise(name)} (${quote(after.outline.text, 40)})`),
    ...compareTexts('Command', before.outline.commands, after.outline.commands, where),
    ...compareTargets(findTargets(old.blocks), findTargets(now.blocks), where),
    ...compareValue(`Minutes for ${name}`, sayNumber(old.takes), sayNumber(now.takes)),
    ...compareValue(`Article that ${name} leads on to`, old.next?.article ?? null, now.next?.article ?? null),
    ...compareValue(`Way out that ${name} leads on to`, sayWays(old), sayWays(now)),
    ...compareFlag(old.choose, now.choose, `What is nested in ${name}`, 'alternatives', 'all to be done'),
    ...compareFlag(old.loop !== null, now.loop !== null, capitalise(name), 'repeated for what remains', 'done once'),
    ...compareNesting(before, after, `${capitalise(name)} (${quote(after.outline.text, 40)})`),
  ];
}

/** What is asked ahead of a step: in the author's words, else in those that the article's condition gives. */
const askOf = ({ question, condition }: Pick<Step, 'question' | 'condition'>): string | null =>
  question ?? (condition === null ? null : toQuestion(condition));

/** A condition gained, lost or asked for in other words. */
function compareAsked(
  before: Pick<Step, 'question' | 'condition'>,
  after: Pick<Step, 'question' | 'condition'>,
  name: string,
): readonly Change[] {
  const [old, now] = [askOf(before), askOf(after)];
  if (old === now) return [];
  if (old === null) return [gained(`${name} is now done only if ${quote(after.condition ?? '')}; asked: “${now}”`)];
  if (now === null) return [lost(`${name} is now done in any case, before only if ${quote(before.condition ?? '')}`)];
  return [changed(`Question ahead of ${name.charAt(0).toLowerCase()}${name.slice(1)}: “${old}” → “${now}”`)];
}

/** Where a step leads, or either answer to what it asks. */
function sayWays({ goesTo, fork }: Step): string | null {
  const ways = [goesTo, ...(fork?.ways ?? []).map((way) => way.goesTo)].flatMap((way) =>
    way === undefined ? [] : [quote(way, 48)],
  );
  return ways.length === 0 ? null : ways.join(' or ');
}

const sayNumber = (value: number | undefined): string | null => (value === undefined ? null : String(value));

function compareFlag(before: boolean, after: boolean, name: string, yes: string, no: string): readonly Change[] {
  return before === after ? [] : [changed(`${name}: ${before ? yes : no} → ${after ? yes : no}`)];
}

function compareNesting(before: NumberedStep, after: NumberedStep, name: string): readonly Change[] {
  const depth = ({ number }: NumberedStep): number => number.split('.').length;
  if (depth(before) === depth(after)) return [];
  const parent = after.number.slice(0, after.number.lastIndexOf('.'));
  return [changed(depth(after) > depth(before) ? `${name} is now a part of step ${parent}` : `${name} now stands by itself`)];
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
