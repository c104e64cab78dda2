import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { QueryField } from '../field/QueryField.tsx';
import { CaseMenu } from './CaseMenu.tsx';

/** One line: the name, the field, the cases. It stays in sight, for the next call can come at any time. */
export function Header({ hasField }: { readonly hasField: boolean }): ReactNode {
  return (
    <header className="sticky top-0 z-10 flex h-14 items-center gap-4 border-b border-rule bg-paper px-4 mid:gap-6 mid:px-6">
      <Link to="/" className="flex min-h-8 items-center text-body font-semibold tracking-tight text-ink no-underline">
        Whence
      </Link>
      <div className="min-w-0 flex-1">{hasField && <QueryField place="header" />}</div>
      <CaseMenu />
    </header>
  );
}
