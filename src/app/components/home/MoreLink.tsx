import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatCount } from '../shell/formatCount.ts';

interface Props {
  readonly shown: number;
  readonly count: number;
  /** "sources" */
  readonly what: string;
  readonly path: string;
}

/** To the whole of a list, where the home page has its first lines alone. */
export function MoreLink({ shown, count, what, path }: Props): ReactNode {
  if (shown >= count) return null;
  return (
    <p className="border-t border-rule py-2">
      <Link to={path}>
        All {formatCount(count)} {what}
      </Link>
    </p>
  );
}
