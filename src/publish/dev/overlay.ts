import { existsSync, readFileSync } from 'node:fs';
import type { ErrorPayload } from 'vite';
import type { Position } from '../../model/diagnostic.ts';
import { formatDiagnostic } from '../fileDiagnostic.ts';
import type { Content } from '../openContent.ts';

/** So many errors are shown at once. */
const MOST_SHOWN = 5;

/** What Vite shows over the page: the errors in the files `paths`, the first one with its line and the lines around; undefined without any. */
export function buildOverlay(content: Content, paths: readonly string[]): ErrorPayload['err'] | undefined {
  const errors = content
    .diagnostics()
    .filter(({ path, article, diagnostic }) => diagnostic.severity === 'error' && paths.includes(article ?? path));
  const [first] = errors;
  if (!first) return undefined;
  const { line, column } = first.position;
  const text = [...content.files.values()].find(({ path }) => path === first.path)?.text ?? readText(first.path);
  const more = errors.length > MOST_SHOWN ? [`… and ${errors.length - MOST_SHOWN} more`] : [];
  return {
    message: [...errors.slice(0, MOST_SHOWN).map(formatDiagnostic), ...more].join('\n'),
    stack: '',
    id: first.path,
    frame: drawFrame(text, first.position),
    loc: { file: first.path, line, column },
    plugin: 'whence:content',
  };
}

/** A shared procedure is no article of its own. */
function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The line of `position` between its neighbours, with its number and a mark under the column. */
export function drawFrame(text: string, { line, column }: Position): string {
  const first = Math.max(1, line - 1);
  const width = String(line + 1).length;
  return text
    .split(/\r\n|\n|\r/)
    .slice(first - 1, line + 1)
    .flatMap((content, i) => {
      const numbered = `${String(first + i).padStart(width)} | ${content}`;
      return first + i === line ? [numbered, `${' '.repeat(width)} | ${' '.repeat(column - 1)}^`] : [numbered];
    })
    .join('\n');
}
