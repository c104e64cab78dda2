import { describe, expect, it } from 'vitest';
import type { EventCandidate, PublishedEvent } from '../../model/published.ts';
import { narrowEvent } from './narrowEvent.ts';

const candidate = (article: string, source: string | null): EventCandidate => ({
  article,
  source,
  title: article,
  description: null,
  verdict: 'fix',
  products: [],
});

const event: PublishedEvent = {
  id: 1008,
  candidates: [candidate('Q1', 'Perflib'), candidate('Q2', 'Perflib'), candidate('Q3', 'Srv'), candidate('Q4', null)],
  question: {
    text: 'Which file does the event’s description name?',
    options: [
      { id: 'a', evidence: 'a.dll', articles: ['Q1'] },
      { id: 'b', evidence: 'b.dll', articles: ['Q2'] },
      { id: 'c', evidence: 'c.dll', articles: ['Q3'] },
    ],
  },
};

const articles = (narrowed: { readonly candidates: readonly EventCandidate[] }) =>
  narrowed.candidates.map(({ article }) => article);

describe('narrowEvent', () => {
  it('keeps everything where no source is named', () => {
    expect(narrowEvent(event, null)).toMatchObject({ source: null, unknownSource: null, candidates: event.candidates });
  });

  it('keeps a source’s candidates and those without one, and what still separates them', () => {
    const narrowed = narrowEvent(event, 'PERFLIB');
    expect(narrowed.source).toBe('Perflib');
    expect(articles(narrowed)).toEqual(['Q1', 'Q2', 'Q4']);
    expect(narrowed.question?.options.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('asks nothing where one option is left', () => {
    expect(narrowEvent(event, 'srv').question).toBeNull();
  });

  it('shows all candidates for a source that no article names, and says so', () => {
    expect(narrowEvent(event, 'Disk')).toMatchObject({ unknownSource: 'Disk', candidates: event.candidates });
  });
});
