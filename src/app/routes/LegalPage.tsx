import type { ReactNode } from 'react';
import { Blocks } from '../components/content/Blocks.tsx';
import type { PageProps } from './preparePage.ts';

/** `/legal`: the notice that the original articles carried, kept once for all of them. */
export function LegalPage({ data }: PageProps): ReactNode {
  if (data.type !== 'text') return null;
  const { title, blocks } = data.text;
  return (
    <div className="mx-auto w-full max-w-[46rem] px-4 py-8 mid:px-6">
      <h1 className="text-head font-semibold">{title}</h1>
      <div className="content mt-4">
        <Blocks of={blocks} />
      </div>
    </div>
  );
}
