import { describe, expect, it } from 'vitest';
import { type ArticleShard, articleKey, type Entry, shardFor } from '../model/published.ts';
import { type DataFile, emitData, findEventFile, type Publishable } from './emitData.ts';
import { makeArticle, makeEvent, makeSite } from './testing/makeSite.ts';

async function emit(site: Publishable, fingerprint = 'app'): Promise<Map<string, string>> {
  const files: DataFile[] = [];
  await emitData(site, fingerprint, (file) => void files.push(file));
  return new Map(files.map(({ name, text }) => [name, text]));
}

const articles = Array.from({ length: 600 }, (_, number) => makeArticle(`Q${number * 7 + 1}`));
const events = [makeEvent(1008, ['Perflib']), makeEvent(4087, ['MSExchangeIMC', null])];

function readEntry(files: ReadonlyMap<string, string>): Entry {
  return JSON.parse(files.get('entry.json') ?? '');
}

describe('emitData', () => {
  it('gives the same bytes for the same articles in any order', async () => {
    const there = await emit(makeSite(articles, events));
    const back = await emit(makeSite([...articles].reverse(), [...events].reverse()));
    expect([...back].sort()).toEqual([...there].sort());
  });

  it('leads from entry.json over one shard to every article', async () => {
    const files = await emit(makeSite(articles, events));
    const entry = readEntry(files);
    expect(entry.articles.length).toBe(3);
    for (const { id } of articles) {
      const shard: ArticleShard = JSON.parse(files.get(shardFor(entry.articles, articleKey(id))?.file ?? '') ?? '[]');
      const found = shard.find(({ key }) => key === articleKey(id));
      expect(JSON.parse(files.get(found?.file ?? '') ?? 'null')).toMatchObject({ id });
    }
  });

  it('leads from entry.json to the shard of every event', async () => {
    const files = await emit(makeSite([], events));
    const file = findEventFile(readEntry(files), 4087) ?? '';
    expect(JSON.parse(files.get(file) ?? 'null')).toMatchObject([{ event: { id: 1008 } }, { event: { id: 4087 } }]);
  });

  it('keeps shards small where entries are large', async () => {
    const many = Array.from({ length: 40 }, (_, number) =>
      makeEvent(
        number,
        Array.from({ length: 30 }, (__, at) => `Source ${at}`),
      ),
    );
    const files = await emit(makeSite([], many));
    const { events: shards } = readEntry(files);
    expect(shards.length).toBeGreaterThan(1);
    for (const { file } of shards) expect(files.get(file)?.length).toBeLessThan(50_000);
    const found = many.map(({ id }) => JSON.parse(files.get(findEventFile(readEntry(files), id) ?? '') ?? '[]'));
    expect(found.every((shard, id) => shard.some(({ event }: { event: { id: number } }) => event.id === id))).toBe(true);
  });

  it('has a shard even where there is nothing to list, so that a reader always finds one', async () => {
    const files = await emit(makeSite([]));
    expect(readEntry(files).articles.map(({ from }) => from)).toEqual(['']);
  });

  it('renames an article’s file when the article changes, and no other article’s', async () => {
    const [first = makeArticle('Q1'), second = makeArticle('Q8')] = articles;
    const before = [...(await emit(makeSite([first, second]))).keys()].filter((name) => name.startsWith('kb/'));
    const after = [...(await emit(makeSite([{ ...first, title: 'Mended' }, second]))).keys()].filter((name) =>
      name.startsWith('kb/'),
    );
    expect(before.filter((name) => after.includes(name))).toHaveLength(1);
    expect(before).toHaveLength(2);
  });

  it('names the build anew when only the app changed', async () => {
    const builds = await Promise.all(
      ['app', 'another app'].map(async (app) => readEntry(await emit(makeSite(articles), app)).build),
    );
    expect(new Set(builds).size).toBe(2);
  });

  it('keeps file names within what every file system takes', async () => {
    const names = [...(await emit(makeSite([makeArticle('Über uns/C:D?')]))).keys()];
    expect(names.filter((name) => name.startsWith('kb/'))).toEqual([
      expect.stringMatching(/^kb\/~fc~ber~20~uns~2f~c~3a~d~3f~\.[0-9a-f]{10}\.json$/),
    ]);
  });
});
