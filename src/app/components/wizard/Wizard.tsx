import { type ReactNode, useMemo, useState } from 'react';
import type { Place } from '../../../engine/place.ts';
import type { PublishedArticle } from '../../../model/published.ts';
import { bareSurroundings, ContentContext } from '../content/ContentContext.ts';
import { Aside } from './Aside.tsx';
import { Card } from './Card.tsx';
import { Rail } from './Rail.tsx';
import { useCardFocus } from './useCardFocus.ts';
import { useWalk } from './useWalk.ts';
import { useWizardKeys } from './useWizardKeys.ts';

interface Props {
  readonly article: PublishedArticle;
  /** What the address names; null is the article's start. */
  readonly at: Place | null;
}

/** The path, the card and what is there to look things up: side by side where there is room, one under the other where not. */
export function Wizard({ article, at }: Props): ReactNode {
  const walk = useWalk(article, at);
  const { node, pass } = walk.screen.place;
  const heading = useCardFocus(walk.screen.place);
  const card = `${node} ${pass}`;
  // The card that the page opened with is there already: it does not arrive.
  const [first] = useState(card);
  useWizardKeys(walk);
  const surroundings = useMemo(
    () => ({ ...bareSurroundings, references: article.references, blanks: article.blanks }),
    [article],
  );
  return (
    <ContentContext value={surroundings}>
      <div className="flex flex-1 flex-col wide:grid wide:grid-cols-[14rem_minmax(0,1fr)_21rem] broad:grid-cols-[18rem_minmax(0,1fr)_28rem]">
        <Rail walk={walk} />
        <Card key={card} walk={walk} heading={heading} isArriving={card !== first} />
        <Aside walk={walk} />
      </div>
    </ContentContext>
  );
}
