import { describe, expect, it } from 'vitest';
import { reports, shape } from './forTests.ts';
import { parse } from './parse.ts';

describe('an article that says nothing', () => {
  it.each([
    ['', '1:1'],
    ['\n \n', '1:1'],
    ['---\ntitle: T\n---\n', '4:1'],
    ['<!-- later -->', '1:1'],
    ['***', '1:1'],
  ])('%j is reported', (text, position) => {
    expect(reports(text)).toEqual([`${position} error empty-article`]);
  });
});

describe('what is no text', () => {
  it('is reported where it begins', () => {
    expect(reports('MZ\n\x90\0\x03\0\0')).toContain('2:2 error not-text');
    expect(reports(`a${'\x01\x02'.repeat(50)}`)).toEqual(['1:2 error not-text']);
  });

  it('is not a text with a stray control character', () => {
    expect(reports(`${'A long article. '.repeat(20)}\x1a`)).toEqual([]);
  });
});

describe('what is text and no article', () => {
  it.each([
    '<!DOCTYPE html>\n<p>Hello',
    ' <html lang="en">\n<body>Hello</body>',
    '<?xml version="1.0"?>\n<a>b</a>',
    '---\ntitle: T\n---\n<html>x',
  ])('is reported: %j', (text) => {
    expect(reports(text).some((line) => line.endsWith('error not-an-article'))).toBe(true);
  });

  it('is not an article that shows HTML or begins with an element', () => {
    expect(reports('<p>Hello</p>\n\n    <html>')).toEqual([]);
  });
});

describe('the wrong encoding', () => {
  it('is reported at the first character that cannot be read, once', () => {
    expect(reports('Fine.\n\nDon\ufffdt do\ufffdit.')).toEqual(['3:4 error not-utf8']);
  });

  it('is suspected where UTF-8 was saved twice', () => {
    expect(reports('It’s fine in Zürich.\n\nDonâ€™t, Ã©t Ã¼ber.')).toEqual(['3:4 warning not-utf8']);
  });

  it('is not suspected in any language', () => {
    expect(reports('São Paulo, Ângela, Łódź, “quoted” – 20 °C, naïve, ÃO')).toEqual([]);
  });

  it('comes with the way to convert it', () => {
    expect(parse('\ufffd', 'a').diagnostics[0]?.hint).toMatch(/iconv -f WINDOWS-1252 -t UTF-8/);
  });
});

describe('a list that starts late', () => {
  it('is reported at its number, wherever it stands', () => {
    expect(reports('3. c\n4. d')).toEqual(['1:1 error list-starts-late']);
    expect(reports('- x\n\n  12) c\n\n> [!NOTE]\n>\n> 2. a')).toEqual([
      '3:3 error list-starts-late',
      '7:3 error list-starts-late',
    ]);
  });

  it.each([
    ['a list with text, code and a rule between', '1. a\n2. b\n\n- - -\n\nText.\n\n    code\n\n***\n\n3. c'],
    ['a first step that is written as a quotation', '"1. Click Start.\n\n2. Click Run."'],
    ['a list far above', `1. a\n\n${'Text.\n\n'.repeat(20)}2. b`],
  ])('goes on with %s', (_name, text) => {
    expect(reports(text)).toEqual([]);
  });

  it('does not go on with a list of another section, or with another number', () => {
    expect(reports('## A\n\n1. a\n\n## B\n\n2. b')).toEqual(['7:1 error list-starts-late']);
    expect(reports('1. a\n\nText.\n\n3. b')).toEqual(['5:1 error list-starts-late']);
  });

  it('is none that starts at 1 or 0', () => {
    expect(reports('1. a\n1. b\n\ntext\n\n0. a')).toEqual([]);
  });
});

describe('a section that stands twice', () => {
  it('is reported at the second heading, with the line of the first', () => {
    const text = '# T\n\n## Cause\n\na\n\n## *cause*\n\nb';
    expect(reports(text)).toEqual(['7:1 error section-twice']);
    expect(parse(text, 'a').diagnostics[0]?.message).toContain('in line 3');
  });

  it('is none where each problem has its solution below it', () => {
    expect(reports('# T\n\n## Problem\n\na\n\n## Solution\n\nb\n\n## Problem\n\nc\n\n## Solution\n\nd')).toEqual([]);
    expect(reports('# T\n\n## Problem\n\na\n\n## Solution\n\nb\n\n## Problem\n\nc')).toEqual(['11:1 error section-twice']);
  });

  it('matters less where it is none of symptoms, causes and remedies', () => {
    expect(reports('## Notes\n\na\n\n## Notes\n\nb')).toEqual(['5:1 warning section-twice']);
  });

  it('is not reported in different parents, or at another depth', () => {
    expect(reports('# A\n## Step\na\n# B\n## Step\nb\n### Step\nc')).toEqual([]);
  });
});

describe('several at once', () => {
  it('come in the order of the text', () => {
    expect(reports('---\nid: b\nupdated: never\n---\n\n2. x\n\n[a](data:x) \ufffd')).toEqual([
      '2:5 warning front-matter-id',
      '3:10 error front-matter-date',
      '6:1 error list-starts-late',
      '8:1 warning unsafe-link',
      '8:13 error not-utf8',
    ]);
  });

  it('have positions in the original, whatever its line ends', () => {
    expect(reports('# A\r\n\r\n3. x\r\n\r\n# A\r\n')).toEqual(['3:1 error list-starts-late', '5:1 warning section-twice']);
    expect(reports('# A\r\r3. x\r\r# A\r')).toEqual(['3:1 error list-starts-late', '5:1 warning section-twice']);
  });

  it('leave the rest of the article readable', () => {
    expect(shape('3. x\n\n[a](data:x)')).toMatchObject([
      { type: 'list' },
      { type: 'paragraph', children: [{ type: 'text', value: 'a' }] },
    ]);
  });
});
