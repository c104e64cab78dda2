import type { SourceRange } from '../../model/diagnostic.ts';

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
