import type { Article } from '../../model/article.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Edge, Guard, TreeNode } from '../../model/tree.ts';
import { answer } from './linkUnits.ts';
import { nextArticleId } from './nextArticles.ts';
import { type CauseOrder, findTied } from './orderCauses.ts';
import { enter, type RemedyPlan } from './planRemedies.ts';
import { LABELS, splitHeading } from './wording.ts';

/** What the causes need to know of the tree around them. */
export interface CausePlan {
  readonly article: Article;
  /** By the causes' place in the article. */
  readonly causeIds: readonly NodeId[];
  readonly order: CauseOrder;
  readonly remedies: readonly RemedyPlan[];
  /** Behind the causes. */
  readonly toRemedies: readonly Edge[];
  /** Where somebody ends who has ruled out every cause. */
  readonly otherArticle: NodeId;
}

/** Where the causes begin; behind them where there are none. */
export function toCauses({ causeIds, order, toRemedies }: CausePlan): readonly Edge[] {
  const first = causeIds[order.asked[0] ?? -1];
  return first === undefined ? toRemedies : [{ to: first }];
}

/** A card for each cause. "No" goes on to the next likely one, "can't tell" to the one that is cheapest to find out about. */
export function causeNodes(plan: CausePlan): readonly TreeNode[] {
  const { article, causeIds, order } = plan;
  const tied = findTied(plan.remedies, ({ remedy }) => remedy.cause);
  return order.asked.flatMap((i, place): readonly TreeNode[] => {
    const cause = article.causes[i];
    if (!cause) return [];
    const node: TreeNode = {
      type: 'cause',
      id: causeIds[i] ?? '',
      passage: cause.passage,
      ...splitHeading(cause.blocks, 'Is this the cause?'),
      number: place + 1,
      of: article.causes.length,
      answers: [
        answer('yes', LABELS.cause.yes, edgesAfterYes(plan, i, tied.get(i))),
        answer('no', LABELS.cause.no, edgesAfterNo(plan, i, place)),
        answer('unsure', LABELS.cause.unsure, edgesAfterUnsure(plan, i, place)),
      ],
    };
    return [cause.likely ? { ...node, likely: cause.likely } : node];
  });
}

function edgesAfterYes({ article, toRemedies }: CausePlan, i: number, tied: RemedyPlan | undefined): readonly Edge[] {
  const next = article.causes[i]?.next;
  if (next) return [{ to: nextArticleId(next) }];
  return tied ? [{ to: enter(tied) }] : toRemedies;
}

function edgesAfterNo(plan: CausePlan, i: number, place: number): readonly Edge[] {
  const { order } = plan;
  if (order.cheapest) return [...untried(plan, order.asked, i), ...edgesAtEnd(plan, i)];
  return followingCause(plan, place) ?? edgesAtEnd(plan, i);
}

function edgesAfterUnsure(plan: CausePlan, i: number, place: number): readonly Edge[] {
  const { order, toRemedies } = plan;
  if (order.cheapest) return [...untried(plan, order.cheapest, i), ...toRemedies];
  return followingCause(plan, place) ?? toRemedies;
}

function followingCause({ causeIds, order }: CausePlan, place: number): readonly Edge[] | undefined {
  const next = causeIds[order.asked[place + 1] ?? -1];
  return next === undefined ? undefined : [{ to: next }];
}

/** The other causes in `order`, each as long as it has not been asked for. */
function untried({ causeIds }: CausePlan, order: readonly number[], i: number): readonly Edge[] {
  return order.flatMap((other): readonly Edge[] => {
    const node = causeIds[other];
    return other === i || node === undefined ? [] : [{ to: node, guards: [{ type: 'unvisited', node }] }];
  });
}

/** Once every cause is ruled out, the article does not fit; one that could not be told is still worth its remedy. */
function edgesAtEnd({ causeIds, toRemedies, otherArticle }: CausePlan, i: number): readonly Edge[] {
  const others = causeIds.filter((_, j) => j !== i);
  const unsure = (node: NodeId): Guard => ({ type: 'answered', node, answers: ['unsure'] });
  return [...others.flatMap((node) => toRemedies.map(({ to }) => ({ to, guards: [unsure(node)] }))), { to: otherArticle }];
}
