import { useEffect } from 'react';
import { isForSomethingElse } from './isForSomethingElse.ts';
import { openKeys } from './KeysDialog.tsx';

/** The keys that work on every page: `/` goes to the field, `?` shows the keys. */
export function useGlobalKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForSomethingElse(event)) return;
      if (event.key === '/') document.querySelector<HTMLElement>('[data-field]')?.focus();
      else if (event.key === '?') openKeys();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
