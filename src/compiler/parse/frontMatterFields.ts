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

/** Keys are compared regardless of case. */
export class Fields {
  private readonly byKey: ReadonlyMap<string, Field>;

  constructor(fields: readonly Field[]) {
    this.byKey = new Map(fields.map((field) => [field.key.toLowerCase(), field]));
  }

  get(key: string): Field | undefined {
    return this.byKey.get(key);
  }

  /** The first of `keys` that is there. */
  find(keys: readonly string[]): Field | undefined {
    for (const key of keys) {
      const field = this.byKey.get(key);
      if (field) return field;
    }
    return undefined;
  }
}

export interface FieldsRead {
  readonly fields: Fields;
  /** False where the fences hold no keys: it is an article's text between two rules. */
  readonly isMap: boolean;
  readonly diagnostics: Diagnostic[];
}

/** Reads the YAML within `fence`; on an error all that could be read. */
export function readFields(text: string, fence: Fence): FieldsRead {
  const diagnostics: Diagnostic[] = fence.closed ? [] : [unclosed(fence)];
  const { start, end } = fence.yaml;
  const yaml = parseYaml(text.slice(start, end));
  if (!yaml)
    return {
      fields: new Fields([]),
      isMap: true,
      diagnostics: [...diagnostics, invalid({ start, end }, 'It is nested too deep.')],
    };
  const [error] = yaml.errors;
  if (error) diagnostics.push(invalid(within(fence.yaml, error.pos), firstSentence(error.message)));
  const { contents } = yaml;
  if (isMap(contents))
    return { fields: new Fields(contents.items.flatMap((pair) => readPair(yaml, pair, fence.yaml))), isMap: true, diagnostics };
  if (contents === null || (isScalar(contents) && contents.value === ''))
    return { fields: new Fields([]), isMap: true, diagnostics };
  return { fields: new Fields([]), isMap: false, diagnostics: [noKeys(fence)] };
}

function parseYaml(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function readPair(yaml: Document.Parsed, { key, value }: Pair<Node, Node | null>, within: SourceRange): readonly Field[] {
  if (!isScalar(key)) return [];
  const range = value?.range ?? key.range;
  const [from, to] = range ?? [0, 0];
  return [
    { key: String(key.value), value: readValue(yaml, value), range: { start: within.start + from, end: within.start + to } },
  ];
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

function invalid(range: SourceRange, reason: string): Diagnostic {
  return {
    code: 'front-matter-yaml',
    severity: 'error',
    range,
    message: `The front matter is not valid YAML. ${reason}`,
    hint: 'Put quotation marks around a value that contains a colon, and give every key once.',
  };
}

function unclosed(fence: Fence): Diagnostic {
  return {
    code: 'front-matter-unclosed',
    severity: 'error',
    range: { start: fence.range.start, end: fence.range.start + 3 },
    message: 'The front matter opens with --- and is never closed.',
    hint: 'Put a line --- below its last key.',
  };
}

function noKeys(fence: Fence): Diagnostic {
  return {
    code: 'front-matter-type',
    severity: 'error',
    range: fence.yaml,
    message: 'What stands between the two --- is no list of keys.',
    hint: 'Write it as `key: value` lines, or put an empty line above the first --- if it is text.',
  };
}
