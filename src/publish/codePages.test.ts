import { expect, it } from 'vitest';
import { findCodePages, listCodes } from './codePages.ts';
import { makeArticle, makeSite } from './testing/makeSite.ts';

it('has each code as it is written and in the notation that people search for, once whatever its case', () => {
  const codes = [
    ['800706F4', '-2147023116'],
    ['0x800706F4', '2140'],
    ['5.7.1', '0x0000007B'],
  ];
  expect(listCodes(codes.map((own) => ({ codes: own })))).toEqual([
    '-2147023116',
    '0x0000007B',
    '0x7b',
    '0x800706f4',
    '2140',
    '5.7.1',
    '800706F4',
  ]);
});

it('has a page for what articles are found by, with the articles', async () => {
  const article = { ...makeArticle('Q1'), codes: ['2140', '0x80070005'] };
  const text = 'The service ends with error 2140.';
  const record = { id: 'Q1', title: 'It ends', verdict: 'fix', products: [], events: [], text } as const;
  const fields = { title: record.title, symptoms: text, messages: '', causes: '', all: text };
  const document = { fields, clues: new Map([['code 85c', 1]]), record };
  const pages = await findCodePages({ ...makeSite([article]), documents: [document] });
  expect([...pages]).toEqual([['2140', [{ id: 'Q1', title: 'It ends', reasons: ['error 2140'] }]]]);
});
