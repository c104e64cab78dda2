import type { ReactNode, RefObject } from 'react';
import { Inlines } from '../content/Inlines.tsx';
import { Answers } from './Answers.tsx';
import { CardBody } from './CardBody.tsx';
import { Dropped } from './Dropped.tsx';
import { MissingCard } from './MissingCard.tsx';
import { Notices } from './Notices.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import type { Walk } from './useWalk.ts';

interface Props {
  readonly walk: Walk;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** It takes another card's place. */
  readonly isArriving: boolean;
}

/** All that matters now: where one is, what to look at or do, and the answers. */
export function Card({ walk, heading, isArriving }: Props): ReactNode {
  const { screen } = walk;
  const { node } = screen;
  return (
    <section
      className={`${isArriving ? 'arriving' : ''} flex flex-col px-4 py-4 mid:px-6 wide:min-h-[calc(100dvh-3.5rem)] wide:px-10 wide:py-8`}
      aria-labelledby="card-heading"
      data-node={node.id}
      data-type={node.type}
    >
      <div className="w-full max-w-[44rem] wide:mx-auto">
        <MissingCard walk={walk} />
        <p className="label max-wide:hidden">{screen.where}</p>
        {screen.outcome ? (
          <OutcomeCard walk={walk} outcome={screen.outcome} heading={heading} />
        ) : (
          <>
            <h1 ref={heading} id="card-heading" tabIndex={-1} className="text-head font-semibold text-pretty wide:mt-2">
              <Inlines of={node.heading} />
            </h1>
            <CardBody walk={walk} />
            <Answers walk={walk} />
          </>
        )}
        <Notices walk={walk} />
        <Dropped dropped={screen.dropped} />
      </div>
    </section>
  );
}
