import type { Article, EventRef, Product } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';
import type { Tree } from '../../model/tree.ts';
import { findRenamed, type Renamed } from '../../publish/findRenamed.ts';
import { breaks, type Change, compareTexts, compareValue, gained, lost, quote } from './change.ts';
import { compareWays } from './compareWays.ts';
import { diffCauses, matchCauses } from './diffCauses.ts';
import { diffCautions } from './diffCautions.ts';
import { diffRemedies, matchRemedies } from './diffRemedies.ts';
import { compareTargets, findTargets, without } from './findTargets.ts';
import { matchItems } from './matchItems.ts';

/** What a change did to the tree of one article, the ways through it last; empty where the tree says what it said. */
export function diffArticle(before: Tree, after: Tree): readonly Change[] {
  const causes = matchCauses(before, after);
  const remedies = matchRemedies(before, after);
  const renamed = findRenamed(before, after);
  return [
    ...compareFacts(before.article, after.article),
    ...compareTexts('Stop question', stopsOf(before), stopsOf(after)),
    ...diffSymptoms(before, after),
    ...diffCauses(causes, before, after),
    ...diffRemedies(remedies, causes, before, after),
    ...diffCautions(before.article, after.article),
    ...compareTexts('Blank', before.article.blanks.map(sayBlank), after.article.blanks.map(sayBlank)),
    ...compareTargets(elsewhere(before.article), elsewhere(after.article), ''),
    ...compareOutcomes(before, after),
    ...compareWays(before, after, remedies, renamed),
    ...sayAddresses(before, after, renamed),
  ];
}

function compareFacts(before: Article, after: Article): readonly Change[] {
  return [
    ...compareValue('Title', before.title, after.title),
    ...compareValue('Verdict', before.verdict, after.verdict),
    ...compareExact('Product', before.products.map(sayProduct), after.products.map(sayProduct)),
    ...compareExact('Event', before.events.map(sayEvent), after.events.map(sayEvent)),
    ...compareExact('Code', before.codes, after.codes),
    ...compareExact('Keyword', before.keywords, after.keywords),
    ...compareValue('Query words', before.queryWords, after.queryWords),
    ...compareValue('Description', before.description, after.description),
    ...without(before.oldAddresses, after.oldAddresses).map((address) =>
      breaks(`Old address lost, links to it break: ${address}`),
    ),
    ...without(after.oldAddresses, before.oldAddresses).map((address) => gained(`Old address gained: ${address}`)),
  ];
}

/** Numbers have no words that could be alike. */
const compareExact = (name: string, before: readonly string[], after: readonly string[]): readonly Change[] => [
  ...without(before, after).map((one) => lost(`${name} lost: ${one}`)),
  ...without(after, before).map((one) => gained(`${name} gained: ${one}`)),
];

const sayProduct = ({ name, versions }: Product): string => [name, versions.join(', ')].filter(Boolean).join(' ');

const sayEvent = ({ id, source }: EventRef): string => (source === null ? String(id) : `${id} (${source})`);

const sayBlank = ({ token, explanation }: Article['blanks'][number]): string =>
  explanation === null ? token : `${token}: ${explanation}`;

const stopsOf = ({ article }: Tree): readonly string[] => (article.stops ?? []).map(({ question }) => question);

function diffSymptoms(before: Tree, after: Tree): readonly Change[] {
  const [old, now] = [before.article.symptoms, after.article.symptoms];
  const { pairs } = matchItems(old, now, ({ blocks }) => blocksText(blocks));
  return [
    ...compareTexts(
      'Symptom',
      old.map(({ blocks }) => blocksText(blocks)),
      now.map(({ blocks }) => blocksText(blocks)),
    ),
    ...pairs.flatMap(([one, other]) =>
      compareTargets(
        findTargets(one.blocks),
        findTargets(other.blocks),
        ` in the symptom ${quote(blocksText(other.blocks), 48)}`,
      ),
    ),
  ];
}

/** Links and pictures outside of symptoms, causes and steps, whose own are told with them. */
function elsewhere(article: Article): readonly string[] {
  const parts = [...article.symptoms, ...article.causes].flatMap(({ blocks }) => findTargets(blocks));
  const steps = article.remedies.flatMap((remedy) => remedy.steps.flatMap(targetsOf));
  return without(findTargets(article.blocks), [...parts, ...steps]);
}

const targetsOf = (step: Article['remedies'][number]['steps'][number]): readonly string[] => [
  ...findTargets(step.blocks),
  ...step.steps.flatMap(targetsOf),
];

function compareOutcomes(before: Tree, after: Tree): readonly Change[] {
  const kinds = (tree: Tree): readonly string[] =>
    tree.nodes.flatMap((node) => (node.type === 'outcome' ? [node.outcome.replaceAll('-', ' ')] : []));
  const [old, now] = [new Set(kinds(before)), new Set(kinds(after))];
  return [
    ...[...old].filter((kind) => !now.has(kind)).map((kind) => lost(`No way ends any more in: ${kind}`)),
    ...[...now].filter((kind) => !old.has(kind)).map((kind) => gained(`Some way now ends in: ${kind}`)),
  ];
}

/** Cards whose address is another, or gone. */
function sayAddresses(before: Tree, after: Tree, renamed: readonly Renamed[]): readonly Change[] {
  const kept = new Set([...after.nodes.map(({ id }) => id), ...renamed.map((one) => one.before)]);
  const gone = before.nodes.map(({ id }) => id).filter((id) => !kept.has(id));
  return [
    ...renamed.map((one) => breaks(`Address changed, links to it break: ${one.before} → ${one.after}`)),
    ...(gone.length > 0 ? [breaks(`${gone.length === 1 ? 'Address' : 'Addresses'} gone, links break: ${gone.join(', ')}`)] : []),
  ];
}
