import { clueKey } from '../../clues/clueKey.ts';
import { win32Key } from '../../clues/codeKey.ts';
import { findClues } from '../../clues/findClues.ts';
import { cutAtWord } from '../../engine/shortText.ts';
import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';
import type { SearchDocument } from '../../search/searchDocument.ts';
import { readQuotedEvents } from '../link/describeEvents.ts';
import { describeStates } from '../link/describeStates.ts';

/** What an article is about, what its symptoms and title name, what it mentions anywhere, and what it points to. */
const ABOUT = 1;
const NAMED = 0.8;
const MENTIONED = 0.4;

/** The part of an `HRESULT` that is an error of the operating system says less than the whole. */
const PART = 0.5;

/** Longest text of a record: some hits' records are loaded for every query. */
const LONGEST_TEXT = 800;
const LONGEST_SYMPTOMS = 600;

/** An article as the search index sees it. */
export function describeArticle(article: Article): SearchDocument {
  const { id, title, verdict, products, events, causes, blocks } = article;
  const symptoms = article.symptoms.map((symptom) => blocksText(symptom.blocks)).join(' ');
  const all = blocksText(blocks);
  return {
    fields: {
      title,
      symptoms,
      messages: [...codeBlocks(blocks).map(({ value }) => value), ...findQuotes(all)].join(' '),
      causes: causes.map((cause) => blocksText(cause.blocks)).join(' '),
      all: [
        title,
        all,
        ...products.map(({ name, versions }) => [name, ...versions].join(' ')),
        ...article.keywords,
        article.queryWords ?? '',
      ].join(' '),
    },
    clues: weighClues(article, `${title}\n${symptoms}`, all),
    record: { id, title, verdict, products, events, text: describeSymptoms(symptoms, article), ...describeStates(article) },
  };
}

/** The symptoms, then the events quoted elsewhere; without any of them the article's first words. */
function describeSymptoms(symptoms: string, { blocks }: Article): string {
  const quoted = readQuotedEvents(blocks).map(({ description }) => (description ?? '').replace(/\s+/g, ' '));
  const elsewhere = quoted.filter((description) => !symptoms.includes(description));
  const text = [cutAtWord(symptoms, LONGEST_SYMPTOMS), ...new Set(elsewhere)].join(' ').trim();
  return cutAtWord(text === '' ? blocksText(blocks) : text, LONGEST_TEXT);
}

function weighClues(article: Article, front: string, all: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  };
  for (const { id, source } of article.events) {
    add(clueKey({ type: 'event', id, source: null, at: 0 }), ABOUT);
    add(clueKey({ type: 'event', id, source, at: 0 }), ABOUT);
  }
  const inFront = new Set(findClues(front).map(clueKey));
  for (const clue of [...article.codes.map((code) => ({ type: 'code' as const, code, at: 0 })), ...findClues(all)]) {
    if (clue.type === 'event') continue;
    const weight = inFront.has(clueKey(clue)) ? NAMED : MENTIONED;
    add(clueKey(clue), weight);
    const part = clue.type === 'code' ? win32Key(clue.code) : undefined;
    if (part !== undefined) add(`code ${part}`, weight * PART);
  }
  add(clueKey({ type: 'article', id: article.id, at: 0 }), ABOUT);
  return weights;
}

function codeBlocks(blocks: readonly Block[]): readonly { readonly value: string }[] {
  return blocks.flatMap((block): readonly { readonly value: string }[] => {
    if (block.type === 'code') return [block];
    if (block.type === 'list') return block.items.flatMap((item) => codeBlocks(item.children));
    return block.type === 'quote' || block.type === 'admonition' ? codeBlocks(block.children) : [];
  });
}

/** What stands in quotation marks and is longer than a name. */
function findQuotes(text: string): readonly string[] {
  return [...text.matchAll(/["\u201C]([^"\u201C\u201D]{15,300})["\u201D]/g)].map((match) => match[1] ?? '');
}
