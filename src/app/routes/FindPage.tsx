import { type ReactNode, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { DroppedText } from '../components/field/DroppedText.tsx';
import { Field } from '../components/field/Field.tsx';
import { EMPTY_FIELD, type FieldText, takeText } from '../components/field/fieldText.ts';
import { FindAnswer } from '../components/find/FindAnswer.tsx';
import { RecentFinds } from '../components/find/RecentFinds.tsx';
import { pasteFor, usePaste } from '../stores/pasteStore.ts';
import { recentFinds } from '../stores/recentFinds.ts';
import type { PageProps } from './preparePage.ts';

/** `/find?q=…`: the articles for what stands in the field, while it is typed. */
export function FindPage({ address }: PageProps): ReactNode {
  const asked = address.type === 'find' ? address.query : '';
  const paste = usePaste(pasteFor(null));
  const arrived: FieldText = asked === '' && paste ? { ...EMPTY_FIELD, text: paste.text, isPasted: true } : typed(asked);
  const [value, setValue] = useState<FieldText | null>(null);
  const [known, setKnown] = useState(asked);
  const field = useRef<HTMLTextAreaElement>(null);
  const navigate = useNavigate();

  // The address was changed by something else than the field: a recent find, the browser's way back.
  if (known !== asked) {
    setKnown(asked);
    if (value && value.text.trim() !== asked) setValue(null);
  }
  const shown = value ?? arrived;
  const name = (text: string) => {
    if (text !== asked && !shown.isPasted) navigate(`/find?q=${encodeURIComponent(text)}`, { replace: true });
  };
  const change = (next: FieldText) => {
    setValue(next);
    if (next.text.trim() === '' || next.isPasted) navigate('/find', { replace: true });
  };
  const submit = () => {
    if (!shown.isPasted) recentFinds.getState().add(shown.text);
    field.current?.blur();
  };
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
      <h1 className="label">Find</h1>
      <div className="mt-2">
        <Field
          place="find"
          field={field}
          value={shown}
          onValue={change}
          onSubmit={submit}
          isBusy={false}
          hasFocusFirst={asked === '' && !paste}
        />
      </div>
      <DroppedText value={shown} />
      {shown.text.trim() === '' ? (
        <Beginning />
      ) : (
        <FindAnswer value={shown} onAnswered={name} onChoose={(text) => change(takeText(text, EMPTY_FIELD, true))} />
      )}
    </div>
  );
}

function typed(text: string): FieldText {
  return { ...EMPTY_FIELD, text };
}

/** What can be looked for, before anything is. */
function Beginning(): ReactNode {
  return (
    <>
      <p className="mt-3 text-muted">
        A whole event or message, pasted as it is; an event’s or an error’s number; an article’s number; what is wrong, in a few
        words.
      </p>
      <RecentFinds />
    </>
  );
}
