import type { ReactNode } from 'react';
import { useUpdate } from '../../offline/updateStore.ts';
import { openKeys } from './KeysDialog.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

/** What is rarely wanted: the keys, light or dark, and whether the network is there. */
export function Footer(): ReactNode {
  const isOffline = useUpdate((state) => state.isOffline);
  return (
    <footer className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule px-4 py-2 text-small text-muted mid:px-6">
      <button type="button" className="link max-mid:hidden" onClick={openKeys}>
        Keys
      </button>
      <ThemeChoice />
      <span role="status">{isOffline && 'No network: what this device has kept still works.'}</span>
    </footer>
  );
}
