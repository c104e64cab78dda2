import { useContext } from 'react';
import { ContentContext } from './ContentContext.ts';

/** The attributes of the block numbered `at`: its anchor in the whole article, and its mark where it is the step's passage. */
export function useBlockMarks(at: number): { id?: string; 'data-marked'?: true } {
  const { anchors, marked } = useContext(ContentContext);
  const isMarked = marked !== null && at >= marked.from && at <= marked.to;
  return { ...(anchors ? { id: `b${at}` } : {}), ...(isMarked ? { 'data-marked': true as const } : {}) };
}
