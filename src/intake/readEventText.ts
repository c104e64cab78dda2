import { cleanPaste } from './cleanPaste.ts';
import { readBareRows } from './layouts/readBareRows.ts';
import { readDetails } from './layouts/readDetails.ts';
import { readDumpel } from './layouts/readDumpel.ts';
import { readExport } from './layouts/readExport.ts';
import { readSnare } from './layouts/readSnare.ts';
import { readTables } from './layouts/readTable.ts';
import { findMissingMessage } from './missingMessage.ts';
import { eventWords, type PastedEvent, UNKNOWN_EVENT } from './pastedEvent.ts';
import { readEventXml } from './readEventXml.ts';
import { readLabelled } from './readLabelled.ts';
import { readLoose } from './readLoose.ts';

/**
 * The event-log entries in pasted text, in order. Tried one after the other, the layouts that cannot be mistaken first: XML (with the text that
 * Copy of the later viewers puts in front of "Event Xml:"), the Details view, syslog, PowerShell's tables, exports with a header, labelled
 * entries (NT to today, several languages), rows without a header, the sentence that stands in for a missing message, prose. Empty
 * where none is found. Never throws.
 */
export function readEventText(text: string): readonly PastedEvent[] {
  const lines = cleanPaste(text);
  const clean = lines.join('\n');
  const xml = readEventXml(clean);
  if (xml.length > 0) return mergeXml(xml, readLabelled(lines).map(completeFromMessage));
  for (const read of LAYOUTS) {
    const events = read(lines, clean);
    if (events.length > 0) return events.map(completeFromMessage);
  }
  const missing = findMissingMessage(clean);
  return missing ? [{ ...UNKNOWN_EVENT, ...missing, description: clean.trim() }] : readLoose(clean);
}

type ReadLayout = (lines: readonly string[], text: string) => readonly PastedEvent[];

const LAYOUTS: readonly ReadLayout[] = [
  readDetails,
  readSnare,
  readTables,
  (_, text) => readExport(text),
  (lines) => readLabelled(lines),
  (_, text) => readBareRows(text),
  readDumpel,
];

/** An entry whose description only says that there is none names its source and strings in it. */
function completeFromMessage(event: PastedEvent): PastedEvent {
  const missing = findMissingMessage(eventWords(event));
  if (missing === undefined) return event;
  return { ...event, id: event.id ?? missing.id, source: event.source ?? missing.source, strings: missing.strings };
}

/** XML is exact where both tell the same entry; the text alone has the description. */
function mergeXml(xml: readonly PastedEvent[], labelled: readonly PastedEvent[]): readonly PastedEvent[] {
  return xml.map((event, at) => {
    const text = xml.length === labelled.length ? labelled[at] : labelled.find(({ id }) => id === event.id);
    if (text === undefined || text.id !== event.id) return event;
    const known = Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null));
    return { ...text, ...known, description: text.description ?? event.description, rest: [] };
  });
}
