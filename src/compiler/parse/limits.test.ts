import { describe, expect, it } from 'vitest';
import { blocksText } from '../../model/plainText.ts';
import { parse } from './parse.ts';

const lots = (piece: string, length = 200_000): string => piece.repeat(Math.ceil(length / piece.length));

describe('input that no author wrote', { timeout: 120_000 }, () => {
  it.each([
    ['quotes within quotes', lots('>')],
    ['lists within lists', `${lots('- ')}a`],
    ['mixed lists within lists', `${lots('1. + ')}a`],
    ['lists nested line by line', Array.from({ length: 600 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['100,000 items', Array.from({ length: 100_000 }, (_, i) => `${i + 1}. item`).join('\n')],
    ['emphasis never closed', lots('*a ')],
    ['emphasis closed by another', lots('*a_ ')],
    ['brackets never closed', lots('[')],
    ['brackets never opened', lots('a]')],
    ['images within images', `${lots('![', 60_000)}${lots('](a)', 120_000)}`],
    ['code never closed', Array.from({ length: 500 }, (_, i) => '`'.repeat(i + 1)).join(' ')],
    ['tags never closed', lots('<a ')],
    ['comments never closed', lots('<!-- \n\n')],
    ['elements within elements', `${lots('<b><i>')}x`],
    ['an address with many brackets', `http://a.b/${lots(')')}`],
    ['spaces without end', `a|b${lots(' ')}c\n${lots(' ')}|d`],
    ['a definition without end', `[a]: b "\n${lots('line of words\n')}`],
    ['a table of one row', `|${lots('a|')}\n|${lots('-|')}`],
    ['front matter without end', `---\n${lots('a: b\n')}`],
    ['front matter within itself', `---\na: ${lots('[', 20_000)}\n---\n`],
  ])('is read all the same: %s', (_name, text) => {
    const { document } = parse(text, 'a');
    expect(document.text).toBe(text);
    expect(() => JSON.stringify(document.blocks) + blocksText(document.blocks)).not.toThrow();
  });

  it('keeps what is nested too deep as plain text, and says so once a line', () => {
    const { document, diagnostics } = parse(`${lots('> ', 400)}the words`, 'a');
    expect(blocksText(document.blocks)).toMatch(/the words$/);
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('keeps a paragraph of nothing but marks as plain text, and says so', () => {
    const text = `${lots('*a_')}the words`;
    const { document, diagnostics } = parse(text, 'a');
    expect(blocksText(document.blocks)).toBe(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-long']);
  });

  it('reads a long line of prose as Markdown', () => {
    const [block] = parse(`${lots('Stop the service and start it again. ', 100_000)}Then **wait**.`, 'a').document.blocks;
    expect(block).toMatchObject({ children: [{ type: 'text' }, { type: 'strong' }, { type: 'text', value: '.' }] });
  });
});
