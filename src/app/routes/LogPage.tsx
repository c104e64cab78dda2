import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ChooseLog } from '../components/log/ChooseLog.tsx';
import { LogProgress } from '../components/log/LogProgress.tsx';
import { LogResults } from '../components/log/LogResults.tsx';
import { useFileDrop } from '../components/log/useFileDrop.ts';
import { useLog } from '../stores/logStore.ts';

/** `/log`: a log file, dropped or chosen, against the knowledge base. */
export function LogPage(): ReactNode {
  const { phase, names, summary, isWhole, open } = useLog();
  const isOver = useFileDrop(open);
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
      <h1 className="text-head font-semibold">Read a log</h1>
      <p className="mt-2">
        Shows which of a log’s events the knowledge base knows. The file is read in this browser: nothing of it is sent anywhere.
      </p>
      <ChooseLog isOver={isOver} onFiles={open} />
      {phase === 'reading' && <LogProgress />}
      {phase === 'done' && summary && <LogResults names={names} summary={summary} isWhole={isWhole} />}
      <p className="mt-8 border-t border-rule pt-4 text-side text-muted">
        For administrators: <Link to="/event-viewer">the Event Viewer’s online help can lead to this site</Link>.
      </p>
    </div>
  );
}
