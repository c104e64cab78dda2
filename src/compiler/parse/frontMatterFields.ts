import { type Document, isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import type { Fence } from './frontMatterFence.ts';

/** One key of the front matter. Every scalar is a text, as written: a version `5.0` must not become the number 5. */
export interface Field {
  /** As written. */
  readonly key: string;
  readonly value: unknown;
  /** Where the value stands; the key's place where there is no value. */
  readonly range: SourceRange;
}

/** A key as written, and where it stands. */
export interface Key {
  readonly key: string;
  readonly range: SourceRange;
}

/**
 * Keys are compared regardless of case. A value is read when it is asked for: most keys of most dialects are not, and each alias costs a search through
 * all of the front matter.
 */
export class Fields {
  private readonly byKey: ReadonlyMap<string, () => Field>;
  private readonly keys: readonly Key[];

  /** `byKey`: how to read the field of each key in lower case; `keys`: all of them, as written. */
  constructor(byKey: ReadonlyMap<string, () => Field>, keys: readonly Key[] = []) {
    this.byKey = byKey;
    this.keys = keys;
  }

  has(key: string): boolean {
    return this.byKey.has(key.toLowerCase());
  }

  list(): readonly Key[] {
    return this.keys;
  }

  get(key: string): Field | undefined {
    return this.byKey.get(key.toLowerCase())?.();
  }

  /** The first of `keys` that is there. */
  find(keys: readonly string[]): Field | undefined {
    const key = keys.find((one) => this.has(one));
    return key === undefined ? undefined : this.get(key);
  }
}

export interface FieldsRead {
  /** Null where the fences hold no keys: it is an article's text between two rules. */
  readonly fields: Fields | null;
  /** Whether the YAML could be read. Where it could not, values may be other than their author meant. */
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the YAML within `fence`; on an error all that could be read. */
export function readFields(text: string, fence: Fence): FieldsRead {
  const unclosed = fence.closed ? [] : [reportUnclosed(fence)];
  const yaml = parseYaml(text.slice(fence.yaml.start, fence.yaml.end));
  const error = findError(yaml, fence);
  if (error) return { fields: toFields(yaml, fence) ?? new Fields(new Map()), valid: false, diagnostics: [...unclosed, error] };
  const fields = toFields(yaml, fence);
  return { fields, valid: true, diagnostics: fields ? unclosed : [reportNoMap(fence)] };
}

function toFields(yaml: Document.Parsed | undefined, fence: Fence): Fields | null {
  const contents = yaml?.contents ?? null;
  if (yaml && isMap(contents))
    return new Fields(
      new Map(contents.items.flatMap((pair) => readPair(yaml, pair, fence.yaml))),
      contents.items.flatMap(({ key }) => readKey(key, fence.yaml)),
    );
  const isEmpty = contents === null || (isScalar(contents) && contents.value === '');
  return isEmpty ? new Fields(new Map()) : null;
}

/** The first error: those after it are mostly its consequences. */
function findError(yaml: Document.Parsed | undefined, fence: Fence): Diagnostic | undefined {
  if (!yaml) return reportInvalid(fence.yaml, 'It is nested too deep.');
  const [error] = yaml.errors;
  return error && reportInvalid(within(fence.yaml, error.pos), firstSentence(error.message));
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

function reportInvalid(range: SourceRange, reason: string): Diagnostic {
  return {
    code: 'front-matter-yaml',
    severity: 'error',
    range,
    message: `The front matter is not valid YAML. ${reason}`,
    hint: 'Put quotation marks around a value that contains a colon, and give every key once.',
  };
}

function reportUnclosed(fence: Fence): Diagnostic {
  return {
    code: 'front-matter-unclosed',
    severity: 'error',
    range: { start: fence.range.start, end: fence.range.start + 3 },
    message: 'The front matter opens with --- and is never closed.',
    hint: 'Put a line --- below its last key.',
  };
}

function reportNoMap(fence: Fence): Diagnostic {
  return {
    code: 'front-matter-type',
    severity: 'error',
    range: fence.yaml,
    message: 'What stands between the two --- is no list of keys.',
    hint: 'Write it as `key: value` lines, or put an empty line above the first --- if it is text.',
  };
}
