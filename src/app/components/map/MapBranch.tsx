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

/**
 * A node and all that follows from it. A single way on stays in line, so that a row of steps reads downwards; several are set in,
 * and where they meet again is in line once more.
 */
export function MapBranch({ branch, ...rest }: Props): ReactNode {
  const { node, ways, meetings } = branch;
  const [only, another] = ways.filter((way) => way.next !== null);
  const inLine = only?.next && !another ? only : null;
  return (
    <>
      <MapCard node={node} article={rest.article} isWalked={rest.walked.has(node.id)} />
      {ways.length > 0 && (
        <ul className="ml-2 border-l border-rule pl-4">
          {ways.map((way) => (
            <li key={`${way.to.id} ${way.isConditional}`}>
              <Way way={way} isInLine={way === inLine} {...rest} />
            </li>
          ))}
        </ul>
      )}
      {inLine?.next && <MapBranch branch={inLine.next} {...rest} />}
      {meetings.map((meeting) => (
        <MapBranch key={meeting.node.id} branch={meeting} {...rest} />
      ))}
    </>
  );
}

/** The answers that go a way, and where: opened out, in line below, or named where it is drawn elsewhere. */
function Way({
  way,
  isInLine,
  ...rest
}: Omit<Props, 'branch'> & { readonly way: MapWay; readonly isInLine: boolean }): ReactNode {
  if (!way.next) return <MapPointer way={way} article={rest.article} />;
  if (isInLine) return <p className="py-1 text-side text-muted">{wayWords(way)} ↓</p>;
  return (
    <details open>
      <summary className="cursor-pointer py-1 text-side text-muted">{wayWords(way)}</summary>
      <MapBranch branch={way.next} {...rest} />
    </details>
  );
}
