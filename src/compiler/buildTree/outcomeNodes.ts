import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Edge, OutcomeKind, TreeNode } from '../../model/tree.ts';
import { nextArticleNodes } from './nextArticles.ts';
import { OUTCOME_HEADINGS, text } from './wording.ts';

/** What the ids of outcomes begin with. */
const OUTCOME = 'outcome-';

/** The id of the outcome of this kind. */
export const outcomeId = (kind: OutcomeKind): NodeId => `${OUTCOME}${kind}`;

/** The outcomes that some answer leads to, in a fixed order. */
export function outcomeNodes(article: Article, nodes: readonly TreeNode[]): readonly TreeNode[] {
  const reached = findReachedOutcomes(nodes);
  const kinds: readonly OutcomeKind[] = ['solved', 'worked-around', 'explained', 'not-solved', 'not-this-article'];
  const ends = kinds
    .filter((kind) => reached.has(outcomeId(kind)))
    .map(
      (outcome): TreeNode => ({
        type: 'outcome',
        id: outcomeId(outcome),
        passage: null,
        outcome,
        heading: text(outcomeHeading(article, outcome)),
        blocks:
          outcome === 'explained' || (outcome === 'not-solved' && article.remedies.length === 0) ? explanation(article) : [],
        answers: [],
      }),
    );
  return [...ends, ...nextArticleNodes(article, (id) => reached.has(id))];
}

/** The ids of outcomes that answers of `nodes` lead to. */
function findReachedOutcomes(nodes: readonly TreeNode[]): ReadonlySet<NodeId> {
  const reached = new Set<NodeId>();
  let read: readonly Edge[] = [];
  for (const { answers } of nodes) {
    for (const { goes } of answers) {
      if (goes !== read) for (const { to } of goes) if (to.startsWith(OUTCOME)) reached.add(to);
      read = goes;
    }
  }
  return reached;
}

function outcomeHeading(article: Article, outcome: OutcomeKind): string {
  if (outcome === 'not-solved' && article.remedies.length === 0) return 'Not solved: the article knows no remedy';
  if (outcome === 'solved' && article.verdict === 'information') return 'Done';
  return OUTCOME_HEADINGS[outcome];
}

/** A long article explains itself better as an article. */
const MOST_REMARKS = 8;

/** What explains the problem: the causes, and what else the article says of it. */
function explanation(article: Article): readonly Block[] {
  return [...article.causes.flatMap(({ blocks }) => blocks), ...article.remarks.slice(0, MOST_REMARKS)];
}
