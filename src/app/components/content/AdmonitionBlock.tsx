import type { ReactNode } from 'react';
import type { AdmonitionKind, Block } from '../../../model/content.ts';
import { CautionMark } from '../shell/marks.tsx';
import { Blocks } from './Blocks.tsx';

interface Props {
  readonly kind: AdmonitionKind;
  readonly blocks: readonly Block[];
  readonly marks?: object;
}

const words: Readonly<Record<AdmonitionKind, string>> = {
  warning: 'Warning',
  caution: 'Caution',
  important: 'Important',
  note: 'Note',
  tip: 'Tip',
};

/** A marked remark of the article. Those that warn are amber; a note or tip is only ruled off. */
export function AdmonitionBlock({ kind, blocks, marks }: Props): ReactNode {
  const warns = kind !== 'note' && kind !== 'tip';
  return (
    <div
      className={warns ? 'border-l-2 border-caution bg-caution-ground py-2 pr-3 pl-3' : 'border-l-2 border-rule py-1 pl-3'}
      {...marks}
    >
      <p className={`flex items-center gap-2 text-side font-semibold ${warns ? 'text-caution' : 'text-muted'}`}>
        {warns && <CautionMark />}
        {words[kind]}
      </p>
      <div className="content mt-1">
        <Blocks of={blocks} />
      </div>
    </div>
  );
}
