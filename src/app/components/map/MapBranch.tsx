import type { ReactNode } from 'react';
import type { ArticleId, NodeId } from '../../../model/ids.ts';
import type { MapNode, MapWay } from './buildMap.ts';
import { MapCard } from './MapCard.tsx';
import { MapPointer } from './MapPointer.tsx';
import { wayWords } from './wayWords.ts';

interface Props {
  readonly branch: MapNode;
  readonly article: ArticleId;
  /** Nodes that the agent's own walk has answered. */
  readonly walked: ReadonlySet<NodeId>;
}

/** A node and all that follows from it. A single way on stays in line, so that a row of steps reads downwards; several are set in. */
export function MapBranch({ branch, article, walked }: Props): ReactNode {
  const { node, ways } = branch;
  const opened = ways.filter((way) => way.next !== null);
  const pointers = ways.filter((way) => way.next === null);
  return (
    <>
      <MapCard node={node} article={article} isWalked={walked.has(node.id)} />
      <div className="ml-2 border-l border-rule pl-4">
        {pointers.map((way) => (
          <MapPointer key={`${way.to.id} ${way.isConditional}`} way={way} article={article} />
        ))}
        {opened.length > 1 && opened.map((way) => <OpenedWay key={way.to.id} way={way} article={article} walked={walked} />)}
        {opened.length === 1 && <p className="py-1 text-side text-muted">{opened.map(wayWords)}</p>}
      </div>
      {opened.length === 1 &&
        opened.map(({ next }) => next && <MapBranch key={next.node.id} branch={next} article={article} walked={walked} />)}
    </>
  );
}

function OpenedWay({ way, article, walked }: Omit<Props, 'branch'> & { readonly way: MapWay }): ReactNode {
  return (
    <details open>
      <summary className="cursor-pointer py-1 text-side text-muted">{wayWords(way)}</summary>
      {way.next && <MapBranch branch={way.next} article={article} walked={walked} />}
    </details>
  );
}
