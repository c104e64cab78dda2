import type { ReactNode } from 'react';
import type { List, ListItem } from '../../../model/content.ts';
import { Blocks } from './Blocks.tsx';
import { useBlockMarks } from './useBlockMarks.ts';

/** A list; one of few words per item and one of many paragraphs look alike. */
export function ListBlock({ list }: { readonly list: List }): ReactNode {
  const marks = useBlockMarks(list.at);
  const items = list.items.map((item) => <ItemView key={item.at} item={item} />);
  return list.ordered ? (
    <ol start={list.start} {...marks}>
      {items}
    </ol>
  ) : (
    <ul {...marks}>{items}</ul>
  );
}

function ItemView({ item }: { readonly item: ListItem }): ReactNode {
  return (
    <li className="content" {...useBlockMarks(item.at)}>
      <Blocks of={item.children} />
    </li>
  );
}
