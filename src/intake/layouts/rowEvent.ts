import type { EventField } from '../eventLabels.ts';
import { type PastedEvent, readEventId, UNKNOWN_EVENT } from '../pastedEvent.ts';

/** A cell of a row: what its column stands for, null for a column whose head is not known. */
export interface Cell {
  readonly field: EventField | null;
  readonly value: string;
  /** The column's head, for cells that are kept as not understood. */
  readonly head: string;
}

/** Column heads that say nothing about the problem. */
const BACKGROUND =
  /^(?:version|qualifiers|task|opcode|keywords|recordid|providerid|logname|processid|threadid|relatedactivityid|activityid|containerlog|matchedqueryids|bookmark|opcodedisplayname|keywordsdisplaynames|properties|site|container|index)$/i;

/** The event of one row. A field that has several columns (date and time) gets all of them; a column of numbers gives way to one of words. */
export function buildRowEvent(cells: readonly Cell[]): PastedEvent {
  const all = (wanted: EventField): readonly string[] =>
    cells.flatMap(({ field, value }) => (field === wanted && value ? [value] : []));
  const one = (wanted: EventField): string | null => all(wanted).find((value) => !/^\d+$/.test(value)) ?? all(wanted)[0] ?? null;
  const left = cells.filter(({ field, value, head }) => field === null && value !== '' && !BACKGROUND.test(head));
  const unnamed = left.filter(({ head }) => head === '').map(({ value }) => value);
  return {
    ...UNKNOWN_EVENT,
    id: readEventId(all('id').find((value) => /^\d{1,10}$/.test(value)) ?? '') ?? null,
    source: one('source'),
    log: one('log'),
    level: one('level'),
    time: all('time').join(' ') || null,
    user: one('user'),
    computer: one('computer'),
    category: one('category'),
    // The viewers' export gives the description a column without a head.
    description: [...all('description'), ...unnamed].join('\n') || null,
    data: one('data'),
    rest: left.filter(({ head }) => head !== '').map(({ head, value }) => `${head}: ${value}`),
  };
}
