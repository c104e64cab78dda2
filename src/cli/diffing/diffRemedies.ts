import { toQuestion } from '../../compiler/buildTree/wording.ts';
import { buildOutline, type OutlineRemedy } from '../../compiler/outline.ts';
import type { Cause, Remedy } from '../../model/article.ts';
import type { Tree } from '../../model/tree.ts';
import { type Change, changed, compareOrder, compareValue, gained, lost, quote } from './change.ts';
import { textOf } from './diffCauses.ts';
import { diffSteps, type NumberedStep, numberSteps } from './diffSteps.ts';
import { type Matched, matchItems } from './matchItems.ts';

/** A remedy with what is said of it. */
export interface NamedRemedy {
  /** Its label, its condition or its first step. */
  readonly name: string;
  readonly remedy: Remedy;
  readonly steps: readonly NumberedStep[];
}

/** What became of the remedies. Those of one name are the same, then those that are the most alike. */
export function matchRemedies(before: Tree, after: Tree): Matched<NamedRemedy> {
  const [old, now] = [nameRemedies(before), nameRemedies(after)];
  const named = matchItems(old, now, ({ name }) => name);
  const certain = named.pairs.filter(([one, other]) => one.name === other.name);
  const rest = matchItems(
    old.filter((one) => !certain.some(([known]) => known === one)),
    now.filter((one) => !certain.some(([, known]) => known === one)),
    wordsOf,
  );
  const pairs = [...certain, ...rest.pairs].sort(([, a], [, b]) => now.indexOf(a) - now.indexOf(b));
  return { pairs, gained: rest.gained, lost: rest.lost };
}

function nameRemedies(tree: Tree): readonly NamedRemedy[] {
  const { remedies } = buildOutline(tree);
  return tree.article.remedies.flatMap((remedy, i) => {
    const outline = remedies[i];
    return outline ? [{ name: nameRemedy(outline), remedy, steps: numberSteps(outline.steps, remedy.steps) }] : [];
  });
}

/** What an editor knows a remedy by. */
export const nameRemedy = ({ label, when, steps }: OutlineRemedy): string => label ?? when ?? steps[0]?.text ?? '';

const wordsOf = ({ name, steps }: NamedRemedy): string => [name, ...steps.map(({ outline }) => outline.text)].join('\n');

/** `causes`: what became of the causes, for what a remedy is tied to. */
export function diffRemedies(
  { pairs, ...rest }: Matched<NamedRemedy>,
  causes: Matched<Cause>,
  before: Tree,
  after: Tree,
): readonly Change[] {
  const several = before.article.remedies.length > 1 || after.article.remedies.length > 1;
  const names = new Map(pairs.map(([one, other]) => [one.remedy, other.name]));
  return [
    ...rest.lost.map(({ name }) => lost(`Remedy lost: ${quote(name)}`)),
    ...rest.gained.map(({ name }) => gained(`Remedy gained: ${quote(name)}`)),
    ...pairs.flatMap(([one, other]) => [
      ...compareRemedy(one, other, several),
      ...compareTie(other.name, causeOf(before, one.remedy), causeOf(after, other.remedy), causes),
      ...diffSteps(one.steps, other.steps, several ? ` in ${quote(other.name, 40)}` : ''),
    ]),
    ...compareOrder(
      'Remedies',
      before.article.remedies.flatMap((remedy) => names.get(remedy) ?? []),
      pairs.map(([, other]) => other.name),
    ),
  ];
}

function compareRemedy(before: NamedRemedy, after: NamedRemedy, several: boolean): readonly Change[] {
  const [old, now] = [before.remedy, after.remedy];
  const of = several ? ` of ${quote(after.name, 40)}` : ' of the remedy';
  return [
    ...compareValue(`Kind${of}`, old.section, now.section),
    ...compareValue(`Heading${of}`, old.label, now.label),
    ...compareWhen(before, after),
    ...compareValue(`Minutes${of}`, sayNumber(old.takes), sayNumber(now.takes)),
    ...compareValue(`Article that follows where it did not help,${of}`, old.next?.article ?? null, now.next?.article ?? null),
    ...compareValue(`Check after each step${of}`, sayFlag(old.checkAfterEachStep), sayFlag(now.checkAfterEachStep)),
  ];
}

const sayNumber = (value: number | undefined): string | null => (value === undefined ? null : String(value));
const sayFlag = (blocks: readonly unknown[]): string => (blocks.length > 0 ? 'yes' : 'no');

/** When the remedy is the one. The condition of its only step is said of the step. */
function compareWhen(before: NamedRemedy, after: NamedRemedy): readonly Change[] {
  if (isOfStep(before.remedy) && isOfStep(after.remedy)) return [];
  const [old, now] = [askOf(before.remedy), askOf(after.remedy)];
  if (old === now) return [];
  const name = quote(after.name, 48);
  if (old === null) return [gained(`${name} is now offered only if ${quote(after.remedy.when ?? '')}; asked: “${now}”`)];
  if (now === null) return [lost(`${name} is now offered in any case, before only if ${quote(before.remedy.when ?? '')}`)];
  return [changed(`Question ahead of ${name}: “${old}” → “${now}”`)];
}

const isOfStep = ({ when, steps: [only, ...others] }: Remedy): boolean =>
  when === null || (only !== undefined && others.length === 0 && only.condition === when);

const askOf = ({ question, when }: Remedy): string | null => question ?? (when === null ? null : toQuestion(when));

const causeOf = ({ article }: Tree, { cause }: Remedy): Cause | null => (cause === null ? null : (article.causes[cause] ?? null));

/** Causes are known by their words: one that was inserted above changes no tie. */
function compareTie(name: string, before: Cause | null, after: Cause | null, { pairs }: Matched<Cause>): readonly Change[] {
  if (before === after || pairs.some(([one, other]) => one === before && other === after)) return [];
  const of = quote(name, 48);
  if (!before) return after ? [gained(`${of} is now for the cause ${quote(textOf(after), 60)}, before for any`)] : [];
  if (!after) return [lost(`${of} was for the cause ${quote(textOf(before), 60)}, is now for any`)];
  return [changed(`${of} was for the cause ${quote(textOf(before), 60)}, is now for ${quote(textOf(after), 60)}`)];
}
