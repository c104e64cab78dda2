import { type KeyboardEvent, lazy, type ReactNode, Suspense, useContext, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { LoaderContext } from '../../data/LoaderContext.ts';
import { Field } from './Field.tsx';
import { EMPTY_FIELD, type FieldText } from './fieldText.ts';

// Fetched with the first letter. Where it cannot be had, Enter says what is wrong.
const FieldHits = lazy(() => import('./FieldHits.tsx').catch(() => ({ default: () => null })));

/** Where everything begins, on every page but the find page: the best hits stand below it while one types. */
export function QueryField({ place }: { readonly place: 'header' | 'home' }): ReactNode {
  const [value, setValue] = useState<FieldText>(EMPTY_FIELD);
  const [isReading, setReading] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [count, setCount] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const navigate = useNavigate();
  const loader = useContext(LoaderContext);
  const isListed = isOpen && value.text.trim() !== '';
  const idOf = (position: number) => `${list}-${position}`;

  const change = (next: FieldText) => {
    setValue(next);
    setActive(-1);
    setOpen(true);
  };
  const leave = (path: string) => {
    setValue(EMPTY_FIELD);
    setOpen(false);
    field.current?.blur();
    navigate(path);
  };
  const submit = async () => {
    if (!loader) return;
    setReading(true);
    const { openQuery } = await import('./openQuery.ts');
    const path = await openQuery(value, loader);
    setReading(false);
    leave(path);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!isListed || count === 0 || event.nativeEvent.isComposing) return;
    const { value: text, selectionEnd } = event.currentTarget;
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && active >= 0 && !event.shiftKey) document.getElementById(idOf(active))?.click();
    // In the middle of several lines the arrows are the text's own.
    else if (event.key === 'ArrowDown' && !text.slice(selectionEnd).includes('\n')) setActive(((active + 2) % (count + 1)) - 1);
    else if (event.key === 'ArrowUp' && active >= 0) setActive(active - 1);
    else return;
    event.preventDefault();
  };

  const listed = isListed && count > 0 ? { id: list, active: active < 0 ? undefined : idOf(active) } : undefined;
  return (
    <div className={`relative ${place === 'header' ? 'h-10' : ''}`}>
      <div className={place === 'header' ? 'absolute inset-x-0 top-0' : ''}>
        <Field
          place={place}
          field={field}
          value={value}
          onValue={change}
          onSubmit={submit}
          onKey={press}
          onFocused={setOpen}
          isBusy={isReading}
          hasFocusFirst={place === 'home'}
          list={listed}
        />
        {isListed && (
          <Suspense>
            <FieldHits value={value} id={list} idOf={idOf} active={active} onCount={setCount} onOpened={leave} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
