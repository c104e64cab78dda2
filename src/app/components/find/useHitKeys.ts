import { useEffect } from 'react';
import { isForSomethingElse } from '../shell/isForSomethingElse.ts';

/** The keys of a list of hits: down and up go through them, from the field and back to it, digits open them. */
export function useHitKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const isTaken = event.key === 'ArrowDown' || event.key === 'ArrowUp' ? moveTo(event) : openDigit(event);
      if (isTaken) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function listLinks(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-hit] a')];
}

function openDigit(event: KeyboardEvent): boolean {
  if (isForSomethingElse(event) || !/^[1-9]$/.test(event.key)) return false;
  const link = listLinks()[Number(event.key) - 1];
  link?.click();
  return link !== undefined;
}

/** Within more than one line of text the arrows are the text's own. */
function moveTo(event: KeyboardEvent): boolean {
  const links = listLinks();
  const field = document.querySelector<HTMLTextAreaElement>('[data-field]');
  const isDown = event.key === 'ArrowDown';
  const at = links.indexOf(document.activeElement as HTMLElement);
  const isInField = document.activeElement === field;
  if (at < 0 && !(isDown && (isInField || document.activeElement === document.body))) return false;
  if (isInField && field?.value.slice(field.selectionEnd).includes('\n')) return false;
  const next = isDown ? links[at + 1] : (links[at - 1] ?? field);
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}
