import { type ReactNode, useState } from 'react';
import { DownMark } from '../shell/marks.tsx';
import { RailPart } from './RailPart.tsx';
import type { Walk } from './useWalk.ts';

/** The path: every answer given, each to be changed, and what lies ahead. On a small screen one line, which opens it. */
export function Rail({ walk }: { readonly walk: Walk }): ReactNode {
  const place = `${walk.screen.place.node} ${walk.screen.place.pass}`;
  const [openAt, openAtPlace] = useState<string | null>(null);
  // Another card closes it again.
  const isOpen = openAt === place;
  return (
    <nav
      className="border-rule max-wide:border-b wide:sticky wide:top-14 wide:h-[calc(100dvh-3.5rem)] wide:overflow-y-auto wide:border-r wide:py-6"
      aria-label="The path"
    >
      <button
        type="button"
        className="flex min-h-11 w-full items-center gap-2 px-4 text-side mid:px-6 font-semibold wide:hidden"
        aria-expanded={isOpen}
        aria-controls="path"
        onClick={() => openAtPlace(isOpen ? null : place)}
      >
        {walk.screen.where}
        <DownMark className={`ml-auto ${isOpen ? 'rotate-180' : ''}`} />
      </button>
      <ol id="path" className={`max-wide:pb-3 ${isOpen ? '' : 'max-wide:hidden'}`}>
        {walk.screen.rail.map((part) => (
          <RailPart key={part.phase} part={part} article={walk.article.id} />
        ))}
      </ol>
    </nav>
  );
}
