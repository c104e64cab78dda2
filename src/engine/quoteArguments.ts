/** A stretch of a command line: what the article wrote, or what was filled in. */
export interface Stretch {
  readonly value: string;
  readonly filled: boolean;
}

interface Character {
  readonly value: string;
  readonly filled: boolean;
}

/**
 * The line as it is typed: an argument into which something with a space was filled stands in quotation marks, unless it stood in some already.
 * `regsvr32 ` + `C:\Program Files` + `\imsperf.dll` gives `regsvr32 "C:\Program Files\imsperf.dll"`.
 */
export function quoteArguments(stretches: readonly Stretch[]): string {
  const characters = stretches.flatMap(({ value, filled }) =>
    [...value].map((character): Character => ({ value: character, filled })),
  );
  const argumentsOf = splitArguments(characters);
  return argumentsOf.map(writeArgument).join('');
}

/** Arguments and the white space between them, in turn. What the article has in quotation marks is one; a filled-in space parts nothing. */
function splitArguments(characters: readonly Character[]): readonly (readonly Character[])[] {
  const parts: Character[][] = [];
  let quoted = false;
  let wasSpace: boolean | null = null;
  for (const character of characters) {
    if (character.value === '"' && !character.filled) quoted = !quoted;
    const isSpace = /\s/.test(character.value) && !character.filled && !quoted;
    if (isSpace !== wasSpace) parts.push([]);
    parts.at(-1)?.push(character);
    wasSpace = isSpace;
  }
  return parts;
}

function writeArgument(characters: readonly Character[]): string {
  const text = characters.map(({ value }) => value).join('');
  const hasFilledSpace = characters.some(({ value, filled }) => filled && /\s/.test(value));
  return hasFilledSpace && !text.includes('"') ? `"${text}"` : text;
}
