/** Query sets made from the articles' own words, the same for the same seed. */
import { sourceKey } from '../src/clues/clueKey.ts';
import { readEventText } from '../src/intake/readEventText.ts';
import type { Article } from '../src/model/article.ts';
import type { Block } from '../src/model/content.ts';
import { blocksText } from '../src/model/plainText.ts';
import { LAYOUTS, timeStamp } from './eventLayouts.ts';
import { createRandom, pick, shuffle } from './random.ts';

export interface BenchQuery {
  readonly set: 'event' | 'message' | 'symptom' | 'degraded';
  readonly layout: string;
  readonly query: string;
  /** Any of these first is right. */
  readonly expected: readonly string[];
}

/** All sets over `articles`, at most `most` queries each. */
export function buildQueries(articles: readonly Article[], seed: number, most = Number.POSITIVE_INFINITY): readonly BenchQuery[] {
  return [eventQueries, messageQueries, symptomQueries, degradedQueries].flatMap((build, at) => {
    const random = createRandom(seed + at);
    return shuffle(build(articles, random), random).slice(0, most);
  });
}

function eventQueries(articles: readonly Article[], random: () => number): readonly BenchQuery[] {
  const quoted = articles.flatMap((article) =>
    codeBlocks(article.blocks)
      .flatMap((value) => (/\bevent\b|\bsource\b/i.test(value) ? readEventText(value) : []))
      .flatMap(({ id, source, description }) =>
        id !== null && source !== null && description !== null && description.split(/\s+/).length > 4
          ? [{ article: article.id, id, source, description, key: wordKey(description) }]
          : [],
      ),
  );
  const byEvent = group(quoted, ({ id, source }) => `${id} ${sourceKey(source)}`);
  const names = Object.keys(LAYOUTS);
  return quoted.map((event) => {
    const { id, source, description } = event;
    const layout = pick(names, random);
    const query = LAYOUTS[layout]?.({ id, source, description: vary(description, random) }, random) ?? '';
    const same = (byEvent.get(`${id} ${sourceKey(source)}`) ?? []).filter(({ key }) => isSameText(event.key, key));
    return { set: 'event', layout, query, expected: unique(same.map(({ article }) => article)) };
  });
}

/** One says nearly all that the other says: articles cut what they quote. */
function isSameText(a: string, b: string): boolean {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...left].filter((word) => right.has(word)).length;
  return common >= 0.85 * Math.min(left.size, right.size);
}

function messageQueries(articles: readonly Article[], random: () => number): readonly BenchQuery[] {
  const texts = articles.map(({ id, blocks }) => ({ id, key: wordKey(blocksText(blocks)) }));
  return articles.flatMap((article): readonly BenchQuery[] => {
    const blocks = article.symptoms.flatMap((symptom) => symptom.blocks);
    const message = codeBlocks(blocks).find(
      (value) => !/event id/i.test(value) && value.split(/\s+/).length > 5 && value.split('\n').length < 7,
    );
    if (message === undefined) return [];
    const key = wordKey(message);
    const expected = texts.filter((text) => text.key.includes(key)).map(({ id }) => id);
    return [
      {
        set: 'message',
        layout: 'stamped',
        query: `${timeStamp(random)} ${vary(message, random)}`,
        expected: unique([article.id, ...expected]),
      },
    ];
  });
}

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly key: string;
}

function symptomSentences(articles: readonly Article[]): readonly (Sentence & { readonly same: readonly string[] })[] {
  const sentences = articles.flatMap((article): readonly Sentence[] => {
    const text = blocksText(article.symptoms[0]?.blocks ?? []);
    const sentence = (/^.*?[.:!?](?=\s|$)/s.exec(text)?.[0] ?? text).slice(0, 400);
    return sentence.split(/\s+/).length < 6 ? [] : [{ id: article.id, text: sentence, key: wordKey(sentence) }];
  });
  const byKey = group(sentences, ({ key }) => key);
  return sentences.map((sentence) => ({ ...sentence, same: (byKey.get(sentence.key) ?? []).map(({ id }) => id) }));
}

function symptomQueries(articles: readonly Article[]): readonly BenchQuery[] {
  return symptomSentences(articles).map(({ text, same }) => ({
    set: 'symptom',
    layout: 'as written',
    query: text,
    expected: same,
  }));
}

function degradedQueries(articles: readonly Article[], random: () => number): readonly BenchQuery[] {
  return symptomSentences(articles).map(({ text, same }) => {
    const words = text.split(/\s+/);
    const kept = words.filter(() => random() > 0.3);
    const ordered = shuffle(kept.length < 3 ? words : kept, random);
    const spelt = ordered.map((word) => (random() < 0.2 ? misspell(word, random) : word));
    return { set: 'degraded', layout: 'dropped, reordered, misspelt', query: spelt.join(' '), expected: same };
  });
}

/** One letter left out, doubled, swapped with its neighbour, or another. */
function misspell(word: string, random: () => number): string {
  if (!/^[a-z]{4,}[.,:]?$/i.test(word)) return word;
  const at = Math.floor(random() * (word.length - 2));
  const [left, letter, right] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const other = pick([...'abcdefghijklmnopqrstuvwxyz'], random);
  return pick(
    [left + right, left + letter + letter + right, left + (right[0] ?? '') + letter + right.slice(1), left + other + right],
    random,
  );
}

/** Drive letters, servers, dates and counters as another computer has them. */
function vary(text: string, random: () => number): string {
  return text
    .replace(/\b[A-Za-z]:\\/g, () => `${pick([...'DEFGHKM'], random)}:\\`)
    .replace(/\\\\[\w<>-]+/g, () => `\\\\${pick(['FILES3', 'HQ-DC2', 'MAIL07'], random)}`)
    .replace(/<[^<>\n]{1,30}>/g, () => pick(['MAIL07', 'kim', 'Sales', 'D:\\data', '4711'], random))
    .replace(/\b\d{1,2}([/.:-])\d{1,2}\1\d{2,4}\b/g, (_, mark) =>
      [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28), 2003].join(mark),
    )
    .replace(/(?<![\w.\\-])\d{3,9}(?![\w.\\-])/g, (digits, at: number) => {
      const before = text.slice(Math.max(0, at - 16), at);
      return /(?:error|code|status|id|0x|event|stop|sp|pack|version|windows|nt|code is|number)\W*$/i.test(before)
        ? digits
        : String(Math.floor(random() * 10 ** digits.length));
    });
}

function codeBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'code') return [block.value];
    if (block.type === 'list') return block.items.flatMap((item) => codeBlocks(item.children));
    return block.type === 'quote' || block.type === 'admonition' ? codeBlocks(block.children) : [];
  });
}

/** The words, without what differs from computer to computer. */
function wordKey(text: string): string {
  return (
    text
      .replace(/[A-Za-z]:\\\S*|\\\\\S+|<[^<>]*>/g, ' ')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  ).join(' ');
}

function group<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
