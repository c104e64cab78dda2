import { type Document, isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import { type Field, Fields, type Key } from './fields.ts';
import type { Fence } from './frontMatterFence.ts';
import { readPlainYaml } from './frontMatterPlain.ts';
import { readToml } from './frontMatterToml.ts';

export interface FieldsRead {
  /** Null where the fences hold no keys: it is an article's text between two rules. */
  readonly fields: Fields | null;
  /** Whether the YAML could be read. Where it could not, values may be other than their author meant. */
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what stands within `fence`; on an error all that could be read. */
export function readFields(text: string, fence: Fence): FieldsRead {
  const unclosed = fence.closed ? [] : [reportUnclosed(fence)];
  const written = text.slice(fence.content.start, fence.content.end);
  if (fence.language === 'TOML') {
    const { fields, error } = readToml(written, fence.content);
    return {
      fields,
      valid: error === undefined,
      diagnostics: error ? [...unclosed, reportInvalid(fence, error.range, error.reason)] : unclosed,
    };
  }
  const plain = fence.language === 'YAML' ? readPlainYaml(written, fence.content) : undefined;
  if (plain) return { fields: plain, valid: true, diagnostics: unclosed };
  const yaml = parseYaml(written);
  const error = findError(yaml, fence);
  if (error) return { fields: toFields(yaml, fence) ?? new Fields(new Map()), valid: false, diagnostics: [...unclosed, error] };
  const fields = toFields(yaml, fence);
  return { fields, valid: true, diagnostics: fields ? unclosed : [reportNoMap(fence)] };
}

function toFields(yaml: Document.Parsed | undefined, fence: Fence): Fields | null {
  const contents = yaml?.contents ?? null;
  if (yaml && isMap(contents))
    return new Fields(
      new Map(contents.items.flatMap((pair) => readPair(yaml, pair, fence.content))),
      contents.items.flatMap(({ key }) => readKey(key, fence.content)),
    );
  const isEmpty = contents === null || (isScalar(contents) && contents.value === '');
  return isEmpty ? new Fields(new Map()) : null;
}

/** The first error: those after it are mostly its consequences. */
function findError(yaml: Document.Parsed | undefined, fence: Fence): Diagnostic | undefined {
  if (!yaml) return reportInvalid(fence, fence.content, 'It is nested too deep.');
  const [error] = yaml.errors;
  return error && reportInvalid(fence, within(fence.content, error.pos), firstSentence(error.message));
}

function parseYaml(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function readKey(key: Node, within: SourceRange): readonly Key[] {
  if (!isScalar(key)) return [];
  const [from, to] = key.range ?? [0, 0];
  return [{ key: String(key.value), range: { start: within.start + from, end: within.start + to } }];
}

function readPair(
  yaml: Document.Parsed,
  { key, value }: Pair<Node, Node | null>,
  within: SourceRange,
): readonly (readonly [string, () => Field])[] {
  if (!isScalar(key)) return [];
  const name = String(key.value);
  const [from, to] = value?.range ?? key.range ?? [0, 0];
  const range = { start: within.start + from, end: within.start + to };
  return [[name.toLowerCase(), () => ({ key: name, value: readValue(yaml, value), range })]];
}

/** An alias that leads nowhere, or to itself too often, is no value. */
function readValue(yaml: Document.Parsed, value: Node | null): unknown {
  try {
    return value?.toJS(yaml) ?? null;
  } catch {
    return null;
  }
}

function within(yaml: SourceRange, [from, to]: readonly [number, number]): SourceRange {
  const start = Math.min(yaml.start + from, yaml.end);
  return { start, end: Math.max(start, Math.min(yaml.start + to, yaml.end)) };
}

function firstSentence(message: string): string {
  const [first = ''] = message.split('\n');
  return first.endsWith('.') ? first : `${first}.`;
}

function reportInvalid({ language }: Fence, range: SourceRange, reason: string): Diagnostic {
  return {
    code: 'front-matter-yaml',
    severity: 'error',
    range,
    message: `The front matter is not valid ${language}. ${reason}`,
    hint: HINTS[language],
  };
}

const HINTS: Readonly<Record<Fence['language'], string>> = {
  YAML: 'Put quotation marks around a value that contains a colon, and give every key once.',
  TOML: 'Put quotation marks around every text, and give every key once.',
  JSON: 'Put quotation marks around every key and text, and a comma between any two.',
};

function reportUnclosed(fence: Fence): Diagnostic {
  const mark = fence.language === 'TOML' ? '+++' : '---';
  return {
    code: 'front-matter-unclosed',
    severity: 'error',
    range: { start: fence.range.start, end: fence.range.start + 3 },
    message: `The front matter opens with ${mark} and is never closed.`,
    hint: `Put a line ${mark} below its last key.`,
  };
}

function reportNoMap(fence: Fence): Diagnostic {
  return {
    code: 'front-matter-type',
    severity: 'error',
    range: fence.content,
    message: 'What stands between the two --- is no list of keys.',
    hint: 'Write it as `key: value` lines, or put an empty line above the first --- if it is text.',
  };
}
