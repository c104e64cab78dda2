import type { Paste } from '../engine/session.ts';
import type { PublishedArticle } from '../model/published.ts';
import { fillBlanks } from './fillBlanks.ts';
import { findProductAnswer } from './findProductAnswer.ts';
import { isSameSource } from './isSameSource.ts';
import { namesOtherFile } from './namesOtherFile.ts';
import type { PastedEvent } from './pastedEvent.ts';
import { readEventText } from './readEventText.ts';

/**
 * What a pasted text brings to an article's wizard: the symptom confirmed where it is one of the article's events and not about another file, the product where it names one
 * of the article's, and the blanks that it fills. Everything can be changed there.
 */
export function preparePaste(article: PublishedArticle, text: string): Paste {
  const events = readEventText(text).filter((event) => isEventOf(article, event) && !namesOtherFile(article.blocks, event));
  const symptoms = events.length === 0 ? [] : article.nodes.filter((node) => node.type === 'symptom');
  const confirmed = symptoms.filter((node) => node.answers.some(({ id }) => id === 'this'));
  const products = article.nodes.flatMap((node) => {
    const answer = node.type === 'applies-to' ? findProductAnswer(node, text) : undefined;
    return answer === undefined ? [] : [{ node: node.id, answer }];
  });
  const answers = [...confirmed.map(({ id }) => ({ node: id, answer: 'this' })), ...products];
  return { text, answers, blanks: fillBlanks(article, events) };
}

function isEventOf(article: PublishedArticle, pasted: PastedEvent): boolean {
  return article.events.some(
    ({ id, source }) => id === pasted.id && (source === null || pasted.source === null || isSameSource(source, pasted.source)),
  );
}
