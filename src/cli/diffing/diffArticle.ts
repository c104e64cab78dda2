import { buildOutline, type OutlineRemedy, type OutlineStep } from '../../compiler/outline.ts';
import { cutAtWord } from '../../engine/shortText.ts';
import { plainText } from '../../model/plainText.ts';
import type { Tree } from '../../model/tree.ts';
import { findRenamed } from '../../publish/findRenamed.ts';
import { comparePaths } from './comparePaths.ts';
import { matchTexts } from './matchTexts.ts';

/** One thing that a change did to an article's tree, in words. */
export interface Change {
  readonly sign: '+' | '-' | '~' | '!';
  readonly text: string;
}

/** What a change did to the tree of one article; empty where the tree stayed as it was. */
export function diffArticle(before: Tree, after: Tree): readonly Change[] {
  const [old, now] = [buildOutline(before), buildOutline(after)];
  return [
    ...compareValue('Title', before.article.title, after.article.title),
    ...compareValue('Verdict', old.verdict, now.verdict),
    ...compareTexts('Event', old.events.map(sayEvent), now.events.map(sayEvent)),
    ...compareTexts('Stop question', stopsOf(before), stopsOf(after)),
    ...compareTexts('Symptom', old.symptoms, now.symptoms),
    ...compareTexts('Cause', old.causes, now.causes),
    ...compareAsked(before, after),
    ...compareRemedies(old.remedies, now.remedies),
    ...compareTexts('Caution', old.cautions, now.cautions),
    ...compareTexts('Blank', old.placeholders, now.placeholders),
    ...compareOutcomes(before, after),
    ...compareWays(before, after),
  ];
}

const stopsOf = ({ article }: Tree): readonly string[] => (article.stops ?? []).map(({ question }) => question);

const sayEvent = ({ id, source }: { readonly id: number; readonly source: string | null }): string =>
  source === null ? String(id) : `${id} (${source})`;

const changed = (text: string): Change => ({ sign: '~', text });

function compareValue(name: string, before: string | null, after: string | null): readonly Change[] {
  return before === after ? [] : [changed(`${name}: ${before ?? 'none'} → ${after ?? 'none'}`)];
}

function compareTexts(name: string, before: readonly string[], after: readonly string[], where = ''): readonly Change[] {
  const { gained, lost, reworded } = matchTexts(before, after);
  return [
    ...lost.map((text): Change => ({ sign: '-', text: `${name} lost${where}: ${quote(text)}` })),
    ...gained.map((text): Change => ({ sign: '+', text: `${name} gained${where}: ${quote(text)}` })),
    ...reworded.map((one) => changed(`${name} reworded${where}: ${quote(one.before)} → ${quote(one.after)}`)),
  ];
}

const LONGEST = 100;

const quote = (text: string, longest = LONGEST): string => `“${cutAtWord(text, longest)}”`;

/** Remedies are the same that have the same name (label or first step), else those that are the most alike. Their steps are compared one by one. */
function compareRemedies(before: readonly OutlineRemedy[], after: readonly OutlineRemedy[]): readonly Change[] {
  const [old, now] = [[...before], [...after]];
  const named = before.flatMap((one): readonly Remedies[] => {
    const other = now.find((candidate) => nameRemedy(candidate) === nameRemedy(one));
    if (other) {
      old.splice(old.indexOf(one), 1);
      now.splice(now.indexOf(other), 1);
    }
    return other ? [[one, other]] : [];
  });
  const alike = matchTexts(old.map(wordsOf), now.map(wordsOf)).reworded.flatMap((pair): readonly Remedies[] => {
    const [one, other] = [
      old.find((remedy) => wordsOf(remedy) === pair.before),
      now.find((remedy) => wordsOf(remedy) === pair.after),
    ];
    return one && other ? [[one, other]] : [];
  });
  const isPaired = (remedy: OutlineRemedy): boolean => alike.some((pair) => pair.includes(remedy));
  const name = (remedy: OutlineRemedy): string => quote(nameRemedy(remedy));
  return [
    ...old.filter((one) => !isPaired(one)).map((one): Change => ({ sign: '-', text: `Remedy lost: ${name(one)}` })),
    ...now.filter((one) => !isPaired(one)).map((one): Change => ({ sign: '+', text: `Remedy gained: ${name(one)}` })),
    ...[...named, ...alike].flatMap(([one, other]) =>
      compareRemedy(one, other, after.length > 1 ? ` in ${quote(nameRemedy(other), 40)}` : ''),
    ),
  ];
}

/** The same remedy before and after. */
type Remedies = readonly [OutlineRemedy, OutlineRemedy];

const wordsOf = ({ label, when, steps }: OutlineRemedy): string =>
  [label ?? '', when ?? '', ...steps.flatMap(allSteps).map(({ text }) => text)].join('\n');

const nameRemedy = ({ label, when, steps }: OutlineRemedy): string => label ?? when ?? steps[0]?.text ?? '';

function compareRemedy(before: OutlineRemedy, after: OutlineRemedy, where: string): readonly Change[] {
  const causeOf = ({ cause }: OutlineRemedy): string | null => (cause === null ? null : String(cause + 1));
  const [old, now] = [before.steps.flatMap(allSteps), after.steps.flatMap(allSteps)];
  return [
    ...compareValue(`Kind of remedy${where}`, before.section, after.section),
    ...compareValue(`Only if${where}`, before.when, after.when),
    ...compareValue(`For cause${where}`, causeOf(before), causeOf(after)),
    ...compareTexts(
      'Step',
      old.map(({ text }) => text),
      now.map(({ text }) => text),
      where,
    ),
    ...compareTexts(
      'Command',
      old.flatMap(({ commands }) => commands),
      now.flatMap(({ commands }) => commands),
      where,
    ),
    ...compareTexts(
      'Question',
      old.flatMap((step) => step.if ?? []),
      now.flatMap((step) => step.if ?? []),
      where,
    ),
    ...compareOrder(old, now, where),
  ];
}

const allSteps = (step: OutlineStep): readonly OutlineStep[] => [step, ...step.steps.flatMap(allSteps)];

/** The steps that both have come in another order. */
function compareOrder(before: readonly OutlineStep[], after: readonly OutlineStep[], where: string): readonly Change[] {
  const textsOf = (steps: readonly OutlineStep[], others: readonly OutlineStep[]): string =>
    steps
      .map(({ text }) => text)
      .filter((text) => others.some((other) => other.text === text))
      .join('\n');
  return textsOf(before, after) === textsOf(after, before) ? [] : [changed(`Order of the steps changed${where}`)];
}

/** The causes that both have are asked for in another order. */
function compareAsked(before: Tree, after: Tree): readonly Change[] {
  const asked = ({ nodes }: Tree): readonly string[] => nodes.flatMap(({ type, id }) => (type === 'cause' ? [id] : []));
  const [old, now] = [asked(before), asked(after)];
  const common = (ids: readonly string[], others: readonly string[]): string => ids.filter((id) => others.includes(id)).join(' ');
  if (common(old, now) === common(now, old)) return [];
  const first = after.nodes.find(({ type }) => type === 'cause');
  return [changed(`Causes are asked for in another order, first: ${quote(plainText(first?.heading ?? []))}`)];
}

function compareOutcomes(before: Tree, after: Tree): readonly Change[] {
  const kinds = (tree: Tree): readonly string[] =>
    tree.nodes.flatMap((node) => (node.type === 'outcome' ? [node.outcome.replaceAll('-', ' ')] : []));
  const [old, now] = [new Set(kinds(before)), new Set(kinds(after))];
  return [
    ...[...old].filter((kind) => !now.has(kind)).map((kind): Change => ({ sign: '-', text: `No way ends any more in: ${kind}` })),
    ...[...now].filter((kind) => !old.has(kind)).map((kind): Change => ({ sign: '+', text: `Some way now ends in: ${kind}` })),
  ];
}

/** So many ways are shown of those gained and of those lost. */
const SHOWN_WAYS = 3;

function compareWays(before: Tree, after: Tree): readonly Change[] {
  const renamed = findRenamed(before, after);
  const ways = comparePaths(before, after, renamed);
  const more = ways.bounded ? ', counting no further than 2,000' : '';
  const show = (sign: '+' | '-', list: readonly string[]): readonly Change[] => [
    ...list.slice(0, SHOWN_WAYS).map((way): Change => ({ sign, text: `Way ${sign === '+' ? 'gained' : 'lost'}: ${way}` })),
    ...(list.length > SHOWN_WAYS ? [{ sign, text: `… and ${list.length - SHOWN_WAYS} more` }] : []),
  ];
  const isSame = ways.gained.length === 0 && ways.lost.length === 0;
  return [
    ...(isSame
      ? []
      : [
          changed(
            `Ways to an outcome: ${ways.before} before, ${ways.after} now (${ways.lost.length} lost, ${ways.gained.length} gained)${more}`,
          ),
        ]),
    ...show('-', ways.lost),
    ...show('+', ways.gained),
    ...renamed.map((one): Change => ({ sign: '!', text: `Address changed, links to it break: ${one.before} → ${one.after}` })),
  ];
}
