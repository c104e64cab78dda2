/** What tells one event description from another, once all is taken away that differs from computer to computer. */

/** File names with the extensions that descriptions name: programs, libraries, drivers, settings, databases, logs. */
const FILE_NAME =
  /(?<![\w$~.-])[\w$~-][\w$~.-]{0,100}\.(?:dll|exe|sys|ini|drv|ocx|cpl|inf|edb|mdb|dbf|log|dat|tlb|cfg|chk|stm|pst|ost|msi|msc|bat|cmd|vbs|asp|aspx|com)\b/gi;

/** The files that `text` names, without their folders, as written, each once (case aside), in order of appearance. */
export function findFileNames(text: string): readonly string[] {
  const found = new Map<string, string>();
  for (const [name] of text.matchAll(FILE_NAME)) if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
  return [...found.values()];
}

/** What differs harmlessly, and what stands for it while descriptions are compared. */
const HARMLESS: readonly (readonly [RegExp, string])[] = [
  [/\{?\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b\}?/gi, ' '],
  [/\b[a-z]:\\(?:[^\\\s"'<>|,;]+\\)*/gi, ' '],
  [/\\\\[\w$.-]+(?:\\[^\\\s"'<>|,;]+)*\\?/gi, ' '],
  // Before dates, which the first numbers of an address look like.
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, ' '],
  [/\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\b/gi, ' '],
  [/<[^<>\s]{1,30}>/g, ' '],
];

/**
 * The words of a description, lower case, each once: folders, servers, addresses, dates, times and the blanks of the article
 * left out. Numbers and file names are words.
 */
export function findTellingWords(text: string): ReadonlySet<string> {
  const bare = HARMLESS.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);
  return new Set(bare.toLowerCase().match(/[\p{L}\p{N}_$]+(?:[.'-][\p{L}\p{N}_$]+)*/gu) ?? []);
}

/** A sentence with what it amounts to once harmless differences are gone: equal keys say the same. */
export interface Sentence {
  readonly text: string;
  readonly key: string;
}

/** The sentences of a description, white space folded. Those of fewer than three telling words are none. */
export function cutSentences(text: string): readonly Sentence[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?])\s+(?=["'(]?[A-Z\d])/)
    .map((sentence) => ({ text: sentence.trim(), key: [...findTellingWords(sentence)].join(' ') }))
    .filter(({ key }) => key.split(' ').length >= 3);
}
