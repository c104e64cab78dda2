import type { ReactNode } from 'react';
import { useCases } from '../../stores/cases.ts';
import { CaseList } from './CaseList.tsx';
import { DeletedLine } from './DeletedLine.tsx';

/** What the menu of cases holds: those that run, and those that are finished. */
export default function CaseMenuLists(): ReactNode {
  const cases = useCases((state) => state.cases);
  const isKept = useCases((state) => state.isKept);
  const running = cases.filter((kept) => !kept.finished);
  const finished = cases.filter((kept) => kept.finished);
  return (
    <>
      <CaseList title="Running" cases={running} empty="No running case. One begins with the first answer on an article." />
      {finished.length > 0 && <CaseList title="Finished" cases={finished} empty="" />}
      <DeletedLine />
      {!isKept && <p className="mt-3 text-side text-error">This browser keeps nothing: cases last until the tab is closed.</p>}
    </>
  );
}
