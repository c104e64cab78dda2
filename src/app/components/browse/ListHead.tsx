import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  /** Which list this is: the other ones are offered. */
  readonly label: string;
  readonly title: string;
  readonly other: { readonly path: string; readonly words: string };
}

/** What is listed, and the way to the other list. */
export function ListHead({ label, title, other }: Props): ReactNode {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div>
        <p className="label">{label}</p>
        <h1 className="mt-2 text-head font-semibold">{title}</h1>
      </div>
      <Link to={other.path} className="text-side">
        {other.words}
      </Link>
    </header>
  );
}
