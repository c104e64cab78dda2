/**
 * A paste as lines, without what forums, mail and browsers put around them: quotation marks in front (`> `), emphasis (`**`) and
 * code marks around the line, a backslash at the end of most lines, the tree marks (`- <Event`) of a browser.
 */
export function cleanPaste(text: string): readonly string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n|\u2028/)
    .map(cleanLine);
  return hasHardBreaks(lines) ? lines.map((line) => (line.endsWith('\\') ? line.slice(0, -1).trimEnd() : line)) : lines;
}

function cleanLine(line: string): string {
  return line
    .replace(/^(?:\s*>+ ?)+/, '')
    .replace(/^(\s*)-\s+(?=<)/, '$1')
    .replace(/^\s*`{1,3}\s?(?=\S)|`{1,3}\s*$/g, '')
    .replace(/\*\*/g, '')
    .replace(/\u00A0/g, ' ')
    .trimEnd();
}

/** One line that ends in a backslash may be a folder; when most do, it is how Markdown breaks lines. */
function hasHardBreaks(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '');
  const ended = filled.filter((line) => line.endsWith('\\'));
  return ended.length >= 2 && ended.length * 2 >= filled.length;
}
