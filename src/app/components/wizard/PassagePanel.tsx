import { type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { Blocks } from '../content/Blocks.tsx';
import { ContentContext } from '../content/ContentContext.ts';
import { findSection } from '../content/findSection.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { PastedText } from './PastedText.tsx';
import type { Walk } from './useWalk.ts';

/** How far below the article's line the passage is shown, in pixels: what stands before it is seen as well. */
const ABOVE = 48;

/** The article's own words for this card, marked, in their section, under the article's name. */
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
    const line = box?.querySelector<HTMLElement>('header')?.offsetHeight ?? 0;
    const isInSight = !box || !mark || passage === null || mark.offsetTop + mark.offsetHeight <= box.clientHeight;
    box?.scrollTo(0, isInSight ? 0 : mark.offsetTop - line - ABOVE);
  }, [passage]);

  return (
    <div ref={column} className="relative wide:h-full wide:overflow-y-auto">
      <ArticleLine article={article} passage={passage} />
      <ContentContext value={marking}>
        <div className="content px-4 pb-4 text-side mid:px-6 wide:pb-6">
          <Blocks of={section} />
        </div>
      </ContentContext>
      <PastedText text={walk.session.pasted} />
    </div>
  );
}
