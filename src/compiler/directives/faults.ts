import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import { DIRECTIVES, type DirectiveName } from './directive.ts';

/** What can be wrong with a directive. All of these are errors: the author said something, and it would not count. */

const NAMES = Object.keys(DIRECTIVES);

export function unknownDirective(name: string, range: SourceRange): Diagnostic {
  const near = findNear(name.toLowerCase());
  return {
    code: 'directive-unknown',
    severity: 'error',
    range,
    message: name === '' ? 'This comment names no directive.' : `There is no directive "${name.slice(0, 40)}".`,
    hint: near ? `Did you mean "${near}"?` : `The directives are: ${NAMES.join(', ')}.`,
  };
}

export function wrongValue(name: DirectiveName, value: string, range: SourceRange): Diagnostic {
  const { value: wanted, example } = DIRECTIVES[name];
  return {
    code: 'directive-value',
    severity: 'error',
    range,
    message:
      wanted === 'none'
        ? `"${name}" takes no value.`
        : value === ''
          ? `"${name}" needs a value.`
          : `"${value.slice(0, 60)}" is no value for "${name}".`,
    hint: `Write it as: ${example}.`,
  };
}

/** `reason` is a whole sentence. */
export function misplaced(name: DirectiveName, range: SourceRange, reason: string): Diagnostic {
  return {
    code: 'directive-misplaced',
    severity: 'error',
    range,
    message: `"${name}" says nothing here. ${reason}`,
    hint: 'Put it at the end of the line that it is about, or on a line of its own above it, with an empty line before.',
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

/** The one name within two edits of `name`. */
function findNear(name: string): string | undefined {
  if (name.length > 20) return undefined;
  return NAMES.map((other) => ({ other, distance: countEdits(name, other) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)[0]?.other;
}

/** How many letters have to be added, dropped or changed to make `b` of `a`. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
  }
  return row[b.length] ?? 0;
}
