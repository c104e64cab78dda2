import { type FormEvent, type KeyboardEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useHref, useNavigate } from 'react-router';
import { LoaderContext } from '../../data/LoaderContext.ts';

interface Props {
  /** In the header it is one line high until there is more in it; at home it is what the page is about. */
  readonly place: 'header' | 'home';
  /** What the address asks for: it stays in the field, to be changed. */
  readonly asked?: string;
}

const looks = {
  header: 'absolute inset-x-0 top-0 max-h-48 min-h-10 py-[7px] placeholder:truncate',
  home: 'max-h-96 min-h-24 py-3',
} as const;

/** Where everything begins: an event, an error, a number, or words. Enter finds, Shift and Enter begins a new line. */
export function QueryField({ place, asked = '' }: Props): ReactNode {
  const [text, setText] = useState(asked);
  const [isReading, setReading] = useState(false);
  const navigate = useNavigate();
  const field = useRef<HTMLTextAreaElement>(null);
  const find = useHref('/find');
  const loader = useContext(LoaderContext);

  // A touch screen would put its keyboard over half the page.
  useEffect(() => {
    if (place === 'home' && window.matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true });
  }, [place]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || isReading || !loader) return field.current?.focus();
    setReading(true);
    const { openQuery } = await import('./openQuery.ts');
    const path = await openQuery(text, loader);
    setReading(false);
    field.current?.blur();
    navigate(path);
  };

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };

  return (
    <form action={find} onSubmit={submit} className={`relative ${place === 'header' ? 'h-10' : ''}`} aria-busy={isReading}>
      <textarea
        ref={field}
        name="q"
        rows={1}
        className={`block w-full resize-none ${place === 'header' && text.includes('\n') ? 'shadow-float' : ''} rounded-mark border border-edge bg-sheet pl-3 hover:border-accent ${looks[place]} ${text === '' && place === 'header' ? 'h-10 pr-3 mid:pr-12' : 'field-sizing-content pr-20'}`}
        aria-label="Paste an event, an error, a number, or say what is wrong"
        placeholder="Paste an event, an error, a number, or say what is wrong"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
        autoComplete="off"
        spellCheck={false}
        data-field
      />
      {place === 'header' && text === '' ? (
        <kbd className="key pointer-events-none absolute top-2 right-2 max-mid:hidden">/</kbd>
      ) : (
        <button type="submit" className="button absolute right-1 bottom-1" data-primary={place === 'home' ? true : undefined}>
          Find
        </button>
      )}
    </form>
  );
}
