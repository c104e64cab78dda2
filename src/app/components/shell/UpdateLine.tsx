import type { ReactNode } from 'react';
import { adoptVersion } from '../../offline/registerWorker.ts';
import { useUpdate } from '../../offline/updateStore.ts';

/** Says that a new version is there. It waits for the agent: using it loads the page anew, at the same place of the same case. */
export function UpdateLine(): ReactNode {
  const waiting = useUpdate((state) => state.waiting);
  if (!waiting) return null;
  return (
    <div className="flex flex-wrap items-center gap-4 border-b border-rule px-4 py-2 text-side mid:px-6" role="status">
      A new version is ready. Your cases stay as they are.
      <button type="button" className="link" onClick={() => adoptVersion(waiting)}>
        Use it now
      </button>
    </div>
  );
}
