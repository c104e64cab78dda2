import { sourceKey } from '../clues/clueKey.ts';
import type { Clue, EventClue } from '../model/clue.ts';
import type { PlannedTerm } from './planTerms.ts';
import type { SearchRecord } from './searchDocument.ts';
import { tokenize } from './tokenize.ts';

/** As many words are named, and as many reasons given. */
const MOST_WORDS = 4;
const MOST_REASONS = 5;

/** Clues in the order in which they convince. */
const ORDER: readonly Clue['type'][] = ['article', 'event', 'code', 'file', 'registry', 'service', 'product'];

/** Words that hold sentences together convince nobody. */
const GLUE = new Set(
  (
    'a about after all also an and any are as at be been before but by can do does for from had has have if in into is it its may no not of on or ' +
    'that the then there these this to was were when which while will with you your message following error receive occurs occur'
  ).split(' '),
);

/** Why an article was found, to be shown, most telling first. `matches` come most telling first. */
export function explainMatches(matches: readonly PlannedTerm[], record: SearchRecord): readonly string[] {
  const means = matches.map((match) => match.means);
  const clues = means.filter((meaning): meaning is Clue => typeof meaning !== 'string');
  const words = means.filter((meaning): meaning is string => typeof meaning === 'string');
  const sorted = [...clues].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  const reasons = dropBareEvents(sorted).map((clue) => explainClue(clue, record));
  const telling = words.filter((word) => word.length > 1 && !GLUE.has(word.toLowerCase()));
  const unsaid = telling.filter((word) => !reasons.some((reason) => reason.toLowerCase().includes(word.toLowerCase())));
  return [...new Set([...reasons, ...explainWords(unsaid, record)])].slice(0, MOST_REASONS);
}

/** An event that was found with its source need not be said without it. */
function dropBareEvents(clues: readonly Clue[]): readonly Clue[] {
  const sourced = new Set(clues.flatMap((clue) => (clue.type === 'event' && clue.source !== null ? [clue.id] : [])));
  return clues.filter((clue) => clue.type !== 'event' || clue.source !== null || !sourced.has(clue.id));
}

function explainClue(clue: Clue, record: SearchRecord): string {
  switch (clue.type) {
    case 'event':
      return explainEvent(clue, record);
    case 'code':
      return `error ${clue.code}`;
    case 'file':
      return `names ${clue.name}`;
    case 'registry':
      return `names the key ${clue.path.slice(clue.path.lastIndexOf('\\') + 1)}`;
    case 'service':
      return `names the ${clue.name} service`;
    case 'product':
      return explainVersions(clue.name, clue.version, record);
    case 'article':
      return record.id.toLowerCase() === clue.id.toLowerCase() ? `article ${clue.id}` : `points to ${clue.id}`;
  }
}

/** The source as the article writes it; a query that names none learns it. */
function explainEvent({ id, source }: EventClue, { events }: SearchRecord): string {
  const own = events.filter((event) => event.id === id && event.source !== null);
  const named = own.find((event) => source === null || sourceKey(event.source ?? '') === sourceKey(source))?.source;
  return named === undefined || named === null ? `event ${id}` : `event ${id} from ${named}`;
}

function explainVersions(name: string, version: string, { products }: SearchRecord): string {
  const versions = products.find((product) => product.versions.includes(version))?.versions ?? [];
  const [first] = versions;
  return versions.length > 1 ? `versions ${first} to ${versions.at(-1)}` : `${name} ${version}`;
}

/** Words as the article writes them, so that the capitals of a query change nothing. */
function explainWords(words: readonly string[], { title, text }: SearchRecord): readonly string[] {
  const spellings = new Map<string, string>();
  const all = `${title} ${text}`;
  for (const { start, end } of tokenize(all)) {
    const word = all.slice(start, end);
    if (!spellings.has(word.toLowerCase())) spellings.set(word.toLowerCase(), word);
  }
  const shown = [...new Set(words.map((word) => spellings.get(word.toLowerCase()) ?? word.toLowerCase()))];
  return shown.length === 0 ? [] : [`says ${shown.slice(0, MOST_WORDS).join(', ')}`];
}
