import type { ReactNode, RefObject } from 'react';
import { Link } from 'react-router';
import type { ScreenOutcome } from '../../../engine/outcome.ts';
import { plainText } from '../../../model/plainText.ts';
import type { OutcomeKind } from '../../../model/tree.ts';
import { Blocks } from '../content/Blocks.tsx';
import { Inlines } from '../content/Inlines.tsx';
import { CrossMark, InfoMark, TickMark } from '../shell/marks.tsx';
import { LazyNote } from './LazyNote.tsx';
import { LeftOut } from './LeftOut.tsx';
import { NearArticles } from './NearArticles.tsx';
import type { Walk } from './useWalk.ts';

interface Props {
  readonly walk: Walk;
  readonly outcome: ScreenOutcome;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const looks: Readonly<Record<OutcomeKind, { readonly colour: string; readonly Mark: typeof TickMark }>> = {
  solved: { colour: 'text-solved', Mark: TickMark },
  'worked-around': { colour: 'text-solved', Mark: TickMark },
  explained: { colour: 'text-ink', Mark: InfoMark },
  'not-solved': { colour: 'text-error', Mark: CrossMark },
  'not-this-article': { colour: 'text-ink', Mark: CrossMark },
};

/** Where a path ends: one sentence, the note for the ticket, and what to do next. */
export function OutcomeCard({ walk, outcome, heading }: Props): ReactNode {
  const { node } = walk.screen;
  const { colour, Mark } = looks[outcome.kind];
  // A link to an outcome comes without a walk, and so without anything to note.
  const hasNote = walk.hasBegun && (walk.screen.position !== 'linked' || walk.screen.resumes);
  // Where the article is the wrong one, the right one comes before the note.
  const isElsewhere = outcome.kind === 'not-this-article';
  return (
    <>
      <h1
        ref={heading}
        id="card-heading"
        tabIndex={-1}
        className={`flex items-center gap-3 text-large font-semibold tracking-tight text-pretty wide:mt-2 ${colour}`}
      >
        <Mark className="size-7!" />
        {outcome.sentence}
      </h1>
      <div className="content mt-3">
        {plainText(node.heading) !== outcome.sentence && (
          <p>
            <Inlines of={node.heading} />
          </p>
        )}
        <Blocks of={node.blocks} />
      </div>
      {isElsewhere && <NearArticles articles={outcome.nearest} />}
      {hasNote && (
        <div className="mt-6 border-t border-rule pt-4">
          <LazyNote walk={walk} isLarge />
        </div>
      )}
      <LeftOut walk={walk} outcome={outcome} />
      {!isElsewhere && <NearArticles articles={outcome.nearest} />}
      <p className="mt-6 flex flex-wrap gap-3 border-t border-rule pt-4">
        <Link to="/" className="button" data-primary>
          Take the next call
        </Link>
        <button type="button" className="button" onClick={walk.startAnew}>
          New case on this article
        </button>
      </p>
    </>
  );
}
