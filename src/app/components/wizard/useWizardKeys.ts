import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { placeAddress } from '../../../engine/address.ts';
import { isForSomethingElse } from '../shell/isForSomethingElse.ts';
import type { Walk } from './useWalk.ts';

/** The keys of a card: digits answer, Backspace goes back, `c` and `n` copy. What is typed into a field stays there. */
export function useWizardKeys(walk: Walk): void {
  const navigate = useNavigate();
  useEffect(() => {
    const { screen, answer, article } = walk;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForSomethingElse(event)) return;
      const given = screen.answers.find((candidate) => String(candidate.digit) === event.key);
      if (given) answer(given.id);
      else if (event.key === 'Backspace' && screen.back) navigate(placeAddress(article.id, screen.back));
      else if (event.key === 'c') clickFirst('[data-node] [data-copy="command"]');
      else if (event.key === 'n') clickFirst('[data-copy="note"]');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [walk, navigate]);
}

/** Presses the button as a click would, so that it says by itself what came of it. */
function clickFirst(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}
