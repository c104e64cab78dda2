import type { SourceRange } from '../../model/diagnostic.ts';

/**
 * What an author may say about the reading of an article, in a comment that no Markdown renderer shows: `<!-- whence: cause; likely often -->`. A name,
 * then its value; a semicolon before the next one.
 */
export type DirectiveName =
  | 'symptom'
  | 'cause'
  | 'resolution'
  | 'workaround'
  | 'diagnosis'
  | 'step'
  | 'part'
  | 'aside'
  | 'alternatives'
  | 'for'
  | 'question'
  | 'likely'
  | 'takes'
  | 'stop'
  | 'next'
  | 'include'
  | 'verdict'
  | 'silence';

export interface Directive {
  readonly name: DirectiveName;
  /** What stands behind the name, trimmed; empty where nothing does. */
  readonly value: string;
  /** From the name to the end of the value. */
  readonly range: SourceRange;
  /** Number of the block that it is about; -1 for what is about the whole article. */
  readonly target: number;
}

/** What is said of a directive, and whether a value has to be one of few. */
export interface DirectiveRule {
  readonly value: 'none' | 'needed' | 'optional';
  /** What the value looks like; every value where absent. */
  readonly pattern?: RegExp;
  /** All that the value can be, where it is one of few. */
  readonly values?: readonly string[];
  /** How it is written, for hints. */
  readonly example: string;
  /** It is about the whole article, wherever it stands. */
  readonly whole?: true;
}

const mark = (example: string): DirectiveRule => ({ value: 'none', example });

/** Every directive, as the authors' guide lists them. */
export const DIRECTIVES: Readonly<Record<DirectiveName, DirectiveRule>> = {
  symptom: mark('symptom'),
  cause: mark('cause'),
  resolution: mark('resolution'),
  workaround: mark('workaround'),
  diagnosis: mark('diagnosis'),
  step: mark('step'),
  part: mark('part'),
  aside: mark('aside'),
  alternatives: mark('alternatives'),
  for: { value: 'needed', pattern: /^(?:causes?[ -]?)?[1-9]\d?$/i, example: 'for cause 2' },
  question: { value: 'needed', pattern: /^(?:.*\?|none)$/is, example: 'question Is the file there?' },
  likely: { value: 'needed', values: ['rare', 'possible', 'often'], example: 'likely often' },
  takes: {
    value: 'needed',
    pattern: /^\d{1,4}(?:\.\d)? ?(?:min|minutes?|h|hours?|days?)$/i,
    example: 'takes 5 min',
  },
  stop: { value: 'optional', pattern: /\?$/, example: 'stop Is the database mounted?' },
  next: { value: 'optional', pattern: /^[\w.-]+$/, example: 'next Q256986' },
  include: { value: 'optional', pattern: /^[\w-]+$/, example: 'include restart-the-service' },
  verdict: {
    value: 'needed',
    values: ['fix', 'workaround', 'by-design', 'no-fix', 'information'],
    example: 'verdict by-design',
    whole: true,
  },
  silence: { value: 'needed', example: 'silence remedy-without-steps: nobody knows a way out yet', whole: true },
};

/** Whether `value`, which is not empty, is one that the directive can have. */
export function isValue({ values, pattern }: DirectiveRule, value: string): boolean {
  return values ? values.includes(value.toLowerCase()) : pattern?.test(value) !== false;
}

const NAMES = Object.keys(DIRECTIVES);

export function isDirectiveName(name: string): name is DirectiveName {
  return NAMES.includes(name);
}

const FACTORS: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };

/** Minutes that `5 min`, `1.5 h` or `2 days` say. */
export function readMinutes(value: string): number {
  const unit = /[a-z]/i.exec(value)?.[0].toLowerCase() ?? 'm';
  return Number.parseFloat(value) * (FACTORS[unit] ?? 1);
}
