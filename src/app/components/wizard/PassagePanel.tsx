import { type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { Blocks } from '../content/Blocks.tsx';
import { ContentContext } from '../content/ContentContext.ts';
import { findSection } from '../content/findSection.ts';
import { formatDate } from '../shell/formatTime.ts';
import type { Walk } from './useWalk.ts';

/** The article's own words for this card, marked, in their section; the whole of it and its map are one click away. */
export function PassagePanel({ walk }: { readonly walk: Walk }): ReactNode {
  const { article, screen } = walk;
  const { passage } = screen.node;
  const surroundings = useContext(ContentContext);
  const marking = useMemo(() => ({ ...surroundings, marked: passage }), [surroundings, passage]);
  const section = useMemo(() => findSection(article.blocks, passage), [article, passage]);
  const panel = useRef<HTMLDivElement>(null);

  // A long section is scrolled to the passage within its column; the page itself does not move.
  useEffect(() => {
    const column = panel.current?.parentElement;
    const mark = panel.current?.querySelector<HTMLElement>('[data-marked]');
    if (column && column.scrollHeight > column.clientHeight) column.scrollTop = mark && passage ? mark.offsetTop - 96 : 0;
  }, [passage]);

  return (
    <div ref={panel} className="relative">
      <h2 className="label">From the article</h2>
      <p className="mt-1 text-side font-semibold">{article.title}</p>
      <p className="text-side text-muted">
        {article.id}
        {article.updated && ` · ${formatDate(article.updated)}`}
      </p>
      <p className="mt-1 flex gap-4 text-side">
        <Link to={`/kb/${article.id}/article${passage ? `#b${passage.from}` : ''}`}>Whole article</Link>
        <Link to={`/kb/${article.id}/map`}>Map</Link>
      </p>
      {section.length > 0 && (
        <ContentContext value={marking}>
          <div className="content mt-4 text-side">
            <Blocks of={section} />
          </div>
        </ContentContext>
      )}
    </div>
  );
}
