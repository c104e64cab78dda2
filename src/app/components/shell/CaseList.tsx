import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { useCases } from '../../stores/cases.ts';
import type { KeptCase } from '../../stores/keptCase.ts';
import { focusAfter } from './focusAfter.ts';
import { formatTime } from './formatTime.ts';

interface Props {
  readonly title: string;
  readonly cases: readonly KeptCase[];
  /** Said where there are none. */
  readonly empty: string;
}

/** Cases under a title, each to be taken up again where it stands, or deleted. */
export function CaseList({ title, cases, empty }: Props): ReactNode {
  return (
    <section className="not-first:mt-4">
      <h2 className="label">{title}</h2>
      {cases.length === 0 ? (
        <p className="mt-1 text-side text-muted">{empty}</p>
      ) : (
        <ul className="mt-1 divide-y divide-rule">
          {cases.map((kept) => (
            <CaseRow key={kept.session.id} kept={kept} />
          ))}
        </ul>
      )}
    </section>
  );
}

function CaseRow({ kept: { session, path, where } }: { readonly kept: KeptCase }): ReactNode {
  const choose = useCases((state) => state.choose);
  const remove = useCases((state) => state.remove);
  const takeUp = (event: MouseEvent<HTMLElement>) => {
    choose(session.article, session.id);
    // Following a link does not close a menu by itself.
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
  };
  // The button goes with its row: the focus goes on to the next one.
  const removeRow = (event: MouseEvent<HTMLElement>) => {
    const row = event.currentTarget.closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    focusAfter(() => next?.querySelector('button') ?? document.querySelector('[data-undo]'));
    remove(session.id);
  };
  return (
    <li data-case={session.id} className="flex items-start gap-3 py-2 text-side">
      <div className="min-w-0 flex-1">
        <Link to={path} onClick={takeUp}>
          {session.title}
        </Link>
        <p className="text-muted">
          {[session.article, where, formatTime(session.changedAt)].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <button type="button" className="link text-muted" onClick={removeRow} aria-label={`Delete ${session.title}`}>
        Delete
      </button>
    </li>
  );
}
