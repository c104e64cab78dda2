const NAME = '(?:Event ?(?:ID|Type|Source|Category)|Event|Source|Type|Cat\\w{0,3}ory|Description|User|Computer|Date|Time)';
/** "Event ID: 0 Source SRV": the colon may be missing behind the number. */
const FIELD = new RegExp(`\\b${NAME}\\s?: ?|(?<=\\bEvent ?ID ?: ?\\d{1,5} )Source (?=\\w)`, 'g');

/** Fields stand so close together at most. */
const NEAR = 80;

/** An entry's fields are no longer altogether. */
const LONGEST_FIELDS = 800;

/** An entry's lines, and where its fields end: what comes then is its text, until the article speaks again. */
export interface FlatEvent {
  readonly lines: readonly string[];
  readonly end: number;
}

/** Where event-log entries may begin, in order. */
export interface FlatEventStarts {
  /** Two field names stand close together. */
  readonly any: readonly number[];
  /** The first one behind a full stop or colon, or at the beginning. */
  readonly opening: readonly number[];
}

export function findEventStarts(text: string): FlatEventStarts {
  const fields = [...text.matchAll(FIELD)];
  const any = fields.flatMap(({ 0: name, index }, i) => {
    const next = fields[i + 1];
    const isNear = next !== undefined && next.index - index < NEAR && next[0] !== name;
    return isNear && /^(?:Event|Source)/.test(name + next[0]) ? index : [];
  });
  return { any, opening: any.filter((at) => at === 0 || opens(text, at)) };
}

/** Behind a full stop or colon; anywhere, where a number and at once another field make it an entry: "the following event Event ID: 631 Source: …". */
function opens(text: string, at: number): boolean {
  return (
    /[:.)\]-]["')]? $/.test(text.slice(Math.max(0, at - 3), at)) ||
    /^Event ?ID ?: ?\d+ (?:- )?(?:Event )?(?:Source|Type) ?:/.test(text.slice(at, at + 40))
  );
}

/** The first of `starts`, which are in order, that is not in front of `from`. */
export function findStartFrom(starts: readonly number[], from: number): number | undefined {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return starts[low];
}

/** Reads the fields of the entry at the beginning of `text`, each a line; a name that comes again belongs to another entry. */
export function restoreEvent(text: string): FlatEvent {
  const seen = new Set<string>();
  const lines: string[] = [];
  let at = 0;
  for (const match of text.slice(0, LONGEST_FIELDS).matchAll(FIELD)) {
    const name = match[0].replace(/[\s:]+$/, '');
    if (match.index - at > NEAR || seen.has(name)) break;
    seen.add(name);
    if (lines.length > 0) lines[lines.length - 1] += text.slice(at, match.index).trimEnd();
    lines.push(match[0]);
    at = match.index + match[0].length;
    if (name === 'Description') break;
  }
  const next = new RegExp(FIELD.source).exec(text.slice(at, at + NEAR));
  const value = readValue(lines.at(-1) ?? '', text.slice(at, next ? at + next.index : undefined));
  lines[lines.length - 1] += value;
  return { lines: lines.map((line) => line.trim()), end: at + value.trimEnd().length };
}

/** The value of an entry's last field, where it can be told from the text behind it: a number, a word, a source's name. */
function readValue(name: string, text: string): string {
  if (/^Event(?: ?ID)?\s?:/.test(name)) return /^\S+/.exec(text)?.[0] ?? '';
  if (/Type/.test(name)) return /^\w+/.exec(text)?.[0] ?? '';
  if (/Source/.test(name)) return (SOURCE.exec(text)?.[0] ?? '').replace(REPEATED, '$1');
  return '';
}

/** `MSExchangeIMC`, `ese97`: one word that is none of a sentence; "Service Control Manager", "SNA Server": words with capitals. */
const SOURCE =
  /^(?:\w*[a-z\d][A-Z]\w*|\w*\d\w*|[A-Z]\w*(?: (?!The |A |An |If |This |Unable |Error |Failed )[A-Z]\w*(?= [A-Z"(]|$)){0,3}|\S+)/;

/** "DNS DNS Server zone has …": the text behind the source names it again. */
const REPEATED = /^((\S+)(?: \S+)*?) \2\b.*$/;
