import type { PastedEvent } from '../pastedEvent.ts';

/** Rows on their way to events: what is no row of its own stays with the row before it. */
export interface RowCollector {
  readonly add: (event: PastedEvent) => void;
  /** A line that continues the description. */
  readonly continue: (line: string) => void;
  /** A line that was not understood. Lines ahead of the first row go to it. */
  readonly keep: (line: string) => void;
  readonly finish: () => readonly PastedEvent[];
}

interface Draft {
  readonly event: PastedEvent;
  readonly more: string[];
  readonly rest: string[];
}

/** Collects in place, for a paste can have a hundred thousand lines behind one row. */
export function collectRows(): RowCollector {
  const drafts: Draft[] = [];
  const ahead: string[] = [];
  const put = (list: string[] | undefined, line: string): void => {
    if (line.trim() !== '') (list ?? ahead).push(line.trim());
  };
  return {
    add: (event) => drafts.push({ event, more: [], rest: drafts.length === 0 ? ahead : [] }),
    continue: (line) => put(drafts.at(-1)?.more, line),
    keep: (line) => put(drafts.at(-1)?.rest, line),
    finish: () => drafts.map(finishDraft),
  };
}

function finishDraft({ event, more, rest }: Draft): PastedEvent {
  const description =
    more.length === 0 ? event.description : [...(event.description ? [event.description] : []), ...more].join('\n');
  return { ...event, description, rest: [...event.rest, ...rest] };
}
