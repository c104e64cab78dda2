import { createElement, Fragment, type ReactNode } from 'react';

interface Props<T> {
  readonly of: readonly T[];
  readonly draw: (item: T, position: number) => ReactNode;
}

/** Items that have no names of their own and never change order, such as the words of an article: they need no keys. */
export function Sequence<T>({ of, draw }: Props<T>): ReactNode {
  return createElement(Fragment, null, ...of.map(draw));
}
