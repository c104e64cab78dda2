import { type ReactNode, useMemo } from 'react';
import { ArticleHead } from '../components/article/ArticleHead.tsx';
import { buildMap } from '../components/map/buildMap.ts';
import { MapBranch } from '../components/map/MapBranch.tsx';
import { findCase } from '../stores/caseStore.ts';
import { useCases } from '../stores/cases.ts';
import type { PageProps } from './preparePage.ts';

/** `/kb/Q182346/map`: the whole tree as an outline, the own path marked in it. */
export function MapPage({ data }: PageProps): ReactNode {
  const article = data.type === 'article' ? data.article : null;
  const kept = useCases((state) => (article ? findCase(state, article.id) : undefined));
  const map = useMemo(() => (article ? buildMap(article.nodes) : null), [article]);
  const walked = useMemo(() => new Set(kept?.session.answers.map((given) => given.node)), [kept]);
  if (!article || !map) return null;
  return (
    <div className="mx-auto w-full max-w-[60rem] px-4 py-8 mid:px-6">
      <ArticleHead article={article} view="map" />
      {walked.size > 0 && <p className="mt-4 text-side text-muted">The cards that you have answered are marked with a line.</p>}
      <div className="mt-6">
        <MapBranch branch={map} article={article.id} walked={walked} />
      </div>
    </div>
  );
}
