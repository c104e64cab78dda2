import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { QueryField } from '../field/QueryField.tsx';
import { CaseMenu } from './CaseMenu.tsx';

/** One line: the name, the field, the cases. It stays in sight, for the next call can come at any time. */
export function Header({ isHome }: { readonly isHome: boolean }): ReactNode {
  const { pathname, search } = useLocation();
  const asked = new URLSearchParams(search).get('q') ?? '';
  return (
    <header className="sticky top-0 z-10 flex h-14 items-center gap-4 border-b border-rule bg-paper px-4 mid:gap-6 mid:px-6">
      <Link to="/" className="flex min-h-8 items-center text-body font-semibold tracking-tight text-ink no-underline">
        Whence
      </Link>
      <div className="min-w-0 flex-1">{!isHome && <QueryField key={`${pathname} ${asked}`} place="header" asked={asked} />}</div>
      <CaseMenu />
    </header>
  );
}
