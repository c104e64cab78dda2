import { type PastedEvent, readEventId, UNKNOWN_EVENT } from '../pastedEvent.ts';
import { collectRows } from './collectRows.ts';

/** What the agent writes in front of an event's fields, and what syslog servers make of its tabs. */
const MARK = /MSWinEventLog(?=\t|#011)/;

/**
 * Events as the Snare agent sends them to syslog: `… MSWinEventLog→1→Security→3456→Tue Mar 12 09:15:02 2019→4624→source→user→…`.
 * Their line breaks are gone; lines without the mark are kept with the event before.
 */
export function readSnare(lines: readonly string[]): readonly PastedEvent[] {
  const rows = collectRows();
  for (const line of lines) {
    const mark = MARK.exec(line);
    if (mark) rows.add(buildEvent(line.slice(mark.index)));
    else rows.keep(line);
  }
  return rows.finish().filter(({ id }) => id !== null);
}

function buildEvent(text: string): PastedEvent {
  const [, , log, , time, id, source, user, , level, computer, category, data, ...strings] = text
    .replaceAll('#011', '\t')
    .split('\t')
    .map((cell) => cell.trim());
  // A counter, and sometimes a checksum, follow the description.
  const described = strings.filter((string, at) => at === 0 || !/^[\da-f]+\.?$/i.test(string));
  return {
    ...UNKNOWN_EVENT,
    id: readEventId(id ?? '') ?? null,
    source: source || null,
    log: log || null,
    level: level || null,
    time: time || null,
    user: user || null,
    computer: computer || null,
    category: category || null,
    description: described.join(' ').trim() || null,
    data: data || null,
  };
}
