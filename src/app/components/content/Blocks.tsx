import type { ReactNode } from 'react';
import type { Block } from '../../../model/content.ts';
import { BlockView } from './BlockView.tsx';

/** Blocks one under the other. The surrounding element carries the class `content`. */
export function Blocks({ of }: { readonly of: readonly Block[] }): ReactNode {
  return of.map((block) => <BlockView key={block.at} block={block} />);
}
