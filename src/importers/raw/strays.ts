import type { Line } from './line.ts';

/**
 * A registry key or address that stands at the margin although the line that announces it is indented, is indented like that line: it was kept in one
 * piece when the list around it was set ("b. Locate the following registry key:" / "HKEY_LOCAL_MACHINE\\System\\…").
 */
export function indentStrays(lines: readonly Line[]): readonly Line[] {
  let announced = 0;
  return lines.map((line) => {
    if (line.text === '') return line;
    const isStray = announced > 0 && line.indent === 0 && /^(?:HKEY_|https?:|ftp:)/.test(line.text);
    const indent = isStray ? announced : line.indent;
    announced = line.text.endsWith(':') ? line.indent : 0;
    return isStray ? { ...line, indent } : line;
  });
}
