import { useContext, useEffect, useState } from 'react';
import type { SearchHit } from '../../../search/hit.ts';
import { LoaderContext } from '../../data/LoaderContext.ts';
import { LoadError, type LoadReason } from '../../data/loadError.ts';

/** What was found for a text. While another one is looked for, the last answer stays. */
export interface Finding {
  /** What the hits answer; null before the first answer. */
  readonly text: string | null;
  readonly hits: readonly SearchHit[];
  /** The present text is not answered yet. */
  readonly isBusy: boolean;
  readonly failed: LoadReason | null;
  readonly tryAgain: () => void;
}

interface Answer {
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly failed: LoadReason | null;
}

/** Milliseconds without a key after which the answer is wanted. */
const PAUSE = 80;

/** Looks for `text` while it is typed, at most `most` hits. An answer that comes after the text has changed is not shown. */
export function useFinding(text: string, most: number): Finding {
  const loader = useContext(LoaderContext);
  const [answer, setAnswer] = useState<Answer | null>(null);
  // Another object asks for the same text once more.
  const [attempt, setAttempt] = useState<object>(FIRST);
  const wanted = text.trim();

  useEffect(() => {
    if (wanted === '' || !loader) return setAnswer(null);
    let isWanted = attempt !== null;
    const timer = setTimeout(async () => {
      const next = await loader.find(wanted, most).then(
        (hits) => ({ text: wanted, hits, failed: null }),
        (error: unknown) => ({ text: wanted, hits: [], failed: error instanceof LoadError ? error.reason : 'broken' }) as const,
      );
      if (isWanted) setAnswer(next);
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [wanted, most, loader, attempt]);

  return {
    text: answer?.text ?? null,
    hits: answer?.hits ?? NONE,
    isBusy: wanted !== '' && answer?.text !== wanted,
    failed: answer?.failed ?? null,
    tryAgain: () => {
      setAnswer(null);
      setAttempt({});
    },
  };
}

const FIRST = {};
const NONE: readonly SearchHit[] = [];
