import { isRule } from './line.ts';
import { foldSpaces, type Reading, type Reads } from './reading.ts';

/** Words of the headings that every article shares. A heading in capitals made of these alone is written as a title. */
const KNOWN =
  /^(?:and|of|the|to|in|for|on|more|additional|further|other|sample|problem|general|symptoms?|symptons|causes?|resolutions?|workarounds?|status|summary|references?|information|description|details|notes?|steps?|reproduce|behavior|introduction|background|overview|contents|solutions?|troubleshooting|conclusion|examples?|code|task|procedure|method|\d+)$/i;

/** How many characters an underline may be shorter or longer than its heading. */
const TOLERANCE = 2;

/** A line that is underlined: `====` makes a section, other marks a part of one. An indented one is smaller still. */
export function readHeading({ lines, at, base }: Reading): Reads | undefined {
  const line = lines[at];
  const under = lines[at + 1];
  if (!line || !under || isRule(line) || !isRule(under) || under.indent !== line.indent) return undefined;
  const difference = Math.abs(under.text.length - line.text.length);
  const isIndented = line.indent - base > 1;
  if (difference > (isIndented ? 0 : TOLERANCE) || /\S {2,}\S/.test(line.text)) return undefined;
  const depth = isIndented ? 4 : under.text.startsWith('=') ? 2 : 3;
  return { blocks: [{ type: 'heading', depth, text: writeTitle(foldSpaces(line.text)) }], next: at + 2 };
}

/** `MORE INFORMATION` → `More Information`. Names stay as they are (`CONFIG.SYS`, `GETPRINT`). */
function writeTitle(text: string): string {
  const words = text.split(' ');
  if (!words.every((word) => KNOWN.test(word) && word === word.toUpperCase())) return text;
  return words
    .map((word, i) => (i > 0 && /^(?:AND|OF|THE|TO|IN|FOR|ON)$/.test(word) ? word.toLowerCase() : capitalise(word)))
    .join(' ');
}

function capitalise(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
