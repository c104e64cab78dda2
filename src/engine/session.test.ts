import { describe, expect, it } from 'vitest';
import { acknowledge, answerNode, applyPaste, fillBlank, isFinished, standingPlace, startSession, tick } from './session.ts';
import { makeArticle } from './testing/makeArticle.ts';
import { makeNode, makeOutcome } from './testing/makeTree.ts';

const article = makeArticle([
  makeNode('symptom', 'event', { this: 'dll', other: 'elsewhere' }),
  makeNode('cause', 'dll', { yes: 'register', no: 'register' }),
  makeNode('step', 'register', { done: 'gone', skip: 'gone' }),
  makeNode('check', 'gone', { solved: 'solved', 'still-there': 'elsewhere' }),
  makeOutcome('solved'),
  makeOutcome('elsewhere', 'not-this-article'),
]);
const start = startSession('s', article, 100);

describe('answerNode', () => {
  it('goes on from where the walk stands, to the end', () => {
    const answers = ['this', 'yes', 'done', 'solved'];
    const end = answers.reduce((session, answer, at) => answerNode(session, article, null, answer, 101 + at), start);
    expect(standingPlace(end, article)).toEqual({ node: 'solved', pass: 1 });
    expect(isFinished(end, article)).toBe(true);
    expect(end.changedAt).toBe(104);
  });

  it('changes an answer given earlier', () => {
    const session = answerNode(answerNode(start, article, null, 'this', 101), article, null, 'no', 102);
    const changed = answerNode(session, article, { node: 'event', pass: 1 }, 'other', 103);
    expect(standingPlace(changed, article).node).toBe('elsewhere');
  });

  it('takes the assumed way to a step that a link led to', () => {
    const session = answerNode(start, article, { node: 'register', pass: 1 }, 'done', 101);
    expect(session.answers).toEqual([
      { node: 'event', answer: 'this', time: 101, origin: 'link' },
      { node: 'dll', answer: 'yes', time: 101, origin: 'link' },
      { node: 'register', answer: 'done', time: 101 },
    ]);
  });

  it("keeps the agent's own answers on the way to a linked step", () => {
    const own = answerNode(answerNode(start, article, null, 'this', 101), article, null, 'no', 102);
    const session = answerNode(own, article, { node: 'gone', pass: 1 }, 'solved', 103);
    expect(session.answers.map((given) => [given.node, given.answer, given.origin])).toEqual([
      ['event', 'this', undefined],
      ['dll', 'no', undefined],
      ['register', 'done', 'link'],
      ['gone', 'solved', undefined],
    ]);
  });

  it('makes an assumed answer the own one when it is given again', () => {
    const linked = answerNode(start, article, { node: 'register', pass: 1 }, 'done', 101);
    const confirmed = answerNode(linked, article, { node: 'dll', pass: 1 }, 'yes', 102);
    expect(confirmed.answers[1]).toEqual({ node: 'dll', answer: 'yes', time: 101 });
  });

  it('changes nothing for a node or an answer that the article has not got', () => {
    expect(answerNode(start, article, { node: 'zzz', pass: 1 }, 'done', 101)).toBe(start);
    expect(answerNode(start, article, null, 'perhaps', 101)).toBe(start);
    expect(answerNode(start, article, { node: 'register', pass: 1 }, 'perhaps', 101)).toBe(start);
  });
});

describe('what the agent notes on the way', () => {
  it('fills a blank without line breaks, and takes it back', () => {
    const filled = fillBlank(start, 'path', ' C:\\bin\r\ndel *.* ', 101);
    expect(filled.blanks).toEqual({ path: { value: 'C:\\bin del *.*', origin: 'agent' } });
    expect(fillBlank(filled, 'path', '', 102).blanks).toEqual({});
    expect(fillBlank(filled, 'path', 'C:\\bin del *.*', 102)).toBe(filled);
  });

  it('keeps ticks of each pass apart', () => {
    const once = tick(start, { node: 'register', pass: 1 }, 'a', true, 101);
    const twice = tick(once, { node: 'register', pass: 2 }, 'a', true, 102);
    expect(twice.ticked).toEqual(['register/a', 'register@2/a']);
    expect(tick(twice, { node: 'register', pass: 1 }, 'a', false, 103).ticked).toEqual(['register@2/a']);
  });

  it('acknowledges cautions once', () => {
    const session = acknowledge(start, 'register', 101);
    expect(session.acknowledged).toEqual(['register']);
    expect(acknowledge(session, 'register', 102)).toBe(session);
  });
});

describe('applyPaste', () => {
  const paste = {
    text: 'Event ID: 1008',
    answers: [
      { node: 'dll', answer: 'yes' },
      { node: 'event', answer: 'this' },
    ],
    blanks: { path: 'G:\\bin', drive: 'G' },
  };

  it('answers what the event answers, also further on, and fills its blanks', () => {
    const session = applyPaste(start, paste, 101);
    expect(standingPlace(session, article).node).toBe('register');
    expect(session.blanks.drive).toEqual({ value: 'G', origin: 'paste' });
    expect(session.pasted).toBe('Event ID: 1008');
  });

  it('leaves alone what the agent answered and filled in', () => {
    const own = fillBlank(answerNode(start, article, null, 'other', 101), 'path', 'D:\\', 102);
    const session = applyPaste(own, paste, 103);
    expect(standingPlace(session, article).node).toBe('elsewhere');
    expect(session.blanks.path).toEqual({ value: 'D:\\', origin: 'agent' });
    expect(session.blanks.drive).toEqual({ value: 'G', origin: 'paste' });
  });
});
