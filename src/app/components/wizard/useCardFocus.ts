import { type RefObject, useEffect, useRef } from 'react';
import type { Place } from '../../../engine/place.ts';

/**
 * Moves the focus to the new card's heading, so that it is read out and the keyboard goes on from there. Not on the first card:
 * a page just opened has its own beginning.
 */
export function useCardFocus({ node, pass }: Place): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(`${node} ${pass}`);
  useEffect(() => {
    const place = `${node} ${pass}`;
    if (shown.current === place) return;
    shown.current = place;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [node, pass]);
  return heading;
}
