import { type ReactNode, useContext, useEffect } from 'react';
import type { SearchHit } from '../../../search/hit.ts';
import { LoaderContext } from '../../data/LoaderContext.ts';
import { recentFinds } from '../../stores/recentFinds.ts';
import { useFinding } from '../find/useFinding.ts';
import { Marked } from '../found/Marked.tsx';
import { beginCase } from './beginCase.ts';
import { DroppedText } from './DroppedText.tsx';
import type { FieldText } from './fieldText.ts';

interface Props {
  readonly value: FieldText;
  readonly id: string;
  readonly idOf: (position: number) => string;
  /** The hit that the arrow keys have come to, from 0; -1 for none. */
  readonly active: number;
  readonly onCount: (count: number) => void;
  /** A hit was chosen: the path of its article, or of the case that was begun on it. */
  readonly onOpened: (path: string) => void;
}

/** As many as stand below a field without hiding the page. */
const MOST = 5;

/** The best articles for what stands in the field. The focus stays in the field: the arrow keys and Enter choose from there. */
export default function FieldHits({ value, id, idOf, active, onCount, onOpened }: Props): ReactNode {
  const { hits, text, isBusy, failed } = useFinding(value.text, MOST);
  const loader = useContext(LoaderContext);
  const count = hits.length;
  useEffect(() => {
    onCount(count);
    return () => onCount(0);
  }, [count, onCount]);

  const open = async ({ record }: SearchHit) => {
    if (!value.isPasted) recentFinds.getState().add(value.text);
    onOpened(value.isPasted && loader ? await beginCase(record.id, value.text, loader) : `/kb/${encodeURIComponent(record.id)}`);
  };
  return (
    <div className="absolute inset-x-0 top-full z-20 max-mid:fixed max-mid:inset-x-4 max-mid:top-auto">
      {(count > 0 || value.dropped > 0) && (
        <div className="floating mt-1 max-h-[70dvh] overflow-y-auto">
          {value.dropped > 0 && (
            <div className="border-b border-rule px-3 pb-2">
              <DroppedText value={value} />
            </div>
          )}
          {count > 0 && (
            <div id={id} role="listbox" aria-label="Best articles" className="py-1">
              {hits.map((hit, position) => (
                <Option
                  key={hit.record.id}
                  id={idOf(position)}
                  hit={hit}
                  isActive={position === active}
                  onOpen={() => void open(hit)}
                />
              ))}
            </div>
          )}
        </div>
      )}
      <p className="sr-only" role="status">
        {text !== null && !isBusy && failed === null && saySize(count)}
      </p>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

function Option({ id, hit: { record, reasons, titleMatches }, isActive, onOpen }: OptionProps): ReactNode {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="block w-full px-3 py-2 text-left hover:bg-hover aria-selected:bg-accent-ground"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <span className="block">
        <Marked text={record.title} matches={titleMatches} />
      </span>
      <span className="block text-side text-muted">{[record.id, ...reasons.slice(0, 2)].join(' · ')}</span>
    </button>
  );
}

function saySize(count: number): string {
  if (count === 0) return 'No article found.';
  return `${count === 1 ? '1 article' : `${count} articles`}. The down arrow chooses.`;
}
