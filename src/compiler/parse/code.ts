import type { TreeCursor } from '@lezer/common';
import type { Code } from '../../model/content.ts';
import { addRange, type Source, trimRange } from './source.ts';

/** A fenced or indented code block. The marks and indentation of the lists and quotes around it are not part of its value. */
export function readCode(source: Source, cursor: TreeCursor): Code {
  const at = addRange(source, trimRange(source.text, cursor.from, cursor.to));
  const { language, value, indent, marks } = readParts(source.text, cursor);
  if (cursor.name === 'FencedCode' && marks < 2) checkClosed(source, cursor);
  return { type: 'code', at, language, value: indent > 0 ? outdent(value, indent) : value };
}

interface CodeParts {
  readonly language: string | null;
  readonly value: string;
  /** How far the opening fence itself is indented: as much counts for nothing on the lines that follow. */
  readonly indent: number;
  /** How many fences there are. */
  readonly marks: number;
}

/** A fence that is never closed is a fault where it swallows what follows; where a list or quote ends, the code ends with it. */
function checkClosed({ text, diagnostics }: Source, { from, to }: TreeCursor): void {
  if (text.slice(to).trim() !== '' || !text.slice(from, to).includes('\n')) return;
  const fence = /^(?:`+|~+)/.exec(text.slice(from, from + 20))?.[0] ?? '';
  diagnostics.push({
    code: 'fence-unclosed',
    severity: 'warning',
    range: { start: from, end: from + fence.length },
    message: `This code block is never closed; all that follows is code.`,
    hint: `Close it with a line ${fence}.`,
  });
}

function readParts(text: string, cursor: TreeCursor): CodeParts {
  const fence = columnOf(text, cursor.from);
  let language: string | null = null;
  let indent = 0;
  let marks = 0;
  const chunks: string[] = [];
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'CodeMark') marks++;
      if (cursor.name === 'CodeInfo') language = readLanguage(text.slice(cursor.from, cursor.to));
      if (cursor.name !== 'CodeText') continue;
      if (chunks.length === 0 && text[cursor.from] !== '\n') indent = fence - columnOf(text, cursor.from);
      chunks.push(text.slice(cursor.from, cursor.to));
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { language, value: chunks.join('').replace(/\n+$/, ''), indent: indent <= 3 ? indent : 0, marks };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The first word of a fence's info, however it is dressed: `powershell`, `{.cmd}`, `bash {hl_lines=1}`. */
function readLanguage(info: string): string | null {
  const word = /[a-z0-9][\w+#-]*/i.exec(info)?.[0];
  return word?.toLowerCase() ?? null;
}

function outdent(value: string, columns: number): string {
  return value.replace(new RegExp(`^ {1,${columns}}`, 'gm'), '');
}
