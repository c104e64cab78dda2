import { type PastedEvent, readEventId, UNKNOWN_EVENT } from './pastedEvent.ts';

/** Levels as the numbers that XML and log files have for them; other numbers are the provider's own. */
export const EVENT_LEVELS: Readonly<Record<string, string>> = {
  '0': 'Information',
  '1': 'Critical',
  '2': 'Error',
  '3': 'Warning',
  '4': 'Information',
  '5': 'Verbose',
};

/**
 * The events of pasted XML (`<Event xmlns="…"><System>…`), with or without a root, cut off at either end, quoted either way. Nothing
 * is resolved or loaded: tags are looked for by name, as far as they are there.
 */
export function readEventXml(text: string): readonly PastedEvent[] {
  return eventElements(text)
    .map(readEvent)
    .filter((event) => event.id !== null);
}

/** The text of each `<Event …>` element; the last one may lack its end. */
function eventElements(text: string): readonly string[] {
  const starts = [...text.matchAll(/<Event(?=[\s>])/g)].map((match) => match.index);
  return starts.map((start, at) => {
    const upToNext = text.slice(start, starts[at + 1] ?? text.length);
    const end = upToNext.indexOf('</Event>');
    return end === -1 ? upToNext : upToNext.slice(0, end);
  });
}

function readEvent(xml: string): PastedEvent {
  const { level, message } = readRendering(xml);
  const strings = readStrings(xml);
  return {
    ...UNKNOWN_EVENT,
    id: readEventId(element(xml, 'EventID') ?? '') ?? null,
    source: attribute(xml, 'Provider', 'EventSourceName') ?? attribute(xml, 'Provider', 'Name'),
    log: element(xml, 'Channel'),
    level: level ?? EVENT_LEVELS[element(xml, 'Level') ?? ''] ?? null,
    time: attribute(xml, 'TimeCreated', 'SystemTime'),
    user: attribute(xml, 'Security', 'UserID'),
    computer: element(xml, 'Computer'),
    description: message,
    strings,
    data: element(xml, 'Binary'),
  };
}

function readRendering(xml: string): { readonly level: string | null; readonly message: string | null } {
  const rendering = element(xml, 'RenderingInfo', 'raw');
  return { level: rendering && element(rendering, 'Level'), message: rendering && element(rendering, 'Message') };
}

/** The insertion strings: `Data` of `EventData`, or the innermost texts of `UserData`. */
function readStrings(xml: string): readonly string[] {
  const data = element(xml, 'EventData', 'raw');
  if (data !== null) return [...data.matchAll(/<Data(?:\s[^<>]*)?>([^<]*)</g)].map((match) => decode(match[1] ?? '').trim());
  const user = element(xml, 'UserData', 'raw') ?? '';
  return [...user.matchAll(/<([\w:.-]{1,200})(?:\s[^<>]*)?>([^<]+)<\/\1>/g)]
    .map((match) => decode(match[2] ?? '').trim())
    .filter(Boolean);
}

/** Text of the first element of that name, entities decoded unless `raw`; to the end where its end tag is missing; null for none. */
function element(xml: string, name: string, form: 'text' | 'raw' = 'text'): string | null {
  const start = new RegExp(`<${name}(?:\\s[^<>]*[^/<>])?>`).exec(xml);
  if (start === null) return null;
  const from = start.index + start[0].length;
  const end = xml.indexOf(`</${name}>`, from);
  const inner = xml.slice(from, end === -1 ? xml.length : end);
  return form === 'raw' ? inner : decode(inner).trim() || null;
}

function attribute(xml: string, name: string, key: string): string | null {
  const tag = new RegExp(`<${name}\\s[^<>]*`).exec(xml)?.[0] ?? '';
  const match = new RegExp(`\\s${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return decode(match?.[1] ?? match?.[2] ?? '').trim() || null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A reference that means nothing stays as it is. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
