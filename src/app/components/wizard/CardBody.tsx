import { type ReactNode, useContext, useMemo } from 'react';
import type { ScreenBlank } from '../../../engine/blanks.ts';
import type { Screen } from '../../../engine/screen.ts';
import { blocksText } from '../../../model/plainText.ts';
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
  const filled = useMemo(() => {
    const filling = { commands: screen.commands, blanks: untoldBlanks(screen), fill, blocked: screen.copyBlocked };
    return { ...surroundings, filling };
  }, [surroundings, screen, fill]);
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

/** What a blank means is said once: not under the command where the article says it beside. */
function untoldBlanks({ node, blanks }: Screen): readonly ScreenBlank[] {
  const told = blocksText(node.blocks);
  return blanks.map((blank) => (blank.explanation && told.includes(blank.explanation) ? { ...blank, explanation: null } : blank));
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
