import type { ReactNode } from 'react';
import { useCases } from '../../stores/cases.ts';
import { CaseList } from './CaseList.tsx';
import { DeletedLine } from './DeletedLine.tsx';
import { DownMark } from './marks.tsx';

const ID = 'cases';

/** The cases of this browser, from anywhere. */
export function CaseMenu(): ReactNode {
  const cases = useCases((state) => state.cases);
  const isKept = useCases((state) => state.isKept);
  const running = cases.filter((kept) => !kept.finished);
  const finished = cases.filter((kept) => kept.finished);
  return (
    <>
      <button type="button" className="button" popoverTarget={ID}>
        {running.length > 1 ? `${running.length} cases` : 'Case'}
        <DownMark />
      </button>
      <div
        id={ID}
        popover="auto"
        className="floating fixed inset-auto top-13 right-4 max-h-[80dvh] w-96 max-w-[calc(100vw-2rem)] overflow-y-auto p-4"
      >
        <CaseList title="Running" cases={running} empty="No running case. One begins with the first answer on an article." />
        {finished.length > 0 && <CaseList title="Finished" cases={finished} empty="" />}
        <DeletedLine />
        {!isKept && <p className="mt-3 text-side text-error">This browser keeps nothing: cases last until the tab is closed.</p>}
      </div>
    </>
  );
}
