import { escapeText } from './escape.ts';

/** A web or mail address, or the number of another article: what becomes a link within running text. */
const LINKS = /\b(?:https?:\/\/(?=\w)|mailto:)[^\s<>"]*[^\s<>".,;:!?()'\]]|\bQ\d{5,6}\b/g;

/** Running text as Markdown: addresses and article numbers become links, all else is escaped. */
export function writeInline(text: string): string {
  let out = '';
  let end = 0;
  for (const match of text.matchAll(LINKS)) {
    out += escapeText(text.slice(end, match.index)) + writeLink(match[0]);
    end = match.index + match[0].length;
  }
  return out + escapeText(text.slice(end));
}

function writeLink(target: string): string {
  return target.includes(':') ? `<${target}>` : `[${target}](${target}.md)`;
}

/** A line that names another article, as one link: `[Q256986 Description of the Microsoft Windows Registry](Q256986.md)`. */
export function writeReference(id: string, text: string): string {
  return `[${escapeText(text).replace(/\\?[[\]]/g, (bracket) => (bracket.startsWith('\\') ? bracket : `\\${bracket}`))}](${id}.md)`;
}
