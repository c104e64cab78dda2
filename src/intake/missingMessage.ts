import { type PastedEvent, readEventId } from './pastedEvent.ts';

/** Around a number or a name: a space, a bracket or a quotation mark of any language, in any order. */
const OPEN = '[\\s("\'„«»“]{0,6}';
const CLOSE = '[\\s)"\'“”«»]{0,6}';
const ID = `${OPEN}(?<id>\\d{1,10})${CLOSE}`;
const SOURCE = `${OPEN}(?<source>[^()"'„“”«»\\n]{1,120}?)${CLOSE}`;

/** What stands in place of a description whose message file is missing, by language; older and later Windows word it differently. */
const WRAPPERS: readonly RegExp[] = [
  // English
  `The description for Event ID${ID}(?:in Source|from source)${SOURCE}(?:could not be|cannot be|can not be|was not) found`,
  // German
  `Die Beschreibung (?:für|der) (?:die )?(?:Ereigniskennung|Ereignis-ID)${ID}(?:in|aus der Quelle|aus)\\s?(?:Quelle)?${SOURCE}(?:wurde|kann|konnte) nicht gefunden`,
  // French
  `La description de l['’]ID d['’][ée]v[ée]nement${ID}dans la source${SOURCE}(?:est introuvable|n['’]a pas pu être trouvée)`,
  // Spanish
  `No se (?:encuentra|encontró|pudo encontrar|puede encontrar) la descripción (?:del|para el) id\\. (?:del? )?(?:evento|suceso)${ID}(?:en|del) (?:el )?origen${SOURCE}(?=[.\\n]|$)`,
  // Russian
  `Не (?:удается найти|найдено) описание для (?:идентификатора события|события с кодом)${ID}(?:из источника|в источнике)${SOURCE}(?=[.\\n]|$)`,
  // Japanese
  `ソース${SOURCE}からのイベント ID${ID}の説明が見つかりません`,
  `イベント ID${ID}\\(?ソース${SOURCE}内\\)?に関する説明が見つかりません`,
].map((wrapper) => new RegExp(wrapper, 'iu'));

/** What announces the strings, one layout per version and language. */
const STRINGS_FOLLOW = new RegExp(
  `(?:${[
    'The following information (?:is part of|was included with) the event',
    'It contains the following insertion string\\(s\\)',
    'Die folgenden Informationen (?:sind Teil des Ereignisses|wurden mit dem Ereignis (?:gespeichert|übermittelt))',
    'Das Ereignis enthält folgende Einfügungszeichenfolgen?',
    'Ereignisinformationen',
    "Les informations suivantes (?:étaient incluses avec|font partie de) l['’][ée]v[ée]nement",
    'La siguiente información (?:se incluyó con|forma parte del?) el? ?(?:evento|suceso)',
    'К событию были добавлены следующие сведения|Следующие сведения являются частью события',
    '次の情報がイベントに含まれています|次の情報はイベントの一部です',
  ].join('|')})\\s?[:：]\\s{0,20}`,
  'iu',
);

/** The sentence that closes the strings in later versions. */
const CLOSING =
  /\n\s{0,20}(?:The (?:message resource|locale specific resource|specified resource|publisher has been)|Die (?:Nachrichtenressource|angegebene Ressource)|La ressource|El recurso|Ресурс|メッセージ リソース)/i;

/** Number and source out of "The description for Event ID ( 1008 ) in Source ( Perflib ) could not be found. …"; undefined without one. */
export function findMissingMessage(text: string): Pick<PastedEvent, 'id' | 'source' | 'strings'> | undefined {
  for (const wrapper of WRAPPERS) {
    const found = wrapper.exec(text)?.groups;
    if (found)
      return { id: readEventId(found.id ?? '') ?? null, source: found.source?.trim() || null, strings: readStrings(text) };
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
    .split(/[;,]\s/)
    .map((string) => string.trim())
    .filter(Boolean);
}
