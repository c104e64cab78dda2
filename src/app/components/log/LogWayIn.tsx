import { type ReactNode, useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFileDrop } from './useFileDrop.ts';

/** On the home page: a log file can be dropped anywhere, or the log's own page opened. */
export function LogWayIn(): ReactNode {
  const navigate = useNavigate();
  const open = useCallback(
    async (files: readonly File[]) => {
      const { useLog } = await import('../../stores/logStore.ts');
      useLog.getState().open(files);
      navigate('/log');
    },
    [navigate],
  );
  const isOver = useFileDrop(open);
  if (isOver) return <span className="font-semibold text-accent">Drop the log file: it is read here, and sent nowhere.</span>;
  return (
    <>
      A whole log file can be dropped here, too, or <Link to="/log">read on its own page</Link>.
    </>
  );
}
