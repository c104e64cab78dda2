import { describe, expect, it } from 'vitest';
import type { EventCandidate } from '../../model/published.ts';
import { findQuestion } from './question.ts';

function candidate(article: string, over: Partial<EventCandidate> = {}): EventCandidate {
  return { article, title: article, source: null, description: null, verdict: 'fix', products: [], ...over };
}

describe('findQuestion', () => {
  it('asks nothing where one article is left, or nothing separates them', () => {
    expect(findQuestion([candidate('Q1', { source: 'A' })])).toBeNull();
    expect(findQuestion([candidate('Q1', { source: 'A' }), candidate('Q1', { source: 'B' })])).toBeNull();
    expect(findQuestion([candidate('Q1', { source: 'A' }), candidate('Q2', { source: 'A' })])).toBeNull();
    expect(findQuestion([candidate('Q1'), candidate('Q2')])).toBeNull();
  });

  it('asks for the source where sources differ; an article that names none stays with each', () => {
    const question = findQuestion([
      candidate('Q1', { source: 'Disk' }),
      candidate('Q2', { source: 'Srv' }),
      candidate('Q3', { source: 'Ftdisk' }),
      candidate('Q4'),
    ]);
    expect(question?.text).toBe('Which source does the event name?');
    expect(question?.options.map(({ evidence, articles }) => [evidence, articles])).toEqual([
      ['Disk', ['Q1', 'Q4']],
      ['Srv', ['Q2', 'Q4']],
      ['Ftdisk', ['Q3', 'Q4']],
    ]);
  });

  it('asks for a sentence where only the wording differs, and not for what differs from computer to computer', () => {
    const said = (article: string, end: string) =>
      candidate(article, { description: `The device C:\\temp\\${article}\\x on SRV failed at 10:0${article.length}. ${end}` });
    const question = findQuestion([said('Q1', 'The disk drive is full now.'), said('Q22', 'Access to it was denied.')]);
    expect(question?.text).toBe("Which of these does the event's description say?");
    expect(question?.options.map(({ evidence }) => evidence)).toEqual([
      'The disk drive is full now.',
      'Access to it was denied.',
    ]);
  });

  it('asks for the product where the entries say nothing', () => {
    const made = (article: string, name: string) => candidate(article, { products: [{ name, versions: [] }] });
    expect(findQuestion([made('Q1', 'Exchange'), made('Q2', 'Windows NT')])?.text).toBe('Which product is it about?');
  });

  it('prefers what separates better to what is easier to see', () => {
    const file = (article: string, source: string, name: string) =>
      candidate(article, { source, description: `It failed in ${name} again.` });
    const question = findQuestion([
      file('Q1', 'A', 'a.dll'),
      file('Q2', 'A', 'b.dll'),
      file('Q3', 'A', 'c.dll'),
      file('Q4', 'B', 'd.dll'),
    ]);
    expect(question?.options.map(({ evidence }) => evidence)).toEqual(['a.dll', 'b.dll', 'c.dll', 'd.dll']);
  });
});
