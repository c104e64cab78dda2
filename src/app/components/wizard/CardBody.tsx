import { type ReactNode, useContext, useMemo } from 'react';
import type { TreeNode } from '../../../model/tree.ts';
import { Blocks } from '../content/Blocks.tsx';
import { ContentContext } from '../content/ContentContext.ts';
import { AppliesToBody } from './AppliesToBody.tsx';
import { Cautions } from './Cautions.tsx';
import { Substeps } from './Substeps.tsx';
import { Symptoms } from './Symptoms.tsx';
import type { Walk } from './useWalk.ts';

/** What stands between a card's heading and its answers. */
export function CardBody({ walk }: { readonly walk: Walk }): ReactNode {
  const { screen, fill } = walk;
  const surroundings = useContext(ContentContext);
  const filled = useMemo(
    () => ({
      ...surroundings,
      filling: { commands: screen.commands, blanks: screen.blanks, fill, blocked: screen.copyBlocked },
    }),
    [surroundings, screen, fill],
  );
  return (
    <ContentContext value={filled}>
      <Cautions walk={walk} />
      {screen.node.blocks.length > 0 && (
        <div className="content mt-4">
          <Blocks of={screen.node.blocks} />
        </div>
      )}
      <NodeBody node={screen.node} walk={walk} />
    </ContentContext>
  );
}

/** What only some kinds of node have. */
function NodeBody({ node, walk }: { readonly node: TreeNode; readonly walk: Walk }): ReactNode {
  switch (node.type) {
    case 'symptom':
      return <Symptoms symptoms={node.symptoms} walk={walk} />;
    case 'applies-to':
      return <AppliesToBody products={node.products} />;
    case 'step':
      return node.substeps.length > 0 && <Substeps substeps={node.substeps} walk={walk} />;
    default:
      return null;
  }
}
