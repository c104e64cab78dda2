import { describe, expect, it } from 'vitest';
import type { Block } from '../../../model/content.ts';
import { findSection } from './findSection.ts';

const paragraph = (at: number): Block => ({ type: 'paragraph', at, children: [] });
const heading = (at: number): Block => ({ type: 'heading', at, depth: 2, children: [] });
const list: Block = {
  type: 'list',
  at: 6,
  ordered: true,
  start: 1,
  items: [
    { at: 7, children: [paragraph(8)] },
    { at: 9, children: [paragraph(10)] },
  ],
};
const blocks = [paragraph(0), heading(1), paragraph(2), paragraph(3), heading(4), paragraph(5), list, heading(11), paragraph(12)];
const section = (from: number, to: number) => findSection(blocks, { from, to }).map(({ at }) => at);

describe('findSection', () => {
  it('goes from the heading before to the heading after', () => {
    expect(section(3, 3)).toEqual([1, 2, 3]);
    expect(section(9, 10)).toEqual([4, 5, 6]);
    expect(section(12, 12)).toEqual([11, 12]);
  });

  it('begins with the article where no heading stands before', () => {
    expect(section(0, 0)).toEqual([0]);
  });

  it('does not cut a passage that reaches over a heading', () => {
    expect(section(3, 5)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is empty without a passage', () => {
    expect(findSection(blocks, null)).toEqual([]);
  });
});
