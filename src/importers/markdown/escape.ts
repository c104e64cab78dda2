/** What may follow a backslash so that Markdown takes it for an escape. */
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/**
 * Plain text, written so that Markdown reads it back as it is. Only what would be misread is escaped, because authors have to live with it:
 * `<path>` (a tag), `*`, `_` outside words, backquotes, backslashes in front of punctuation, `&lt;` (an entity), `](` (a link), `~~`.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\\/g, (backslash, at: number) => (PUNCTUATION.test(text[at + 1] ?? '.') ? `\\${backslash}` : backslash))
    .replace(text.indexOf('~') === text.lastIndexOf('~') ? /[*`]/g : /[*`~]/g, '\\$&')
    .replace(/_/g, (mark, at: number, whole: string) => (isInsideWord(whole, at) ? mark : `\\${mark}`))
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/!(?=\[)/g, '\\!')
    .replace(/\[(?=[ xX]\]|\^|!)/g, '\\[');
}

function isInsideWord(text: string, at: number): boolean {
  return isWordAt(text, at - 1) && isWordAt(text, at + 1);
}

/** Underscores count as the word that they stand in: `__init__` is marked at both ends only. */
function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
}

/**
 * A line that begins a block, written so that its beginning is no mark of Markdown's: a heading's `#`, a list's `-` or `1.`, a quote's
 * `>`, the underline of a heading, a fence.
 */
export function escapeLineStart(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|>|:::|\|)/.test(line) || /^[-+](?:\s|$)/.test(line) || /^(?:-[-\s]*|=+)$/.test(line))
    return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
