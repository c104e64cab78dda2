/** An event-log entry as somebody pasted it. Null is what the paste does not say. All texts are as written, white space trimmed. */
export interface PastedEvent {
  /** The number that people see: the low 16 bits of what is logged. */
  readonly id: number | null;
  readonly source: string | null;
  /** Name of the log: "Application". */
  readonly log: string | null;
  readonly level: string | null;
  /** As written: day and month cannot be told apart in all layouts. */
  readonly time: string | null;
  readonly user: string | null;
  readonly computer: string | null;
  readonly category: string | null;
  readonly description: string | null;
  /** Insertion strings, where the paste has them apart from the description. */
  readonly strings: readonly string[];
  /** The attached bytes, as written. */
  readonly data: string | null;
  /** Lines that were not understood. */
  readonly rest: readonly string[];
}

/** An event of which nothing is known. */
export const UNKNOWN_EVENT: PastedEvent = {
  id: null,
  source: null,
  log: null,
  level: null,
  time: null,
  user: null,
  computer: null,
  category: null,
  description: null,
  strings: [],
  data: null,
  rest: [],
};

/** The number that people see of a logged one, which carries facility and severity in its high bits. Undefined for no number. */
export function readEventId(text: string): number | undefined {
  const digits = /^\D{0,2}(\d{1,10})(?!\d)/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits) % 0x10000;
}

/** All texts of an event in one: what its words, paths and files are looked for in. */
export function eventWords(event: PastedEvent): string {
  return [event.description ?? '', ...event.strings, ...event.rest].filter((part) => part !== '').join('\n');
}
