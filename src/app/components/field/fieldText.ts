/** What stands in the field. */
export interface FieldText {
  readonly text: string;
  /** It was pasted, or part of it: such text never becomes part of an address. */
  readonly isPasted: boolean;
  /** Characters that were pasted and not taken, for they are more than is looked at. */
  readonly dropped: number;
}

export const EMPTY_FIELD: FieldText = { text: '', isPasted: false, dropped: 0 };

/** As much is looked at, and as much a field can hold without the page standing still. */
const LONGEST = 20_000;

/** The field with `text` in it, typed or pasted. What has lines is no query that somebody types. */
export function takeText(text: string, before: FieldText, isPaste: boolean): FieldText {
  const taken = text.slice(0, LONGEST);
  const isPasted = taken !== '' && (isPaste || before.isPasted || taken.trim().includes('\n'));
  // A text that was cut and then changed here and there is still not the whole.
  const dropped = isPasted ? Math.max(text.length - taken.length, isPaste ? 0 : before.dropped) : 0;
  return { text: taken, isPasted, dropped };
}
