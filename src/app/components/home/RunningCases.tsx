import type { ReactNode } from 'react';
import { useCases } from '../../stores/cases.ts';
import { CaseList } from '../shell/CaseList.tsx';
import { DeletedLine } from '../shell/DeletedLine.tsx';

/** More than these are in the menu: the ways in without words stay above the fold. */
const SHOWN = 3;

/** What was begun and not finished, to be taken up again. */
export function RunningCases(): ReactNode {
  const cases = useCases((state) => state.cases);
  const deleted = useCases((state) => state.deleted);
  const running = cases.filter((kept) => !kept.finished);
  if (running.length === 0 && !deleted) return null;
  return (
    <div className="mt-8 max-w-[48rem] border-t border-rule pt-6">
      <CaseList title="Running cases" cases={running.slice(0, SHOWN)} empty="None." />
      <DeletedLine />
    </div>
  );
}
