import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ArticleId, NodeId } from '../../../model/ids.ts';
import type { NodeType, TreeNode } from '../../../model/tree.ts';
import { Inlines } from '../content/Inlines.tsx';
import type { MapNode, MapWay } from './buildMap.ts';

interface Props {
  readonly branch: MapNode;
  readonly article: ArticleId;
  /** Nodes that the agent's own walk has answered. */
  readonly walked: ReadonlySet<NodeId>;
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

/** A node and all that follows from it. */
export function MapBranch({ branch, article, walked }: Props): ReactNode {
  const { node, ways } = branch;
  return (
    <>
      <NodeLink node={node} article={article} isWalked={walked.has(node.id)} />
      {ways.length > 0 && (
        <ul className="mt-1 ml-2 border-l border-rule pl-4">
          {ways.map((way) => (
            <li key={`${way.to.id} ${way.isConditional}`} className="py-1">
              <WayView way={way} article={article} walked={walked} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The answers, and what they lead to: opened out, or named where it is drawn elsewhere. */
function WayView({ way, article, walked }: Pick<Props, 'article' | 'walked'> & { readonly way: MapWay }): ReactNode {
  const { labels, isConditional, to, next } = way;
  const answers = `${labels.join(' · ')}${isConditional ? ' (depends on earlier answers)' : ''}`;
  if (next) {
    return (
      <details open>
        <summary className="cursor-pointer text-side text-muted">{answers}</summary>
        <div className="mt-1">
          <MapBranch branch={next} article={article} walked={walked} />
        </div>
      </details>
    );
  }
  return (
    <p className="text-side text-muted">
      {answers} → to{' '}
      <Link to={`/kb/${article}/${to.id}`}>
        <Inlines of={to.heading} />
      </Link>
    </p>
  );
}

interface NodeLinkProps {
  readonly node: TreeNode;
  readonly article: ArticleId;
  readonly isWalked: boolean;
}

function NodeLink({ node, article, isWalked }: NodeLinkProps): ReactNode {
  return (
    <p className={`-ml-3 border-l-2 pl-2.5 ${isWalked ? 'border-accent' : 'border-transparent'}`}>
      <span className="label mr-2">{words[node.type]}</span>
      <Link to={`/kb/${article}/${node.id}`}>
        <Inlines of={node.heading} />
      </Link>
    </p>
  );
}
