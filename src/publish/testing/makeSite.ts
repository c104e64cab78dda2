import { FORMAT, type PublishedArticle, type PublishedEvent } from '../../model/published.ts';
import type { Publishable } from '../emitData.ts';

/** An article of two nodes with the given id. */
export function makeArticle(id: string): PublishedArticle {
  return {
    format: FORMAT,
    id,
    title: `The service does not start (${id})`,
    description: 'The service does not start.',
    updated: null,
    verdict: 'fix',
    products: [],
    events: [],
    codes: [],
    blanks: [],
    blocks: [],
    nodes: [
      {
        type: 'check',
        id: 'solved-it',
        remedy: 0,
        passage: null,
        heading: [{ type: 'text', value: 'Did that solve it?' }],
        blocks: [],
        answers: [{ id: 'solved', label: 'That fixed it', goes: [{ to: 'solved' }] }],
      },
      {
        type: 'outcome',
        id: 'solved',
        outcome: 'solved',
        passage: null,
        heading: [{ type: 'text', value: 'Solved' }],
        blocks: [],
        answers: [],
      },
    ],
    references: [],
    nearest: [],
  };
}

/** An event with a candidate for each of `sources`. */
export function makeEvent(id: number, sources: readonly (string | null)[]): PublishedEvent {
  const candidates = sources.map((source) => ({
    article: 'Q1',
    title: 'The service does not start (Q1)',
    source,
    description: null,
    verdict: 'fix' as const,
    products: [],
  }));
  return { id, candidates };
}

/** A site of the given articles and events. */
export function makeSite(articles: readonly PublishedArticle[], events: readonly PublishedEvent[] = []): Publishable {
  const site = {
    articles,
    events,
    browse: { sources: [], products: [], others: [], counts: { sources: 0, products: 0, others: 0 } },
    lists: { sources: [], products: [] },
    absentReferences: [],
  };
  return { site, legalNotice: null };
}
