import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../engine/testing/makeArticle.ts';
import type { Browse, Entry } from '../../model/published.ts';
import { buildIndex } from '../../search/buildIndex.ts';
import { createLoader } from './load.ts';

const browse: Browse = { sources: [], products: [], others: [], counts: { sources: 0, products: 0, others: 0 } };

function makeEntry(articleShard: string): Entry {
  return {
    format: 1,
    build: 'b',
    articleCount: 2,
    articles: [{ from: '', file: articleShard }],
    events: [{ from: '', file: 'events-0.json' }],
    browse: 'browse.json',
  };
}

const files: Readonly<Record<string, unknown>> = {
  'entry.json': makeEntry('articles-0.json'),
  'articles-0.json': [
    { key: 'q0000163727', id: 'Q163727', title: 'One', file: 'kb/Q163727.json' },
    { key: 'q0000256927', id: 'Q256927', title: 'Two', file: 'kb/Q256927.json' },
  ],
  'events-0.json': [{ key: '0000001008', event: { id: 1008, candidates: [] } }],
  'browse.json': browse,
  'kb/Q256927.json': makeArticle([], { id: 'Q256927' }),
};

/** A loader over files in memory, and the names of the files it asked for. */
function makeLoader(served: Readonly<Record<string, unknown>>, firstFile: string | null = null) {
  const asked: string[] = [];
  const fetch = async (url: unknown) => {
    const file = String(url).replace('/data/', '');
    asked.push(file);
    const value = served[file];
    if (value instanceof Error) throw value;
    if (value === undefined) return new Response('', { status: 404 });
    return new Response(typeof value === 'string' ? value : JSON.stringify(value));
  };
  return { asked, loader: createLoader({ dataUrl: '/data/', fetch, firstFile }) };
}

const article = (id: string) => ({ type: 'article', id, view: { type: 'text' } }) as const;

describe('createLoader', () => {
  it('goes from the entry to one shard to the article, whatever the case of its number', async () => {
    const { loader, asked } = makeLoader(files);
    expect(await loader.loadPage(article('q256927'))).toMatchObject({ type: 'article', article: { id: 'Q256927' } });
    expect(asked).toEqual(['entry.json', 'articles-0.json', 'kb/Q256927.json']);
  });

  it('asks for a file once', async () => {
    const { loader, asked } = makeLoader(files);
    await loader.loadPage(article('Q256927'));
    await loader.loadPage(article('Q256927'));
    expect(asked).toHaveLength(3);
  });

  it('takes the file that a prerendered page names, for that page alone', async () => {
    const { loader, asked } = makeLoader(files, 'kb/Q256927.json');
    await loader.loadPage(article('Q256927'));
    expect(asked).toEqual(['kb/Q256927.json']);
    expect(await loader.loadPage({ type: 'home' })).toEqual({ type: 'home', browse });
  });

  it('offers the nearest for what does not exist', async () => {
    const { loader } = makeLoader(files);
    expect(await loader.loadPage(article('Q170000'))).toMatchObject({
      type: 'not-found',
      what: 'article',
      nearest: [{ path: '/kb/Q163727' }, { path: '/kb/Q256927' }],
    });
    expect(await loader.loadPage({ type: 'event', id: 7, source: null })).toMatchObject({
      type: 'not-found',
      what: 'event',
      nearest: [{ path: '/event/1008' }],
    });
  });

  it('goes through the new entry where a file is gone since a deployment', async () => {
    const served: Record<string, unknown> = { ...files, 'entry.json': makeEntry('articles-old.json') };
    const { loader, asked } = makeLoader(served);
    const loading = loader.loadPage(article('Q256927'));
    served['entry.json'] = makeEntry('articles-0.json');
    expect(await loading).toMatchObject({ type: 'article' });
    expect(asked.filter((file) => file === 'entry.json')).toHaveLength(2);
  });

  it.each([
    ['offline', new TypeError('no network')],
    ['missing', undefined],
    ['broken', '<!doctype html>'],
    ['broken', { format: 'one' }],
    ['newer', { ...makeEntry('articles-0.json'), format: 2 }],
  ])('says why it could not load: %s', async (reason, entry) => {
    const { loader } = makeLoader({ ...files, 'entry.json': entry });
    await expect(loader.loadPage({ type: 'home' })).rejects.toMatchObject({ reason });
  });

  it('asks again after a failure', async () => {
    const served: Record<string, unknown> = { ...files, 'entry.json': new TypeError('no network') };
    const { loader } = makeLoader(served);
    await expect(loader.loadPage({ type: 'home' })).rejects.toMatchObject({ reason: 'offline' });
    served['entry.json'] = files['entry.json'];
    expect(await loader.loadPage({ type: 'home' })).toMatchObject({ type: 'home' });
  });

  it('finds on the site’s index, and asks for each of its files once', async () => {
    const { loader, asked } = makeLoader({ ...files, ...indexFiles('v1') });
    expect((await loader.find('perflib counters', 5)).map(({ record }) => record.id)).toEqual(['Q256927']);
    const before = asked.length;
    await loader.find('perflib', 5);
    expect(asked.slice(before)).toEqual([]);
  });

  it('goes over to another index where the one that it knows has gone', async () => {
    const served: Record<string, unknown> = { ...files, ...indexFiles('v1') };
    const { loader } = makeLoader(served);
    await loader.loadPage({ type: 'home' });
    for (const name of Object.keys(served)) if (name.includes('.v1.')) delete served[name];
    Object.assign(served, indexFiles('v2'));
    expect(await loader.find('perflib', 5)).toHaveLength(1);
  });

  it('loads the articles of a product, in any case, and offers neighbours for one that is not there', async () => {
    const product = { key: 'mail server', name: 'Mail Server', articles: [{ id: 'Q1', title: 'One' }] };
    const lists = { sources: 'sources.json', products: 'products.json', ofProduct: [{ from: '', file: 'product-0.json' }] };
    const served = { ...files, 'entry.json': { ...makeEntry('articles-0.json'), lists }, 'product-0.json': [product] };
    const { loader } = makeLoader(served);
    const browse = (name: string) => loader.loadPage({ type: 'browse', what: 'products', name });
    expect(await browse('MAIL server')).toEqual({ type: 'product', product });
    expect(await browse('Fax')).toMatchObject({ type: 'not-found', nearest: [{ path: '/browse/products/Mail%20Server' }] });
  });

  it('finds nothing on a site without an index', async () => {
    expect(await makeLoader(files).loader.find('perflib', 5)).toEqual([]);
  });
});

/** The entry and the search index of a site with one article. */
function indexFiles(version: string): Readonly<Record<string, unknown>> {
  const fields = { title: 'Perflib Event', symptoms: 'The counters are missing.', messages: '', causes: '', all: '' };
  const record = { id: 'Q256927', title: fields.title, verdict: 'fix', products: [], events: [], text: fields.symptoms } as const;
  const index = buildIndex([{ fields, clues: new Map(), record }]);
  const entry = { ...makeEntry('articles-0.json'), search: { version } };
  return {
    'entry.json': entry,
    ...Object.fromEntries(index.map(({ name, value }) => [`search/${name}.${version}.json`, value])),
  };
}
