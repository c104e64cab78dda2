/** One labelled line of an event-log entry; `name` is empty for lines ahead of the first label. */
export interface EventField {
  readonly name: string;
  readonly value: string;
}

/** The labels that begin a field in entries as articles quote them: "Event Source: Perflib", "Description:". */
const label =
  /^\s*((?:event\s+)?(?:type|source|category|id)|event|description|data|date|time|user|computer|level|log name)\s*:\s?(.*)$/i;

/**
 * The fields of an event-log entry quoted in an article, in order. A line without a label continues the field above it, so that a
 * description keeps all its lines. Nothing is dropped. Empty where no label is found: then the text is better shown as it stands.
 */
export function readEventFields(text: string): readonly EventField[] {
  const fields: EventField[] = [];
  for (const line of text.split('\n')) {
    const found = label.exec(line);
    const last = fields.at(-1);
    // After "Description:" only "Data:" begins a field: descriptions hold lines such as "Source: …" of their own.
    const startsField = found && (last?.name.toLowerCase() !== 'description' || /^data$/i.test(found[1] ?? ''));
    if (startsField) fields.push({ name: found[1] ?? '', value: (found[2] ?? '').trim() });
    else if (last) fields[fields.length - 1] = { ...last, value: `${last.value}\n${line.trim()}`.trim() };
    else if (line.trim() !== '') fields.push({ name: '', value: line.trim() });
  }
  return fields.some((field) => field.name !== '') ? fields : [];
}
