import type { Article, Remedy, Step } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import type { NodeId } from '../../model/ids.ts';
import { blocksText } from '../../model/plainText.ts';
import type { Edge, Guard } from '../../model/tree.ts';
import { type CreateId, inside } from './nodeIds.ts';
import { withCautions } from './placeCautions.ts';
import { planSteps, type Unit } from './planSteps.ts';

/** A remedy's cards and where its ways lead, before they are linked. */
export interface RemedyPlan {
  readonly index: number;
  readonly remedy: Remedy;
  readonly intro: readonly Block[];
  readonly units: readonly Unit[];
  /** Asks whether the remedy is the one; null where it always is. `asker` is the remedy whose question it is: an earlier one may have asked the same. */
  readonly when: { readonly id: NodeId; readonly condition: string; readonly asker: number } | null;
  /** The last step, where it only asks to see whether it worked: it becomes the check. */
  readonly verifying: Step | null;
  /** Asked at the end; null where the next remedy follows without asking (a diagnosis in front of its remedy). */
  readonly check: NodeId | null;
  /** A diagnosis in front of the remedies: it goes on to them. */
  readonly leadsOn: boolean;
}

/** Plans every remedy of `article`, ids in document order. */
export function planRemedies(article: Article, createId: CreateId): readonly RemedyPlan[] {
  const firstOther = article.remedies.findIndex(({ section }) => section !== 'diagnosis');
  return withSharedQuestions(
    withCautions(article).map((remedy, index) => planRemedy(article, remedy, index, index < firstOther, createId)),
  );
}

/** What an earlier remedy asks, word for word, is not asked again. */
function withSharedQuestions(plans: readonly RemedyPlan[]): readonly RemedyPlan[] {
  const asked = new Map<string, RemedyPlan['when']>();
  return plans.map((plan) => {
    const { when, leadsOn } = plan;
    if (when === null || leadsOn) return plan;
    const first = asked.get(when.condition) ?? when;
    asked.set(when.condition, first);
    return { ...plan, when: first };
  });
}

/** `leadsOn`: only diagnoses stand in front of it, and a remedy of another kind behind it. */
function planRemedy(article: Article, remedy: Remedy, index: number, leadsOn: boolean, createId: CreateId): RemedyPlan {
  const { intro, steps } = unwrap(remedy);
  const name = remedyName(remedy);
  const last = steps.at(-1);
  const checksEach = remedy.checkAfterEachStep.length > 0;
  const verifying = last?.verifies && steps.length > 1 && !leadsOn && !checksEach ? last : null;
  const asked = verifying ? steps.slice(0, -1) : steps;
  const isGatedAlready = remedy.when !== null && asked[0]?.condition === remedy.when;
  const own = isGatedAlready ? asked.map((step, i) => (i === 0 ? { ...step, condition: null } : step)) : asked;
  const when = remedy.when === null ? null : { id: createId('question', remedy.when), condition: remedy.when, asker: index };
  const units = planSteps(own, inside(createId, name), '', checksEach);
  const endsInCheck = units.at(-1)?.type === 'check';
  const check = leadsOn || endsInCheck ? null : createId('check', name);
  return { index, remedy, intro: [...whyOf(article, remedy), ...intro], units, when, verifying, check, leadsOn };
}

/** The cause that is told with the remedy because nobody asks for it. */
const whyOf = ({ byProblem, causes }: Article, { cause }: Remedy): readonly Block[] =>
  byProblem && cause !== null ? (causes[cause]?.blocks ?? []) : [];

/** Words that name a remedy: its label, else its first step. */
function remedyName(remedy: Remedy): string {
  return remedy.label ?? blocksText(remedy.steps[0]?.blocks ?? []);
}

/** A single step that is detailed by nested ones only introduces them. */
function unwrap(remedy: Remedy): { readonly intro: readonly Block[]; readonly steps: readonly Step[] } {
  const only = remedy.steps[0];
  const wraps =
    only !== undefined &&
    remedy.steps.length === 1 &&
    only.steps.length > 0 &&
    !only.choose &&
    only.fork === null &&
    only.next === undefined;
  if (!wraps || (only.condition !== null && only.condition !== remedy.when)) return { intro: [], steps: remedy.steps };
  const [first, ...rest] = only.steps;
  return { intro: only.blocks, steps: first ? [{ ...first, cautions: [...only.cautions, ...first.cautions] }, ...rest] : [] };
}

/** Where the remedy is entered: past its question where somebody chose it already. */
export function enter(plan: RemedyPlan): NodeId {
  return plan.when?.id ?? enterSteps(plan);
}

/** The remedy's first card. */
export function enterSteps(plan: RemedyPlan): NodeId {
  const first = plan.units[0];
  return first?.gate?.id ?? first?.id ?? plan.check ?? plan.when?.id ?? 'outcome-not-solved';
}

/** What the ways to the remedies depend on, besides the remedies. */
export interface WayOn {
  readonly causeIds: readonly NodeId[];
  /** The choice among versions or conditions that exclude each other; null where there is none. */
  readonly exclusive: NodeId | null;
}

/** How many of the remedies behind, and how many of the first ones, are looked at: the walk goes on from each to the next, so more would only make the tree large. */
const MOST_LOOKED_AT = 10;

/** Of so many remedies nobody walks all: the way goes on to the next. */
const MANY = 100;

/**
 * The way to each remedy where another did not help: open while it is untried and not ruled out. Who has said which version is theirs is not asked
 * for the others. Null to a remedy that leads on to the others.
 */
export function edgesTo(plans: readonly RemedyPlan[], { causeIds, exclusive }: WayOn): readonly (Edge | null)[] {
  const undecided: readonly Guard[] = exclusive === null ? [] : [notChosen(plans, exclusive)];
  return plans.map((plan) =>
    plan.leadsOn ? null : { to: enterAfter(plan), guards: [...guardsOf(plan, causeIds), ...undecided] },
  );
}

/** Where the walk goes when the remedy at `from` did not help: along the first open one of `edges`, in the article's order, those behind it first; else to `end`. */
export function edgesAfter(edges: readonly (Edge | null)[], from: number, end: NodeId): readonly Edge[] {
  const most = edges.length > MANY ? 1 : MOST_LOOKED_AT;
  const after: Edge[] = [];
  addEdges(after, edges, from + 1, from + 1 + most);
  addEdges(after, edges, 0, Math.min(from, most));
  after.push({ to: end });
  return after;
}

function addEdges(after: Edge[], edges: readonly (Edge | null)[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const edge = edges[i];
    if (edge) after.push(edge);
  }
}

/** A question that an earlier remedy asked has its answer already. */
const enterAfter = (plan: RemedyPlan): NodeId => (isAskedEarlier(plan) ? enterSteps(plan) : enter(plan));

/** Whether another remedy asks this one's question. */
export const isAskedEarlier = ({ when, index }: RemedyPlan): boolean => when !== null && when.asker !== index;

/** None of the offered remedies was chosen at `choice`. */
function notChosen(plans: readonly RemedyPlan[], choice: NodeId): Guard {
  const answers = plans.filter(({ leadsOn }) => !leadsOn).map(({ index }) => `remedy-${index + 1}`);
  return { type: 'not-answered', node: choice, answers };
}

function guardsOf(plan: RemedyPlan, causeIds: readonly NodeId[]): readonly Guard[] {
  const cause = plan.remedy.cause === null ? undefined : causeIds[plan.remedy.cause];
  const entry = enterAfter(plan);
  const first = enterSteps(plan);
  const guards: Guard[] = [];
  if (plan.when && isAskedEarlier(plan)) guards.push({ type: 'not-answered', node: plan.when.id, answers: ['no'] });
  guards.push({ type: 'unvisited', node: entry });
  if (first !== entry) guards.push({ type: 'unvisited', node: first });
  if (cause !== undefined) guards.push({ type: 'not-answered', node: cause, answers: ['no'] });
  return guards;
}
