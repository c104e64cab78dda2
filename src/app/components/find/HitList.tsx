import type { ReactNode } from 'react';
import type { SearchHit } from '../../../search/hit.ts';
import { articleFacts } from '../article/articleFacts.ts';
import { ArticleLink } from '../found/ArticleLink.tsx';
import { Marked } from '../found/Marked.tsx';

interface Props {
  readonly title: string;
  readonly hits: readonly SearchHit[];
  /** What the agent came with, where it fills in what the article asks for; null for a few typed words. */
  readonly pasted: string | null;
  readonly onOpen: () => void;
}

/** The articles that were found, best first, each with why. Digits open them, the arrow keys go through them. */
export function HitList({ title, hits, pasted, onOpen }: Props): ReactNode {
  return (
    <section className="mt-8">
      <h2 className="label">{title}</h2>
      <ol className="mt-2 divide-y divide-rule border-t border-rule" data-hits>
        {hits.map((hit, position) => (
          <HitRow key={hit.record.id} hit={hit} digit={position + 1} pasted={pasted} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly hit: SearchHit;
  readonly digit: number;
  readonly pasted: string | null;
  readonly onOpen: () => void;
}

function HitRow({ hit: { record, reasons, titleMatches, extract }, digit, pasted, onOpen }: RowProps): ReactNode {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 px-2 py-3 focus-within:bg-accent-ground" data-hit={record.id}>
      <kbd className="key mt-px max-mid:hidden">{digit <= 9 ? digit : '·'}</kbd>
      <div className="max-mid:col-span-2">
        <ArticleLink article={record.id} pasted={pasted} className="font-semibold" onOpen={onOpen}>
          <Marked text={record.title} matches={titleMatches} />
        </ArticleLink>
        <p className="mt-0.5 text-side">{reasons.join(' · ')}</p>
        {extract.text !== '' && (
          <p className="mt-1 text-side text-muted [overflow-wrap:anywhere]">
            <Marked text={extract.text} matches={extract.matches} />
          </p>
        )}
        <p className="mt-1 text-side text-muted">{articleFacts(record)}</p>
      </div>
    </li>
  );
}
