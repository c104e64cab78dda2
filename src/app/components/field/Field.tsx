import { type ClipboardEvent, type FormEvent, type KeyboardEvent, type ReactNode, type RefObject, useEffect } from 'react';
import { useHref } from 'react-router';
import { type FieldText, takeText } from './fieldText.ts';

interface Props {
  /** It is one line high until there is more in it, but at home, where it is what the page is about. */
  readonly place: 'header' | 'home' | 'find';
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly value: FieldText;
  readonly onValue: (value: FieldText) => void;
  readonly onSubmit: () => void;
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** The field got the focus, or lost it. */
  readonly onFocused?: (hasFocus: boolean) => void;
  readonly isBusy: boolean;
  readonly hasFocusFirst: boolean;
  /** The list below it, where there is one: its id, and that of the item that the arrow keys have come to. */
  readonly list?: { readonly id: string; readonly active: string | undefined } | undefined;
}

const looks = {
  header: 'max-h-48 min-h-10 py-[7px] placeholder:truncate',
  home: 'max-h-64 min-h-24 py-3',
  find: 'max-h-48 min-h-12 py-[11px]',
} as const;

/** Takes an event, an error, a number, or words. Enter finds, Shift and Enter begins a new line. */
export function Field({
  place,
  field,
  value,
  onValue,
  onSubmit,
  onKey,
  onFocused,
  isBusy,
  hasFocusFirst,
  list,
}: Props): ReactNode {
  const { text } = value;
  const find = useHref('/find');
  const isEmptyLine = text === '' && place === 'header';

  // A touch screen would put its keyboard over half the page.
  useEffect(() => {
    if (hasFocusFirst && window.matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true });
  }, [hasFocusFirst, field]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || isBusy) field.current?.focus();
    else onSubmit();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onKey?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  // Taken before the browser lays it out: ten thousand lines in a field would stop the page.
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    event.preventDefault();
    const pasted = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
    const all = text.slice(0, selectionStart) + pasted + text.slice(selectionEnd);
    onValue(takeText(all, value, true));
    placeCaret(event.currentTarget, selectionStart + pasted.length);
  };

  return (
    <form action={find} onSubmit={submit} className="relative" aria-busy={isBusy}>
      <textarea
        ref={field}
        name="q"
        rows={1}
        className={`block w-full resize-none ${place === 'header' && text.includes('\n') ? 'shadow-float' : ''} rounded-mark border border-edge bg-sheet pl-3 hover:border-accent ${looks[place]} ${isEmptyLine ? 'h-10 pr-3 mid:pr-12' : 'field-sizing-content pr-20'}`}
        aria-label="Paste an event, an error, a number, or say what is wrong"
        placeholder="Paste an event, an error, a number, or say what is wrong"
        aria-autocomplete={list ? 'list' : undefined}
        aria-controls={list?.id}
        aria-activedescendant={list?.active}
        value={text}
        onChange={(event) => onValue(takeText(event.currentTarget.value, value, false))}
        onPaste={paste}
        onKeyDown={press}
        onFocus={() => onFocused?.(true)}
        onBlur={() => onFocused?.(false)}
        autoComplete="off"
        spellCheck={false}
        data-field
      />
      {isEmptyLine ? (
        <kbd className="key pointer-events-none absolute top-2 right-2 max-mid:hidden">/</kbd>
      ) : (
        <button
          type="submit"
          className={`button absolute right-1 bottom-1 ${place === 'find' ? 'min-h-10' : ''}`}
          data-primary={place === 'header' ? undefined : true}
        >
          Find
        </button>
      )}
    </form>
  );
}

/** Behind what was pasted, once it is there. */
function placeCaret(field: HTMLTextAreaElement, at: number): void {
  requestAnimationFrame(() => field.setSelectionRange(at, at));
}
