import { cutAtLabels, type EventField, type LabelledLine } from './eventLabels.ts';
import { type PastedEvent, readEventId, UNKNOWN_EVENT } from './pastedEvent.ts';

/** What was read of one entry so far: its fields' lines, and those that belong to no field. */
interface Draft {
  readonly fields: Map<EventField, string[]>;
  readonly rest: string[];
  /** The field that lines without a label belong to. */
  open: EventField | null;
}

/** `Event[0]:`, which `wevtutil` puts above each entry. */
const NUMBERED = /^\s*Event\s?\[\d+\]:?\s*$/i;

/** How many lines ahead an entry's number is looked for, from its first label on. */
const LOOK_AHEAD = 12;

/**
 * The entries of labelled text (`Event Type: Error` / `Event Source: Perflib` / `Event ID: 1008` / …), several fields on one line
 * included. A new entry begins with `Event[n]:`, where a label comes a second time, and after a description where labels with a number
 * follow. Entries without a number and without both source and description are none.
 */
export function readLabelled(lines: readonly string[]): readonly PastedEvent[] {
  const cut = lines.map(cutAtLabels);
  const drafts: Draft[] = [];
  let draft = newDraft();
  lines.forEach((line, at) => {
    const parts = cut[at];
    if (parts === undefined) return;
    if (NUMBERED.test(line) || beginsEntry(draft, cut, at)) {
      drafts.push(draft);
      draft = newDraft();
    }
    if (!NUMBERED.test(line)) takeLine(draft, line, parts);
  });
  return [...drafts, draft].map(finish).filter(isEntry);
}

function newDraft(): Draft {
  return { fields: new Map(), rest: [], open: null };
}

function beginsEntry(draft: Draft, cut: readonly LabelledLine[], at: number): boolean {
  const first = cut[at]?.parts[0]?.field;
  if (first === undefined || cut[at]?.lead !== '') return false;
  if (isLongField(draft.open)) return first !== 'data' && first !== 'xml' && draft.fields.has('id') && numberFollows(cut, at);
  return first !== 'time' && draft.fields.has(first) && draft.fields.has('id') && numberFollows(cut, at);
}

/** Whether the labels that begin at line `at`, and stand without other text between them, hold an entry's number. */
function numberFollows(cut: readonly LabelledLine[], at: number): boolean {
  for (const line of cut.slice(at, at + LOOK_AHEAD)) {
    if (line.parts.some(({ field }) => field === 'id')) return true;
    if (line.parts.length === 0 && line.lead !== '') return false;
    if (line.parts.some(({ field }) => field === 'description')) return false;
  }
  return false;
}

function isLongField(field: EventField | null): boolean {
  return field === 'description' || field === 'data' || field === 'xml';
}

function takeLine(draft: Draft, line: string, { lead, parts }: LabelledLine): void {
  const isInside = isLongField(draft.open) && parts[0]?.field !== 'data' && parts[0]?.field !== 'xml';
  if (isInside || parts.length === 0) {
    takeUnlabelled(draft, line.trim());
    return;
  }
  if (lead !== '') draft.rest.push(lead);
  for (const { field, value } of parts) {
    const values = draft.fields.get(field) ?? [];
    draft.fields.set(field, values);
    if (value !== '') values.push(value);
    draft.open = field;
  }
}

/** A line without a label continues a long field, fills one that is still empty (`Source` / `SRV`), or is not understood. */
function takeUnlabelled(draft: Draft, line: string): void {
  const open = draft.open === null ? undefined : draft.fields.get(draft.open);
  const source = /^source\s{1,40}(\S.*)$/i.exec(line)?.[1];
  if (isLongField(draft.open)) open?.push(line);
  else if (source !== undefined && !draft.fields.has('source')) draft.fields.set('source', [source]);
  else if (line !== '' && open?.length === 0) open.push(line);
  else if (line !== '') draft.rest.push(line);
}

function finish({ fields, rest }: Draft): PastedEvent {
  const one = (field: EventField): string | null => fields.get(field)?.join(' ').trim() || null;
  const block = (field: EventField): string | null => fields.get(field)?.join('\n').trim() || null;
  const [source, behindSource] = cutOff(one('source') ?? '', /,\s+(?=[A-Z].{40})|\s-\s+(?=\S.{15})/);
  const [id, behindId] = cutOff(one('id') ?? '', /(?<=^\D{0,2}\d{1,10}[)"]?)\s{1,200}(?=.{0,500}\p{L}{3})/u);
  const left = [...rest, behindId, behindSource].filter((text) => text !== '');
  const described = block('description');
  return {
    ...UNKNOWN_EVENT,
    id: readEventId(id) ?? null,
    source: unwrap(source) || null,
    log: one('log'),
    level: one('level'),
    time: one('time'),
    // `wevtutil` has the account and its name, both "N/A" as a rule.
    user: [...new Set(fields.get('user'))].join(' ').trim() || null,
    computer: one('computer'),
    category: one('category'),
    // Entries are also quoted without the word "Description": then the text under or behind the labels is it.
    description: described ?? (left.length > 0 ? left.join('\n') : null),
    data: block('data'),
    rest: described === null ? [] : left,
  };
}

/** What stands in a field, and what stands behind it on the same line: `Event ID: 5001 Pronet : Could not allocate …`. */
function cutOff(value: string, border: RegExp): readonly [string, string] {
  const found = border.exec(value);
  return found ? [value.slice(0, found.index), value.slice(found.index + found[0].length)] : [value, ''];
}

/** Without quotation marks or brackets around the whole. */
function unwrap(value: string): string {
  return value.replace(/,$/, '').replace(/^"([^"]*)"$|^\(\s*([^()]*?)\s*\)$/, '$1$2');
}

function isEntry(event: PastedEvent): boolean {
  return event.id !== null || (event.source !== null && event.description !== null);
}
