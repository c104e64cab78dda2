import { describe, expect, it } from 'vitest';
import { reports, shape } from './forTests.ts';
import { parse } from './parse.ts';

const frontMatter = (...lines: string[]) => parse(['---', ...lines, '---', 'Text.'].join('\n'), 'a').document.frontMatter;

describe('dialects', () => {
  it('reads our own', () => {
    expect(
      frontMatter(
        'id: A',
        'title: "XFOR: Cannot start"',
        'description: >-',
        '  Two',
        '  lines',
        'products:',
        '  - name: Exchange Server',
        '    versions: [4.0, "5.5"]',
        '  - Windows NT',
        'updated: 2001-11-07',
        'keywords: [exc4, exc5]',
        'queryWords: imc ims',
        'oldAddresses: [/kb/1/]',
        'whatever: {a: 1}',
      ),
    ).toEqual({
      id: 'A',
      title: 'XFOR: Cannot start',
      description: 'Two lines',
      products: [
        { name: 'Exchange Server', versions: ['4.0', '5.5'] },
        { name: 'Windows NT', versions: [] },
      ],
      updated: '2001-11-07',
      keywords: ['exc4', 'exc5'],
      queryWords: 'imc ims',
      oldAddresses: ['/kb/1/'],
    });
  });

  it('reads Microsoft’s', () => {
    expect(
      frontMatter('title: T', 'appliesto:', '  - Exchange Online', 'ms.date: 01/24/2024', 'search.appverid: MET150'),
    ).toMatchObject({
      products: [{ name: 'Exchange Online', versions: [] }],
      updated: '2024-01-24',
    });
  });

  it('reads Jekyll’s', () => {
    expect(
      frontMatter('layout: page', 'permalink: /kb/1/', 'redirect_from:', '  - /a', '  - /b', 'tags: x y', 'date: 06-AUG-2002'),
    ).toMatchObject({
      oldAddresses: ['/kb/1/', '/a', '/b'],
      keywords: ['x', 'y'],
      updated: '2002-08-06',
    });
  });

  it('reads Hugo’s in TOML', () => {
    const text = [
      '+++',
      'title = "Disk: full"',
      'date = 2023-05-01T10:00:00Z',
      'tags = ["linux", "disk"]',
      'product = [',
      '  "Debian",',
      ']',
      '[params]',
      'version = 5.0',
      '+++',
      'Text.',
    ].join('\n');
    const { document, diagnostics } = parse(text, 'a');
    expect(document.frontMatter).toMatchObject({
      title: 'Disk: full',
      updated: '2023-05-01',
      keywords: ['linux', 'disk'],
      products: [{ name: 'Debian', versions: [] }],
    });
    expect(diagnostics).toEqual([]);
    expect(shape(text)).toMatchObject([{ type: 'paragraph', children: [{ value: 'Text.' }] }]);
  });

  it('reads JSON', () => {
    const text = '{\n  "title": "Blank cards",\n  "tags": ["a", "b"],\n  "date": "2022-11-03"\n}\n\nText.';
    expect(parse(text, 'a').document.frontMatter).toMatchObject({
      title: 'Blank cards',
      keywords: ['a', 'b'],
      updated: '2022-11-03',
    });
    expect(shape(text)).toMatchObject([{ type: 'paragraph', children: [{ value: 'Text.' }] }]);
    expect(shape('{\nnot: this\n}')).toMatchObject([{ type: 'paragraph' }]);
  });

  it('takes empty values for absent ones', () => {
    expect(frontMatter('title:', 'products: ~', 'keywords: ""', 'updated: null')).toMatchObject({
      title: null,
      products: [],
      keywords: [],
      updated: null,
    });
    expect(reports('---\ntitle:\nproducts: ~\nupdated:\n---\nText.')).toEqual([]);
  });
});

describe('its place', () => {
  it('is given, fences included, and the text begins below it', () => {
    const text = '---\ntitle: T\n---\n\nText.';
    const { document } = parse(text, 'a');
    expect(document.frontMatterRange).toEqual({ start: 0, end: text.indexOf('\nText.') });
    expect(document.ranges).toEqual([{ start: text.indexOf('Text.'), end: text.length }]);
  });

  it('may follow a byte order mark, with CRLF line ends', () => {
    const { document } = parse('\ufeff---\r\ntitle: T\r\n---\r\nText.', 'a');
    expect(document.frontMatter.title).toBe('T');
    expect(document.ranges.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Text.']);
  });

  it('is absent where the text begins with a rule', () => {
    expect(shape('---\n\nText.')).toMatchObject([{ type: 'rule' }, { type: 'paragraph' }]);
    expect(reports('---\n\nText.')).toEqual([]);
  });
});

describe('front matter that lies', () => {
  it.each([
    ['title: [a, b]', '2:8 error front-matter-type'],
    ['products:\n  - versions: 4.0', '3:3 error front-matter-type'],
    ['keywords: {a: b}', '2:11 error front-matter-type'],
    ['products:\n  - name: P\n    versions: {a: b}', '3:3 error front-matter-type'],
    ['aplliesTo: [P]', '2:1 warning front-matter-key'],
    ['verdct: by-design', '2:1 warning front-matter-key'],
    ['Keyword: a', '2:1 warning front-matter-key'],
    ['updatd: 2023-02-01', '2:1 warning front-matter-key'],
    ['updated: 2023-02-31', '2:10 error front-matter-date'],
    ['ms.date: soon', '2:10 error front-matter-date'],
    ['id: Q900001', '2:5 error front-matter-id'],
    ['id: printing', '2:5 warning front-matter-id'],
    ['title: XFOR: Cannot start', '2:8 error front-matter-yaml'],
    ['a: 1\na: 2', '3:1 error front-matter-yaml'],
    ['title: "open', '3:1 error front-matter-yaml'],
  ])('%j is reported', (yaml, expected) => {
    expect(reports(`---\n${yaml}\n---\nText.`)).toEqual([expected]);
  });

  it.each(['manager: kim', 'ms.topic: a', 'name: a', 'product: P', 'keyword: a\nkeywords: [a]', 'lang: en'])(
    'leaves %j to other tools',
    (yaml) => expect(reports(`---\n${yaml}\n---\nText.`)).toEqual([]),
  );

  it.each([
    ['+++\ntitle = Disk\n+++\nText.', '2:1 error front-matter-yaml'],
    ['+++\ndate = "soon"\n+++\nText.', '2:8 error front-matter-date'],
    ['+++\ntitle = "T"\n\nText.', '1:1 error front-matter-unclosed'],
    ['{\n  "title": T x,\n  "title": "y"\n}\nText.', '3:3 error front-matter-yaml'],
  ])('%j is reported in other languages', (text, expected) => {
    expect(reports(text)).toEqual([expected]);
    expect(shape(text)).toMatchObject([{ type: 'paragraph', children: [{ value: 'Text.' }] }]);
  });

  it('is reported where it is no list of keys, and its text is kept', () => {
    expect(reports('---\n- a\n- b\n---\nText.')).toEqual(['2:1 error front-matter-type']);
    expect(shape('---\n- a\n- b\n---\nText.')).toMatchObject([
      { type: 'rule' },
      { type: 'list' },
      { type: 'rule' },
      { type: 'paragraph' },
    ]);
  });

  it('is reported where it is never closed, and read all the same', () => {
    const text = '---\ntitle: T\nproducts:\n  - P\n\n# Cause\n\nText.';
    expect(reports(text)).toEqual(['1:1 error front-matter-unclosed']);
    expect(parse(text, 'a').document.frontMatter).toMatchObject({ title: 'T', products: [{ name: 'P', versions: [] }] });
    expect(shape(text)).toMatchObject([{ type: 'heading' }, { type: 'paragraph' }]);
  });
});
