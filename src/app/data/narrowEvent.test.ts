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
};

const articles = (narrowed: { readonly candidates: readonly EventCandidate[] }) =>
  narrowed.candidates.map(({ article }) => article);

describe('narrowEvent', () => {
  it('keeps everything where no source is named', () => {
    expect(narrowEvent(event, null)).toMatchObject({ source: null, unknownSource: null, candidates: event.candidates });
  });

  it('keeps a source’s candidates, however it is written, and those without one', () => {
    for (const written of ['PERFLIB', 'Microsoft-Windows-Perflib']) {
      const narrowed = narrowEvent(event, written);
      expect(narrowed.source).toBe('Perflib');
      expect(articles(narrowed)).toEqual(['Q1', 'Q2', 'Q4']);
    }
  });

  it('shows all candidates for a source that no article names, and says so', () => {
    expect(narrowEvent(event, 'Disk')).toMatchObject({ unknownSource: 'Disk', candidates: event.candidates });
  });
});
