import { findFileNames } from '../../intake/eventTraits.ts';
import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';
import { articleKey } from '../../model/published.ts';

/** Something that an article shares with near ones. */
export interface NearTrait {
  /** Equal keys are the same trait; its first word is the kind. */
  readonly key: string;
  /** Before rarity: how much sharing it says. */
  readonly weight: number;
  /** Why, as shown: "event 1008 from Perflib"; for a word, the word. */
  readonly why: string;
}

/** Words that hold titles and symptoms together. */
const STOP_WORDS = new Set(
  (
    'the and for with from that this when you your are not does can cannot may how are was will into after before using use used ' +
    'has have its out all any but too via while than then them they what which who why without within during about error message ' +
    'errors messages problem problems event events occurs occur appears fails fail following displayed receive try start started starts'
  ).split(' '),
);

const MOST_FILES = 12;

const MOST_SYMPTOM_WORDS = 24;

/** What other articles may share with this one. */
export function listNearTraits(article: Article): readonly NearTrait[] {
  return [
    ...eventTraits(article),
    ...codeTraits(article),
    ...article.references.map((id) => ({ key: `article ${articleKey(id)}`, weight: 2, why: `both point to ${id}` })),
    ...fileTraits(article),
    ...wordTraits(article),
  ];
}

/** What an article is to those that point to it. */
export function selfTrait({ id }: Article): NearTrait {
  return { key: `article ${articleKey(id)}`, weight: 8, why: 'points to this article' };
}

/** Kinds of traits, those first that say most to an agent. */
export const NEAR_KINDS: readonly string[] = ['event', 'code', 'file', 'article', 'source', 'word'];

function eventTraits({ events }: Article): readonly NearTrait[] {
  return events.flatMap(({ id, source }) => [
    { key: `event ${id}`, weight: 4, why: `event ${id}` },
    ...(source === null ? [] : [{ key: `event ${id} ${source.toLowerCase()}`, weight: 6, why: `event ${id} from ${source}` }]),
    ...(source === null ? [] : [{ key: `source ${source.toLowerCase()}`, weight: 2, why: `events from ${source}` }]),
  ]);
}

/** Zero is no error, though listings print it as one: `Stop 0x0000000A (0x00000000, …)`. */
function codeTraits({ codes }: Article): readonly NearTrait[] {
  const telling = codes.filter((code) => /[1-9a-f]/i.test(code.replace(/^0x/i, '')));
  return telling.map((code) => ({ key: `code ${code.toLowerCase()}`, weight: 6, why: `error ${code}` }));
}

function fileTraits({ title, symptoms, causes }: Article): readonly NearTrait[] {
  const text = `${title} ${beginning(symptoms)} ${beginning(causes)}`;
  return findFileNames(text)
    .slice(0, MOST_FILES)
    .map((name) => ({ key: `file ${name.toLowerCase()}`, weight: 4, why: `names ${name}` }));
}

/** How the first symptom or cause begins: enough to know what it is about, and as much as a site of any size has time to read. */
function beginning(parts: readonly { readonly blocks: readonly Block[] }[]): string {
  return blocksText(parts[0]?.blocks.slice(0, 4) ?? []).slice(0, 600);
}

/**
 * Words of the title, names of event sources (titles name them, too), and less so the words of the first symptom. The codes in front of
 * old titles ("XADM:") name the area, not the matter.
 */
function wordTraits({ title, events, symptoms }: Article): readonly NearTrait[] {
  const sources = events.flatMap(({ source }) => source ?? []);
  const named = new Set(wordsOf([title.replace(/^[A-Z]{2,6}[\d.]*:\s*/, ''), ...sources].join(' ')));
  const seen = wordsOf(beginning(symptoms)).slice(0, MOST_SYMPTOM_WORDS);
  return [
    ...[...named].map((word) => ({ key: `word ${word}`, weight: 1, why: word })),
    ...seen.filter((word) => !named.has(word)).map((word) => ({ key: `word ${word}`, weight: 0.4, why: word })),
  ];
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'-]+[\p{L}\p{N}]/gu) ?? [];
  return [...new Set(words)].filter((word) => /\p{L}/u.test(word) && !STOP_WORDS.has(word));
}
