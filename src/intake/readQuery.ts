import { findCodes } from '../clues/codes.ts';
import type { PastedEvent } from './pastedEvent.ts';
import { readEventText } from './readEventText.ts';
import { readViewerQuery, type ViewerQuery } from './readViewerQuery.ts';

/** What the agent typed or pasted into the one field. */
export type Query =
  | { readonly type: 'empty' }
  /** One or more event-log entries; the text they were read from stays with the session. */
  | { readonly type: 'events'; readonly events: readonly PastedEvent[]; readonly text: string }
  /** An address of the Event Viewer's online help. */
  | { readonly type: 'viewer'; readonly query: ViewerQuery }
  /** An article's number, `Q` in front: `Q182346` for "KB182346", "kb/Q182346", "article 182346". */
  | { readonly type: 'article'; readonly id: string }
  /** A bare number: an event's ID or an error's number. */
  | { readonly type: 'number'; readonly number: number }
  /** An error number or status code that stands alone, as written: `0x800706F4`, `2140` for "Error 2140". */
  | { readonly type: 'code'; readonly code: string }
  /** Anything else, with the codes that it mentions. */
  | { readonly type: 'words'; readonly words: string; readonly codes: readonly string[] };

/** `Q182346`, `KB 182346`, `article Q182346`, `https://…/kb/Q182346`; a number alone has six digits or more. */
const ARTICLE = /^(?:\S*\/)?(?:(?:kb|q|article|artikel)[\s:#-]*)+(?<number>\d{4,7})(?:[./?#]\S*)?$|^(?<bare>\d{6,7})$/i;

/** The longest text that is looked at for a code or an article: longer ones are prose. */
const LONGEST_NAME = 80;

/** As far as a text is looked through for codes: a paste of many pages is searched by its beginning. */
const MOST_FOR_CODES = 4_000;

/** Reads what stands in the field. Never throws. */
export function readQuery(text: string): Query {
  const trimmed = text.trim();
  if (trimmed === '') return { type: 'empty' };
  return readName(trimmed) ?? readEvents(text) ?? { type: 'words', words: trimmed, codes: codesIn(trimmed) };
}

/** What is named by itself, without other words around it. */
function readName(text: string): Query | undefined {
  const viewer = /[?&]?evtid=/i.test(text) && !/\s/.test(text) ? readViewerQuery(text) : undefined;
  if (viewer) return { type: 'viewer', query: viewer };
  if (text.length > LONGEST_NAME) return undefined;
  const article = ARTICLE.exec(text)?.groups;
  if (article) return { type: 'article', id: `Q${article.number ?? article.bare}` };
  if (/^\d{1,5}$/.test(text)) return { type: 'number', number: Number(text) };
  return readCode(text);
}

/** A negative number is a status code as scripts print it. */
function readCode(text: string): Query | undefined {
  if (/^-\d{2,10}$/.test(text)) return { type: 'code', code: text };
  const codes = codesIn(text);
  const [code = ''] = codes;
  const left = text.replace(code, '').replace(/\b(?:error|code|number|status|stop|hresult|exit|return)\b|[\s:#=(),."'-]/gi, '');
  return codes.length === 1 && left === '' ? { type: 'code', code } : undefined;
}

function readEvents(text: string): Query | undefined {
  const events = readEventText(text);
  return events.length > 0 ? { type: 'events', events, text } : undefined;
}

function codesIn(text: string): readonly string[] {
  return findCodes(text.slice(0, MOST_FOR_CODES)).map(({ code }) => code);
}
