import { parse, TomlDate, TomlError } from 'smol-toml';
import type { SourceRange } from '../../model/diagnostic.ts';
import { type Field, Fields } from './fields.ts';

interface TomlRead {
  readonly fields: Fields;
  readonly error?: { readonly range: SourceRange; readonly reason: string };
}

/** Reads front matter in TOML, which stands at `content`. Nothing of it is known where it cannot be read. */
export function readToml(text: string, content: SourceRange): TomlRead {
  try {
    const fields = Object.entries(parse(text, { integersAsBigInt: true, maxDepth: 50 })).map(([key, value]) =>
      toField(text, content, key, value),
    );
    return { fields: new Fields(new Map(fields.map((field) => [field.key.toLowerCase(), () => field])), fields) };
  } catch (error) {
    const { line, reason } = error instanceof TomlError ? toReason(error) : { line: 1, reason: 'It is nested too deep.' };
    return { fields: new Fields(new Map()), error: { range: lineAt(text, content, line), reason } };
  }
}

function toReason({ line, message }: TomlError): { readonly line: number; readonly reason: string } {
  const [first = ''] = message.replace(/^Invalid TOML document:\s*/, '').split('\n');
  return { line, reason: `${first.charAt(0).toUpperCase()}${first.slice(1)}.` };
}

function lineAt(text: string, { start }: SourceRange, line: number): SourceRange {
  const lines = text.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, start);
  return { start: from, end: from + (lines[line - 1]?.length ?? 0) };
}

/** The value's place is that of the line that begins with its key. */
function toField(text: string, content: SourceRange, key: string, value: unknown): Field {
  const lines = text.split('\n');
  const at = Math.max(
    0,
    lines.findIndex((line) => /^\s*["']?/.exec(line)?.[0].length === line.indexOf(key) && line.includes('=')),
  );
  const { start, end } = lineAt(text, content, at + 1);
  const behind = /^[^=]*=\s*/.exec(lines[at] ?? '')?.[0].length ?? 0;
  return { key, value: toTexts(value), range: { start: start + behind, end } };
}

/** Every scalar as a text, as YAML has them here. */
function toTexts(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(toTexts);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toTexts(part)]));
  return String(value);
}
