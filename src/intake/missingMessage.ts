import { type PastedEvent, readEventId } from './pastedEvent.ts';

/** What stands in place of a description whose message file is missing. Groups: `id`, `source`. */
const WRAPPERS: readonly RegExp[] = [
  /The description for Event ID\s*[("']?\s*(?<id>\d+)\s*[)"']?\s*(?:in Source|from source)\s*[("']?\s*(?<source>[^)"'\n]+?)\s*[)"']?\s*(?:could not be|cannot be|can not be|was not) found/iu,
  /Die Beschreibung (?:für|der) (?:die )?(?:Ereigniskennung|Ereignis-ID)\s*[("„]?\s*(?<id>\d+)\s*[)"“]?\s*(?:in|aus der Quelle|aus)\s*(?:Quelle)?\s*[("„]?\s*(?<source>[^)"“\n]+?)\s*[)"“]?\s*(?:wurde|kann|konnte) nicht gefunden/iu,
];

/** What announces the strings, one layout per version and language. */
const STRINGS_FOLLOW =
  /(?:The following information (?:is part of|was included with) the event|Die folgenden Informationen (?:sind Teil des Ereignisses|wurden mit dem Ereignis (?:gespeichert|übermittelt))|Das Ereignis enthält folgende Einfügungszeichenfolgen?|Ereignisinformationen)\s*:\s*/iu;

/** The sentence that closes the strings in later versions. */
const CLOSING =
  /\n\s*(?:The (?:message resource|locale specific resource|specified resource|publisher has been)|Die (?:Nachrichtenressource|angegebene Ressource))/i;

/** Number and source out of "The description for Event ID ( 1008 ) in Source ( Perflib ) could not be found. …"; undefined without one. */
export function findMissingMessage(text: string): Pick<PastedEvent, 'id' | 'source' | 'strings'> | undefined {
  for (const wrapper of WRAPPERS) {
    const found = wrapper.exec(text)?.groups;
    if (found) return { id: readEventId(found.id ?? '') ?? null, source: found.source ?? null, strings: readStrings(text) };
  }
  return undefined;
}

/** The strings stand on lines of their own in later versions; in one line, comma or semicolon between them, in earlier ones. */
function readStrings(text: string): readonly string[] {
  const start = STRINGS_FOLLOW.exec(text);
  if (start === null) return [];
  const behind = text.slice(start.index + start[0].length);
  const closing = CLOSING.exec(behind);
  const strings = (closing ? behind.slice(0, closing.index) : behind).trim();
  const lines = strings
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > 1) return lines;
  return strings
    .replace(/\.$/, '')
    .split(/\s*[;,]\s+/)
    .filter(Boolean);
}
