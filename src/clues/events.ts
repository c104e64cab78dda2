/** Event-log entries named in text: the same reader for articles and for what an agent pastes. */

/** Every pattern below has one of the words; most texts have none. */
const MENTIONS_EVENT = /event|\bID:\s*\d+\s+Level:/i;

export interface EventMention {
  readonly id: number;
  readonly source: string | null;
  /** Offset of the mention in the text. */
  readonly at: number;
}

/** `Event ID: 1008`, `EventID: 249`, `Event: 4087`, `Event Id :5`; `ID: 59` with a level behind it, alone it is too little. */
const ID_LABEL = /\b(?:event\s*(?:ids?|number)?\s*(?:no\.?\s*)?[:=]\s*#?(?<id>\d{1,5})\b|ID:\s*(?<short>\d{1,5})(?=\s+Level:))/i;

/** A source label, and its value up to the end of the line or the next label on the same line. */
const SOURCE_LABEL =
  /\b(?:event\s+)?source\s*(?:name)?\s*[:=]\s*(?<source>[^\r\n]*?)(?=\s{2,}|\s*[,;]|\s+(?:event\s+|task\s+)?(?:type|category|catefory|id|description|date|time|user|computer|machine|level|message|keywords|event)\s*(?:id)?\s*[:=]|\s*$)/im;

/** "Source NetBT" on a line of its own, "Source W3SVC Type: Error"; "in Source ( CM2NDIS3 )" of an entry whose text is missing. */
const BARE_SOURCE =
  /^[ \t]*Source[ \t]+(?<source>[A-Z][\w$-]*)(?=[ \t]*$|[ \t]+(?:Type|Category)\b)|\bin Source \( (?<quoted>[^()]{2,40}) \)/m;

/** ", 8149 and 8002" */
const MORE = '(?:(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+)\\d{2,5})*';

/**
 * "event ID 1008", "Event 4087", "Event ID 238, 8149 and 8002", "event IDs 5167 and 5166", "an event with ID 2000", "the following events: 23, 227".
 * A number of one digit needs the word "ID".
 */
const PROSE = new RegExp(
  `\\bevents?\\s*(?:(?:with\\s+(?:the\\s+)?)?(?:ids?|numbers?)\\s*(?:no\\.?\\s*|#\\s*|of\\s+)?(?<named>\\d{1,5}${MORE})|(?::\\s*(?=\\d+,)|#\\s*)?(?<bare>\\d{2,5}${MORE}))\\b(?!\\s*(?:%|kb|mb|bytes|[.:]\\d))`,
  'gi',
);

/** "event 1008 from Perflib", "(source Perflib)", "logged by MSExchangeIMC" behind a mention in prose. */
const PROSE_SOURCE =
  /^[^.\n]{0,40}?\b(?:from|[Ss]ource|logged by|in source)\s*[:(]?\s*"?(?<source>[A-Z][\w$-]*(?: (?!(?:User|Type|Category|Description|Computer|Level|Date|Time)\b)[A-Z][\w$-]*){0,3})/;

/**
 * The entries of a labelled event text (`Event ID: 1008` / `Source: Perflib`), in order. Several entries are told apart where a label repeats.
 */
export function findLabelledEvents(text: string): readonly EventMention[] {
  if (!MENTIONS_EVENT.test(text)) return [];
  return splitEntries(text).flatMap(({ entry, at }) => {
    const label = ID_LABEL.exec(entry)?.groups;
    const id = label?.id ?? label?.short;
    return id === undefined ? [] : [{ id: Number(id), source: findSource(entry), at }];
  });
}

/** A stand-in, "<value>", names none. */
function findSource(entry: string): string | null {
  const bare = BARE_SOURCE.exec(entry)?.groups;
  const source = (SOURCE_LABEL.exec(entry)?.groups?.source ?? bare?.source ?? bare?.quoted ?? '').trim().replace(/^"|"$/g, '');
  return source === '' || /^<[^<>]*>$/.test(source) ? null : source;
}

/** The first of an entry's labels may be either: where an ID or a source comes a second time, the next entry has begun. */
function splitEntries(text: string): readonly { entry: string; at: number }[] {
  const labels = [
    ...text.matchAll(
      /\b(?:event\s*(?:ids?|number)?\s*[:=]\s*#?\d{1,5}\b|ID:\s*\d{1,5}(?=\s+Level:)|(?:event\s+)?source\s*(?:name)?\s*[:=])/gi,
    ),
  ];
  const cuts: number[] = [];
  let seen = new Set<string>();
  for (const label of labels) {
    const kind = /source/i.test(label[0]) ? 'source' : 'id';
    if (seen.has(kind)) {
      cuts.push(label.index);
      seen = new Set();
    }
    seen.add(kind);
  }
  const starts = [0, ...cuts];
  return starts.map((start, i) => ({ entry: text.slice(start, starts[i + 1] ?? text.length), at: start }));
}

/** Events named in running prose. Labelled entries are not among them. */
export function findEventsInProse(text: string): readonly EventMention[] {
  if (!MENTIONS_EVENT.test(text)) return [];
  return [...text.matchAll(PROSE)].flatMap((match) => {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
    const source = PROSE_SOURCE.exec(behind)?.groups?.source ?? null;
    return (match.groups?.named ?? match.groups?.bare ?? '')
      .split(/\D+/)
      .filter(Boolean)
      .map((id) => ({ id: Number(id), source, at: match.index }));
  });
}
