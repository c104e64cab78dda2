import type { Article, Product, Stop } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import type { AnswerId, NodeId } from '../../model/ids.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import type { Edge, Tree, TreeNode } from '../../model/tree.ts';
import { withoutGoal } from '../extract/goals.ts';
import { isWithin, joinPassages } from '../extract/passage.ts';
import { headOfLabel } from '../extract/remedySection.ts';
import { type CausePlan, causeNodes, toCauses } from './causeNodes.ts';
import { answer, checkNode, entryOf, linkUnits } from './linkUnits.ts';
import { nextArticleId } from './nextArticles.ts';
import { type CreateId, createNodeIds, toSlug } from './nodeIds.ts';
import { type CauseOrder, minutesOf, orderCauses } from './orderCauses.ts';
import { outcomeId, outcomeNodes } from './outcomeNodes.ts';
import { edgesAfter, edgesTo, enter, enterSteps, isAskedEarlier, planRemedies, type RemedyPlan } from './planRemedies.ts';
import { type StopPlan, stopNodes, stopOutcomes, toStops } from './stopNodes.ts';
import { LABELS, question, shorten, splitHeading, text, toQuestion } from './wording.ts';

/** Everything that the parts of one tree need of each other. */
interface Plan {
  readonly article: Article;
  readonly causeIds: readonly NodeId[];
  readonly order: CauseOrder;
  readonly stops: readonly StopPlan[];
  readonly remedies: readonly RemedyPlan[];
  readonly choice: NodeId | null;
  /** Every way out is for a version or condition of its own. */
  readonly isExclusive: boolean;
}

/**
 * The decision tree of `article`: symptom → applies-to → causes → remedies, each with its steps and a check → outcome. Each path ends in an outcome;
 * only nodes that a path can reach are in it.
 */
export function buildTree(article: Article): Tree {
  const createId = createNodeIds();
  // Where the problem is asked for, its cause is told with its way out.
  const asked = article.byProblem ? [] : article.causes;
  const causeIds = asked.map(({ blocks }) => createId('cause', blocksText(blocks)));
  const remedies = planRemedies(article, createId);
  const isOffered = remedies.filter((remedy) => !isLeadingDiagnosis(remedy)).length > 1;
  const choice = isOffered ? createId('choice', 'remedies') : null;
  const stops = (article.stops ?? []).map((stop) => planStop(stop, createId));
  const plan: Plan = {
    article,
    causeIds,
    order: orderCauses({ ...article, causes: asked }),
    stops,
    remedies,
    choice,
    isExclusive: areExclusive(remedies),
  };
  const ways = edgesTo(remedies, { causeIds, exclusive: plan.isExclusive ? choice : null });
  const nodes: TreeNode[] = [
    symptomNode(plan),
    ...stopNodes(stops, toAppliesTo(plan)),
    ...appliesToNodes(plan),
    ...causeNodes(causePlan(plan)),
    ...choiceNodes(plan),
  ];
  const entries = entriesByLabel(remedies);
  for (const remedy of remedies) linkRemedy(nodes, remedy, { ...plan, entries }, ways);
  return { article, nodes: [...nodes, ...outcomeNodes(article, nodes), ...stopOutcomes(stops)] };
}

/**
 * Where a step leads that sends to a remedy by its label; of two of one label to the first, as where the steps were read. What heads several ("Error codes" of "Error
 * codes, E01") leads to the question for the first.
 */
function entriesByLabel(remedies: readonly RemedyPlan[]): ReadonlyMap<string, NodeId> {
  const entries = new Map<string, NodeId>();
  for (const own of remedies) {
    const { label } = own.remedy;
    if (label === null) continue;
    if (!entries.has(label)) entries.set(label, enterSteps(own));
    const above = headOfLabel(label);
    if (above !== null && !entries.has(above)) entries.set(above, enter(own));
  }
  return entries;
}

function planStop(stop: Stop, createId: CreateId): StopPlan {
  const id = createId('question', stop.question);
  return { stop, id, end: createId('outcome', `stop ${stop.question}`) };
}

function symptomNode(plan: Plan): TreeNode {
  const { article } = plan;
  const symptoms = article.symptoms.map(({ blocks }, i) => ({ id: String(i + 1), blocks }));
  return {
    type: 'symptom',
    id: 'symptom',
    passage: joinPassages(article.symptoms.map(({ passage }) => passage)),
    heading: text(
      symptoms.length > 1
        ? 'Do you see any of these?'
        : symptoms.length === 1
          ? 'Is this what you see?'
          : 'Is this what it is about?',
    ),
    blocks: symptoms.length > 0 ? (article.symptoms[0]?.leadIn ?? []) : introduction(article),
    symptoms,
    events: article.events,
    answers: [
      answer('this', LABELS.symptom.this, toStops(plan.stops, toAppliesTo(plan))),
      answer('other', LABELS.symptom.other, [{ to: outcomeId('not-this-article') }]),
    ],
  };
}

/** What an article without symptoms says of itself: its first paragraph, unless a way out begins with it, else its title. "Is the light on?" says nothing of it. */
function introduction({ blocks, remedies, title }: Article): readonly Block[] {
  const first = blocks.find((block) => block.type === 'paragraph' && plainText(block.children) !== '');
  const opensWay = remedies.some(
    ({ passage }) => passage !== null && first && isWithin({ from: first.at, to: first.at }, passage),
  );
  const announces = first?.type === 'paragraph' && /[:?]$/.test(plainText(first.children));
  return first && !opensWay && !announces ? [first] : [{ type: 'paragraph', at: 0, children: text(title) }];
}

const toAppliesTo = (plan: Plan): readonly Edge[] =>
  plan.article.products.length > 0 ? [{ to: 'applies-to' }] : toCauses(causePlan(plan));

function appliesToNodes(plan: Plan): readonly TreeNode[] {
  const { products } = plan.article;
  if (products.length === 0) return [];
  const ids = productIds(products);
  return [
    {
      type: 'applies-to',
      id: 'applies-to',
      passage: null,
      heading: text('Which product is it?'),
      blocks: [],
      products,
      answers: [
        ...products.map((product, i) => answer(ids[i] ?? 'product', productLabel(product), toCauses(causePlan(plan)))),
        answer('another', LABELS.appliesTo.another, [{ to: outcomeId('not-this-article') }]),
        answer('unsure', LABELS.appliesTo.unsure, toCauses(causePlan(plan))),
      ],
    },
  ];
}

const productLabel = ({ name, versions }: Product): string => (versions.length === 0 ? name : `${name} ${versions.join(', ')}`);

/** A product's slug is its answer's id; a product listed twice gets a count. */
function productIds(products: readonly Product[]): readonly AnswerId[] {
  const taken = new Set<string>(['another', 'unsure']);
  return products.map((product, i) => {
    const slug = toSlug(product.name) || 'product';
    const id = taken.has(slug) ? `${slug}-${i + 1}` : slug;
    taken.add(id);
    return id;
  });
}

/** Behind the causes: the remedies, or what an article without remedies ends in. */
function toRemedies(plan: Plan): readonly Edge[] {
  const [first] = plan.remedies;
  if (first === undefined) return [{ to: outcomeId(plan.article.verdict === 'no-fix' ? 'not-solved' : 'explained') }];
  return [{ to: isLeadingDiagnosis(first) ? enter(first) : (plan.choice ?? enter(first)) }];
}

/** What the causes' cards need to know. */
const causePlan = (plan: Plan): CausePlan => ({
  ...plan,
  toRemedies: toRemedies(plan),
  otherArticle: outcomeId('not-this-article'),
});

function choiceNodes(plan: Plan): readonly TreeNode[] {
  const offered = plan.remedies.filter((remedy) => !isLeadingDiagnosis(remedy));
  const cheapest = findCheapest(offered);
  if (plan.choice === null || cheapest === undefined) return [];
  return [
    {
      type: 'choice',
      id: plan.choice,
      passage: null,
      heading: text(
        plan.isExclusive ? 'Which of these is yours?' : `The article offers ${offered.length} ways. Which one first?`,
      ),
      blocks: [],
      answers: [
        ...offered.map((remedy) => answer(`remedy-${remedy.index + 1}`, remedyLabel(remedy), [{ to: enterSteps(remedy) }])),
        answer('unsure', LABELS.choice.unsure, [{ to: enter(cheapest) }]),
      ],
    },
  ];
}

/** Who cannot tell tries what takes the least time; of ways of which nothing is said, the first. */
function findCheapest(offered: readonly RemedyPlan[]): RemedyPlan | undefined {
  const costs = offered.map(({ remedy }) => minutesOf(remedy) ?? Number.POSITIVE_INFINITY);
  return offered[costs.indexOf(costs.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY))];
}

/** Each way on from one of more ways would name all the others. */
const MOST_EXCLUSIVE = 100;

const areExclusive = (remedies: readonly RemedyPlan[]): boolean =>
  remedies.length <= MOST_EXCLUSIVE && remedies.every(({ when, leadsOn }) => leadsOn || when !== null);

/** A diagnosis in front of its remedies leads on to them, and is no alternative to them. */
const isLeadingDiagnosis = ({ leadsOn }: RemedyPlan): boolean => leadsOn;

function remedyLabel(plan: RemedyPlan): string {
  const { remedy } = plan;
  const name = remedy.label ?? wayInWords(plan);
  const when = remedy.when !== null && !name.toLowerCase().includes(remedy.when.toLowerCase()) ? `${remedy.when}: ` : '';
  const kind = remedy.section === 'workaround' && !/work ?around/i.test(name) ? 'Workaround: ' : '';
  return shorten(`${kind}${when}${name}`, 120);
}

/** What the remedy begins with, in one sentence; not its goal, which says nothing to somebody who chooses among remedies. */
function wayInWords({ remedy, intro, units }: RemedyPlan): string {
  const blocks = intro.length > 0 ? intro : (units[0]?.step.blocks ?? remedy.steps[0]?.blocks ?? []);
  const { heading } = splitHeading(blocks, 'Another way');
  const words = withoutGoal(plainText(heading));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Adds the nodes of a remedy to `nodes`. `ways`: the way to each remedy, where another did not help. */
function linkRemedy(
  nodes: TreeNode[],
  remedy: RemedyPlan,
  plan: Plan & { readonly entries: ReadonlyMap<string, NodeId> },
  ways: readonly (Edge | null)[],
): void {
  const { article, entries } = plan;
  const solved = outcomeId(remedy.remedy.section === 'workaround' ? 'worked-around' : 'solved');
  const { next: nextArticle } = remedy.remedy;
  const wayOn = edgesAfter(ways, remedy.index, outcomeId('not-solved'));
  const failed: readonly Edge[] = nextArticle ? [{ to: nextArticleId(nextArticle) }] : wayOn;
  // Who says that a remedy is not for them has not tried it.
  const past = remedy.leadsOn ? edgesOn(remedy, plan, wayOn) : wayOn;
  const next = remedy.check === null ? (remedy.leadsOn ? edgesOn(remedy, plan, failed) : failed) : [{ to: remedy.check }];
  const checksEach = remedy.remedy.checkAfterEachStep.length > 0;
  const isDiagnosis = remedy.remedy.section === 'diagnosis';
  const context = {
    article,
    remedy: remedy.index,
    solved,
    failed: checksEach || isDiagnosis ? null : failed,
    entries: withNamedSteps(entries, remedy),
    // A diagnosis that ends has found nothing to do any more.
    end: remedy.check === null && remedy.leadsOn ? [{ to: solved }] : next,
  };
  if (remedy.when && !isAskedEarlier(remedy)) nodes.push(whenNode(remedy, remedy.when, entryOf(remedy.units, 0, next), past));
  const first = nodes.length;
  linkUnits(nodes, remedy.units, next, context);
  introduce(nodes, first, remedy.intro);
  if (remedy.check !== null) nodes.push(endNode(remedy, remedy.check, solved, failed));
}

/** The steps of a remedy are known within it by the names that others call them. A verifying one is its check. */
function withNamedSteps(
  entries: ReadonlyMap<string, NodeId>,
  { units, verifying, check }: RemedyPlan,
): ReadonlyMap<string, NodeId> {
  const named = new Map(
    units.toReversed().flatMap(({ id, gate, step: { name } }): [string, NodeId][] => (name ? [[name, gate?.id ?? id]] : [])),
  );
  if (verifying?.name && check) named.set(verifying.name, check);
  return named.size === 0 ? entries : new Map([...entries, ...named]);
}

/** Behind a diagnosis: the next diagnosis, else the remedies. */
function edgesOn(remedy: RemedyPlan, plan: Plan, failed: readonly Edge[]): readonly Edge[] {
  const next = plan.remedies[remedy.index + 1];
  if (!next) return failed;
  return [{ to: isLeadingDiagnosis(next) ? enter(next) : (plan.choice ?? enter(next)) }];
}

/** What stands ahead of a remedy's first step is shown on its first card. */
function introduce(nodes: TreeNode[], at: number, intro: readonly Block[]): void {
  const card = nodes[at];
  if (card && intro.length > 0) nodes[at] = { ...card, blocks: [...intro, ...card.blocks] };
}

function whenNode(
  plan: RemedyPlan,
  when: { readonly id: NodeId; readonly condition: string },
  inside: readonly Edge[],
  past: readonly Edge[],
): TreeNode {
  return {
    type: 'question',
    id: when.id,
    passage: plan.remedy.passage,
    condition: when.condition,
    heading: plan.remedy.question ? question(plan.remedy.question) : text(toQuestion(when.condition)),
    blocks: [],
    answers: [
      answer('yes', LABELS.question.yes, inside),
      answer('no', LABELS.question.no, past),
      answer('unsure', LABELS.question.unsure, inside),
    ],
  };
}

/** The check behind a remedy. Where the article's last step says how to see whether it worked, that heads the card. */
function endNode(plan: RemedyPlan, id: NodeId, solved: NodeId, failed: readonly Edge[]): TreeNode {
  const check = checkNode(id, plan.index, [], [{ to: solved }], failed);
  if (plan.verifying === null) return check;
  return { ...check, blocks: plan.verifying.blocks, passage: plan.verifying.passage };
}
