import type { SourceRange } from '../../model/diagnostic.ts';
import { type Field, Fields } from './fields.ts';

/** Words that YAML takes as they stand: no mark in front, no colon or hash that would end them, no white space that is more than that. */
const WORDS = String.raw`[A-Za-z0-9](?:[^\p{Cc}\p{Z}:#\ufeff]| |:(?! |$)|(?<! )#)*`;

/** `title: The printer does not print`, or `products:` above its items. */
const KEY = new RegExp(`^(?<key>[A-Za-z_][\\w.-]{0,99}):(?: +(?<words>${WORDS})?)?$`, 'u');

/** `  - Exchange Server 5.5` */
const ITEM = new RegExp(`^(?<indent> *)- +(?<words>${WORDS})$`, 'u');

/** A key whose value is being read. */
interface Draft {
  readonly key: string;
  readonly start: number;
  readonly items: string[];
  /** White space in front of its items: one that stands elsewhere is none of them. */
  indent: number;
  value: Field['value'];
  range: SourceRange;
}

/**
 * The fields of YAML that is nothing but keys with words behind them, or with items of words below them. Nearly all front matter is, and reading that takes a tenth of what
 * the library takes, which is as long as reading the article. Undefined for anything else: the library reads it. `within`: where `text` stands.
 */
export function readPlainYaml(text: string, within: SourceRange): Fields | undefined {
  const drafts = new Map<string, Draft>();
  let at = within.start;
  let last: Draft | undefined;
  for (const line of text.split('\n')) {
    if (line !== '') {
      last = readItem(last, line, at) ?? readKey(line, at);
      if (last === undefined || (drafts.get(last.key) ?? last) !== last) return undefined;
      drafts.set(last.key, last);
    }
    at += line.length + 1;
  }
  const all = [...drafts.values()];
  // What a key without a value says is for the library to say.
  if (all.length === 0 || all.some(({ value }) => value === null)) return undefined;
  return new Fields(
    new Map(all.map(({ key, value, range }) => [key.toLowerCase(), () => ({ key, value, range })])),
    all.map(({ key, start }) => ({ key, range: { start, end: start + key.length } })),
  );
}

function readKey(line: string, start: number): Draft | undefined {
  const { key, words } = KEY.exec(line)?.groups ?? {};
  if (key === undefined) return undefined;
  const value = words?.trimEnd();
  const from = start + (value === undefined ? 0 : line.indexOf(value, key.length + 1));
  return { key, start, items: [], indent: -1, value: value ?? null, range: { start: from, end: from + (value?.length ?? 0) } };
}

/** `draft` with the item, where it has items and nothing else. */
function readItem(draft: Draft | undefined, line: string, start: number): Draft | undefined {
  if (draft === undefined || typeof draft.value === 'string' || line.charCodeAt(0) > DASH) return undefined;
  const { indent, words } = ITEM.exec(line)?.groups ?? {};
  if (indent === undefined || words === undefined || (draft.indent >= 0 && draft.indent !== indent.length)) return undefined;
  draft.items.push(words.trimEnd());
  draft.range = { start: draft.indent < 0 ? start + indent.length : draft.range.start, end: start + line.trimEnd().length };
  draft.indent = indent.length;
  draft.value = draft.items;
  return draft;
}

const DASH = 45;
