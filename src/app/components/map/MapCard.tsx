import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { nameNode } from '../../../engine/shortText.ts';
import type { ArticleId } from '../../../model/ids.ts';
import type { NodeType, TreeNode } from '../../../model/tree.ts';

interface Props {
  readonly node: TreeNode;
  readonly article: ArticleId;
  readonly isWalked: boolean;
}

const words: Readonly<Record<NodeType, string>> = {
  symptom: 'Symptom',
  'applies-to': 'Applies to',
  cause: 'Cause',
  question: 'Question',
  choice: 'Choice',
  step: 'Step',
  loop: 'Repeat',
  check: 'Check',
  outcome: 'Outcome',
};

/** A card as the map names it: what it is, and what it says, with a line at its left where it was answered. */
export function MapCard({ node, article, isWalked }: Props): ReactNode {
  return (
    <p className={`-ml-3 border-l-2 py-1 pl-2.5 ${isWalked ? 'border-accent' : 'border-transparent'}`}>
      <span className="label mr-2">{words[node.type]}</span>
      <Link to={`/kb/${article}/${node.id}`}>{nameNode(node)}</Link>
    </p>
  );
}
