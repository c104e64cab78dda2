import type { ReactNode } from 'react';
import type { Range } from '../../../search/hit.ts';
import { Sequence } from '../content/Sequence.tsx';

/** A text with the words that were found marked. */
export function Marked({ text, matches }: { readonly text: string; readonly matches: readonly Range[] }): ReactNode {
  const pieces = cutPieces(text, matches);
  return (
    <Sequence
      of={pieces}
      draw={({ piece, isMatch }) => (isMatch ? <mark className="bg-found font-semibold text-inherit">{piece}</mark> : piece)}
    />
  );
}

interface Piece {
  readonly piece: string;
  readonly isMatch: boolean;
}

/** Words that hold sentences together are everywhere: marking them would hide the others. */
const GLUE = /^(?:[a-z]{1,3}|That|that|This|this|When|when|The|with|from|does|have|been|will)$/;

/** Matches with nothing but white space between them are marked as one. */
function cutPieces(text: string, matches: readonly Range[]): readonly Piece[] {
  const joined: Range[] = [];
  for (const [start, end] of matches.filter((range) => !GLUE.test(text.slice(...range)))) {
    const last = joined.at(-1);
    if (last && text.slice(last[1], start).trim() === '') joined[joined.length - 1] = [last[0], end];
    else joined.push([start, end]);
  }
  let at = 0;
  const pieces = joined.flatMap(([start, end]): readonly Piece[] => {
    const before = { piece: text.slice(at, start), isMatch: false };
    at = end;
    return [before, { piece: text.slice(start, end), isMatch: true }];
  });
  return [...pieces, { piece: text.slice(at), isMatch: false }].filter(({ piece }) => piece !== '');
}
