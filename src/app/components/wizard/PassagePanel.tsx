import { type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { Blocks } from '../content/Blocks.tsx';
import { ContentContext } from '../content/ContentContext.ts';
import { findSection } from '../content/findSection.ts';
import type { Walk } from './useWalk.ts';

/** How far below the upper edge of its column the passage is shown, in pixels: what stands before it is seen as well. */
const ABOVE = 72;

/** The article's own words for this card, marked, in their section. */
export function PassagePanel({ walk }: { readonly walk: Walk }): ReactNode {
  const { article, screen } = walk;
  const { passage } = screen.node;
  const surroundings = useContext(ContentContext);
  const marking = useMemo(() => ({ ...surroundings, marked: passage }), [surroundings, passage]);
  const section = useMemo(() => findSection(article.blocks, passage), [article, passage]);
  const column = useRef<HTMLDivElement>(null);

  // A long section is scrolled to a passage out of sight, within its column; the page itself does not move.
  useEffect(() => {
    const box = column.current;
    const mark = box?.querySelector<HTMLElement>('[data-marked]');
    const isInSight = !mark || passage === null || !box || mark.offsetTop + mark.offsetHeight <= box.clientHeight;
    box?.scrollTo(0, isInSight ? 0 : mark.offsetTop - ABOVE);
  }, [passage]);

  if (section.length === 0) return null;
  return (
    <ContentContext value={marking}>
      <div ref={column} className="relative px-4 pb-4 wide:min-h-24 wide:flex-1 wide:overflow-y-auto wide:px-6 wide:pb-6">
        <div className="content text-side">
          <Blocks of={section} />
        </div>
      </div>
    </ContentContext>
  );
}
