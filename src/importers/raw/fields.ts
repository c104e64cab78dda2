import type { Line } from './line.ts';

/** A field of the header or the trailer. */
export interface Field {
  /** As written: `PROD/VER`, `Issue type`. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const FIELD = /^([A-Za-z][A-Za-z/() ]*?)\s*:\s*(.*)$/;

/** Reads fields, one a line. A line that is no field is the wrapped rest of the one in front of it. */
export function readFields(lines: readonly Line[]): readonly Field[] {
  const fields: Field[] = [];
  for (const line of lines) {
    const match = FIELD.exec(line.text);
    const last = fields.at(-1);
    if (match) fields.push({ name: match[1] ?? '', value: match[2] ?? '', line: line.number });
    else if (last) fields[fields.length - 1] = { ...last, value: `${last.value} ${line.text}`.trim() };
    else fields.push({ name: '', value: line.text, line: line.number });
  }
  return fields;
}
