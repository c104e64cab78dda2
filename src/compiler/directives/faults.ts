import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import { editDistance } from '../../search/editDistance.ts';
import { DIRECTIVES, type DirectiveName, type DirectiveRule, isDirectiveName, isValue } from './directive.ts';

/** What can be wrong with a directive. All of these are errors: the author said something, and it would not count. */

const NAMES = Object.keys(DIRECTIVES);

export function unknownDirective(name: string, range: SourceRange): Diagnostic {
  const near = findNear(name.toLowerCase(), NAMES);
  return {
    code: 'directive-unknown',
    severity: 'error',
    range,
    message: name === '' ? 'This comment names no directive.' : `There is no directive "${name.slice(0, 40)}".`,
    hint: near ? `Did you mean "${near}"?` : `The directives are: ${NAMES.join(', ')}.`,
  };
}

/** `<!-- whence cause -->`: nobody else writes that. */
export function withoutColon(name: DirectiveName, range: SourceRange): Diagnostic {
  return {
    code: 'directive-unknown',
    severity: 'error',
    range,
    message: 'This comment is not read: a colon is missing behind "whence".',
    hint: `Write it as: <!-- whence: ${name} … -->.`,
  };
}

export function unclosed(range: SourceRange): Diagnostic {
  return {
    code: 'directive-unclosed',
    severity: 'error',
    range,
    message: 'This comment is never closed, and what it says is not read.',
    hint: 'Close it in the same line: <!-- whence: … -->.',
  };
}

export function wrongValue(name: DirectiveName, value: string, range: SourceRange): Diagnostic {
  const rule = DIRECTIVES[name];
  return {
    code: 'directive-value',
    severity: 'error',
    range,
    message:
      rule.value === 'none'
        ? `"${name}" takes no value.`
        : value === ''
          ? `"${name}" needs a value.`
          : `"${value.slice(0, 60)}" is no value for "${name}".`,
    hint: hintValue(name, rule, value),
  };
}

/** What can be written instead, and what was probably meant. */
function hintValue(name: DirectiveName, rule: DirectiveRule, value: string): string {
  const next = /^[\s,]*([a-z]+)/i.exec(value)?.[1]?.toLowerCase() ?? '';
  if (rule.value === 'none' && isDirectiveName(next))
    return `Part directives by semicolons: ${name}; ${value.replace(/^[\s,]+/, '')}.`;
  if (rule.value !== 'none' && value !== '' && !value.endsWith('?') && isValue(rule, `${value}?`))
    return `Only the question mark is missing: ${name} ${value}?`;
  if (name === 'for' && /\d\D+\d/.test(value))
    return 'A remedy is for one cause, or for all: leave "for" out, or give each cause a remedy of its own.';
  if (!rule.values) return `Write it as: ${rule.example.replace(/\?$/, '?')}${rule.example.endsWith('?') ? '' : '.'}`;
  const near = findNear(value.toLowerCase(), rule.values);
  return `${near ? `Did you mean "${name} ${near}"? ` : ''}It can be: ${rule.values.join(', ')}.`;
}

/** `reason` is a whole sentence. */
export function misplaced(
  name: DirectiveName,
  range: SourceRange,
  reason: string,
  hint = 'Put it at the end of the line that it is about, or on a line of its own above it, with an empty line before.',
): Diagnostic {
  return { code: 'directive-misplaced', severity: 'error', range, message: `"${name}" says nothing here. ${reason}`, hint };
}

/** Two directives that cannot both hold: the first one counts. */
export function conflicting(first: string, second: string, range: SourceRange): Diagnostic {
  return {
    code: 'directive-conflict',
    severity: 'error',
    range,
    message:
      first === second
        ? `"${second}" is said twice of the same place: only the first counts.`
        : `"${second}" contradicts "${first}", which is said of the same place.`,
    hint: second.startsWith('for')
      ? 'A remedy is for one cause, or for all: leave "for" out, or give each cause a remedy of its own.'
      : 'Keep one of the two.',
  };
}

/** Beyond any article that somebody wrote: the rest is not read. */
export function tooMany(most: number, range: SourceRange): Diagnostic {
  return {
    code: 'directive-misplaced',
    severity: 'error',
    range,
    message: `An article can have ${most} directives; this one and those below it are not read.`,
    hint: 'Make several articles of it.',
  };
}

/** The one of `words` that `word` begins like, or is within two edits of. */
function findNear(word: string, words: readonly string[]): string | undefined {
  if (word.length > 20) return undefined;
  const near = words
    .map((other) => ({ other, distance: editDistance(word, other, 2) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)[0]?.other;
  return near ?? words.find((other) => word.length > 2 && (other.startsWith(word) || word.startsWith(other)));
}
