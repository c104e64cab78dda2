import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly article: string;
  readonly title: string;
  /** "Q256927 · Has a fix · Exchange Server". */
  readonly facts: string;
  /** Opens it, prepared with what is known. */
  readonly onOpen: () => void;
}

/** The end of the questions. Its button has the focus, so that Enter opens the article. */
export function OneLeft({ article, title, facts, onOpen }: Props): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <section className="mt-6 border-y border-rule py-4" aria-labelledby="one-left" data-one-left={article}>
      <p id="one-left" className="label" role="status">
        One article left
      </p>
      <h2 className="mt-1 text-head font-semibold">{title}</h2>
      <p className="mt-1 text-side text-muted">{facts}</p>
      <p className="mt-4 flex items-center gap-3">
        <button ref={button} type="button" className="button" data-primary onClick={onOpen}>
          Walk through it
        </button>
        <kbd className="key max-mid:hidden">Enter</kbd>
      </p>
    </section>
  );
}
