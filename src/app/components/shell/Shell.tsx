import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { UpdateLine } from './UpdateLine.tsx';
import { useGlobalKeys } from './useGlobalKeys.ts';

interface Props {
  /** The field is in the header: not so where the page itself has it. */
  readonly hasField: boolean;
  /** Another page is being loaded. */
  readonly isBusy: boolean;
  readonly children: ReactNode;
}

/** What surrounds every page. `data-address` tells the browser which page the prerendered markup is. */
export function Shell({ hasField, isBusy, children }: Props): ReactNode {
  const { pathname } = useLocation();
  useGlobalKeys();
  return (
    <div className="flex min-h-dvh flex-col" data-address={pathname.replace(/\/$/, '') || '/'}>
      <a href="#main" className="button sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20">
        Skip to the content
      </a>
      <Header hasField={hasField} />
      <UpdateLine />
      <main id="main" className="flex flex-1 flex-col" aria-busy={isBusy} tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <KeysDialog />
    </div>
  );
}
