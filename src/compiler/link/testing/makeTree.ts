import { makeNode, makeOutcome, paragraph } from '../../../engine/testing/makeTree.ts';
import type { Article } from '../../../model/article.ts';
import type { Block } from '../../../model/content.ts';
import type { Tree } from '../../../model/tree.ts';

/** A tree of one article, for tests. `over` says what the test is about. */
export function makeTree(id: string, over: Partial<Article> = {}): Tree {
  const article: Article = {
    id,
    title: `Article ${id}`,
    description: null,
    updated: null,
    products: [],
    keywords: [],
    queryWords: null,
    oldAddresses: [],
    verdict: 'fix',
    events: [],
    codes: [],
    symptoms: [{ blocks: [paragraph('The service does not start.')], passage: null }],
    causes: [],
    remedies: [],
    cautions: [],
    blanks: [],
    references: [],
    remarks: [],
    blocks: [],
    ...over,
  };
  return { article, nodes: [makeNode('symptom', 'seen', { this: 'end', other: 'end' }), makeOutcome('end')] };
}

/** An event-log entry as an article quotes it, for tests. */
export function eventBlock(id: number, source: string, description: string): Block {
  return { type: 'code', at: 0, language: 'event', value: `Event ID: ${id}\nSource: ${source}\nDescription: ${description}` };
}
