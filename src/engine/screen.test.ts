import { describe, expect, it } from 'vitest';
import type { Block } from '../model/content.ts';
import type { Session } from '../model/session.ts';
import type { TreeNode } from '../model/tree.ts';
import { buildScreen } from './screen.ts';
import { acknowledge, answerNode, applyPaste, fillBlank, startSession, tick } from './session.ts';
import { makeArticle } from './testing/makeArticle.ts';
import { makeNode, makeOutcome, makeStep, paragraph, words } from './testing/makeTree.ts';

const register: Block = { type: 'command', at: 7, lines: [['regsvr32 ', { blank: 'path' }, '\\imsperf.dll']] };
const reload: Block = {
  type: 'command',
  at: 9,
  lines: [['unlodctr MSExchangeIMC'], ['lodctr ', { blank: 'drive' }, ':\\exchsrvr\\bin\\imcperf.ini']],
};
const caution = { kind: 'warning' as const, blocks: [paragraph('Back up the registry first.')] };

const nodes: readonly TreeNode[] = [
  makeNode('symptom', 'event', { this: 'dll', other: 'elsewhere' }),
  { ...causeNode('dll', 1), answers: makeNode('cause', 'dll', { yes: 'register', no: 'counters', unsure: 'counters' }).answers },
  { ...causeNode('counters', 2), answers: makeNode('cause', 'counters', { yes: 'register', no: 'unsolved' }).answers },
  makeStep('register', { done: 'reload', 'could-not': 'reload', skip: 'reload' }, { blocks: [register] }),
  makeStep('reload', { done: 'gone', skip: 'gone' }, { blocks: [paragraph('Run:'), reload], number: '2', cautions: [caution] }),
  makeNode('check', 'gone', { solved: 'solved', 'still-there': 'unsolved' }),
  makeOutcome('solved'),
  makeOutcome('unsolved', 'not-solved'),
  makeOutcome('elsewhere', 'not-this-article'),
];

function causeNode(id: string, number: number) {
  return {
    type: 'cause' as const,
    id,
    passage: null,
    heading: [{ type: 'text' as const, value: id }],
    blocks: [],
    number,
    of: 2,
  };
}

const article = makeArticle(nodes, {
  blanks: [
    { name: 'path', token: '<path>', explanation: null },
    { name: 'drive', token: '<drive>', explanation: 'the drive letter' },
  ],
  nearest: [{ id: 'Q2', title: 'Another', why: 'event 1008' }],
});
const start = startSession('s', article, 0);

function walk(...answers: readonly string[]): Session {
  return answers.reduce((session, answer, at) => answerNode(session, article, null, answer, at + 1), start);
}

describe('where the card says one is', () => {
  it('counts causes and the steps of a remedy', () => {
    expect(buildScreen(article, start, null).where).toBe('Symptom');
    expect(buildScreen(article, walk('this'), null).where).toBe('Cause 1 of 2');
    expect(buildScreen(article, walk('this', 'yes', 'done'), null).where).toBe('Fix · step 2 of 2');
    expect(buildScreen(article, walk('this', 'yes', 'done', 'done'), null).where).toBe('Fix · check after step 2 of 2');
    expect(buildScreen(article, walk('this', 'yes', 'done', 'done', 'solved'), null).where).toBe('Outcome');
  });

  it("counts the article's own steps, and none where an answer decides the remedy", () => {
    const parts = makeArticle([
      makeNode('choice', 'which', { first: 'one', second: 'other' }),
      makeStep('one', { done: 'part' }),
      makeStep('part', { done: 'two' }, { number: '1.4' }),
      makeStep('two', { done: 'solved' }, { number: '2' }),
      makeStep('other', { done: 'solved' }, { remedy: 1 }),
      makeOutcome('solved'),
    ]);
    const session = startSession('s', parts, 0);
    const where = (node: string) => buildScreen(parts, session, { node, pass: 1 }).where;
    expect(['which', 'one', 'part', 'two', 'other'].map(where)).toEqual([
      'Fix',
      'Fix 1 of 2 · step 1 of 2',
      'Fix 1 of 2 · step 1 of 2',
      'Fix 1 of 2 · step 2 of 2',
      'Fix 2 of 2 · step 1 of 1',
    ]);
    const ahead = buildScreen(parts, session, null).rail.flatMap(({ entries }) => entries);
    expect(ahead.map(({ text, number }) => [text, number])).toEqual([
      ['which', null],
      ['one', '1'],
      ['two', '2'],
      ['Solved', null],
    ]);
  });

  it('gives each answer its digit', () => {
    const { answers } = buildScreen(article, walk('this', 'yes'), null);
    expect(answers.map((answer) => [answer.digit, answer.id])).toEqual([
      [1, 'done'],
      [2, 'could-not'],
      [3, 'skip'],
    ]);
  });
});

describe('the rail', () => {
  it('lists what was answered, where the walk stands, and the most likely rest', () => {
    const { rail } = buildScreen(article, walk('this', 'yes'), null);
    expect(rail.map(({ phase, state }) => `${phase} ${state}`)).toEqual([
      'symptom passed',
      'cause passed',
      'fix current',
      'outcome ahead',
    ]);
    expect(rail.flatMap((phase) => phase.entries.map((entry) => `${entry.text} ${entry.state} ${entry.answer}`))).toEqual([
      'event answered this',
      'dll answered yes',
      'register current null',
      'reload ahead null',
      'Solved ahead null',
    ]);
  });

  it('shows the whole remedy ahead where a check follows each step', () => {
    const checked = makeArticle([
      makeStep('first', { done: 'check-1' }),
      makeNode('check', 'check-1', { solved: 'solved', 'still-there': 'second' }),
      makeStep('second', { done: 'solved' }, { number: '2' }),
      makeOutcome('solved'),
    ]);
    const ahead = buildScreen(checked, startSession('s', checked, 0), null).rail.flatMap(({ entries }) => entries);
    expect(ahead.map((entry) => entry.text)).toEqual(['first', 'second', 'Solved']);
  });
});

describe('an earlier place', () => {
  it('is shown with the answer given there, and its neighbours on the walk', () => {
    const screen = buildScreen(article, walk('this', 'no', 'yes'), { node: 'dll', pass: 1 });
    expect(screen.position).toBe('earlier');
    expect(screen.answers.filter((answer) => answer.given).map((answer) => answer.id)).toEqual(['no']);
    expect(screen.back).toEqual({ node: 'event', pass: 1 });
    expect(screen.forward).toEqual({ node: 'counters', pass: 1 });
    expect(screen.standing).toEqual({ node: 'register', pass: 1 });
    expect(
      screen.rail
        .flatMap((phase) => phase.entries)
        .filter((entry) => entry.shown)
        .map((entry) => entry.text),
    ).toEqual(['dll']);
  });

  it('lists the answers that a change made void', () => {
    const changed = answerNode(
      walk('this', 'no', 'yes', 'done', 'done', 'still-there'),
      article,
      { node: 'dll', pass: 1 },
      'yes',
      9,
    );
    expect(buildScreen(article, changed, null).dropped).toMatchObject([
      { text: 'counters', answer: 'yes', reason: 'not-reached' },
    ]);
  });
});

describe('a link', () => {
  it('to a step that one has not come to shows it by an assumed way, and leaves the session alone', () => {
    const screen = buildScreen(article, start, { node: 'reload', pass: 1 });
    expect(screen).toMatchObject({
      position: 'linked',
      node: { id: 'reload' },
      standing: { node: 'event', pass: 1 },
      missing: null,
    });
    const assumed = screen.rail.flatMap((phase) => phase.entries).filter((entry) => entry.origin === 'link');
    expect(assumed.map((entry) => entry.text)).toEqual(['event', 'dll', 'register']);
  });

  it('to a node that was edited away shows where one stands and offers the nearest', () => {
    const screen = buildScreen(article, walk('this'), { node: 'reloads', pass: 1 });
    expect(screen.missing).toEqual({ asked: 'reloads', nearest: { node: 'reload', pass: 1 } });
    expect(screen).toMatchObject({ position: 'current', node: { id: 'dll' } });
  });

  it('to a later pass than was walked shows the last one walked', () => {
    expect(buildScreen(article, walk('this', 'no'), { node: 'dll', pass: 7 }).place).toEqual({ node: 'dll', pass: 1 });
  });
});

describe('commands', () => {
  it('stand with their blanks missing, then finished', () => {
    const atStep = walk('this', 'yes');
    expect(buildScreen(article, atStep, null).commands).toMatchObject([
      { at: 7, finished: null, missing: ['path'], text: 'regsvr32 <path>\\imsperf.dll' },
    ]);
    const filled = fillBlank(atStep, 'path', 'G:\\EXCHSRVR\\bin\\', 9);
    expect(buildScreen(article, filled, null).commands[0]?.finished).toBe('regsvr32 G:\\EXCHSRVR\\bin\\imsperf.dll');
  });

  it('say where a value came from and what the blank means', () => {
    const pasted = applyPaste(walk('this', 'yes', 'done'), { text: 'Event', answers: [], blanks: { drive: 'G:' } }, 9);
    const screen = buildScreen(article, pasted, null);
    expect(screen.blanks).toEqual([
      {
        name: 'drive',
        token: '<drive>',
        explanation: 'the drive letter',
        value: 'G:',
        origin: 'paste',
        note: 'taken from the event you pasted',
      },
    ]);
    expect(screen.commands[0]?.finished).toBe('unlodctr MSExchangeIMC\nlodctr G:\\exchsrvr\\bin\\imcperf.ini');
  });

  it('cannot be copied before the cautions in front of them are acknowledged', () => {
    const atStep = walk('this', 'yes', 'done');
    expect(buildScreen(article, atStep, null)).toMatchObject({
      copyBlocked: true,
      cautions: [{ kind: 'warning', acknowledged: false }],
    });
    expect(buildScreen(article, acknowledge(atStep, 'reload', 9), null).copyBlocked).toBe(false);
  });
});

describe('the cautions of steps that a link went past', () => {
  const guarded = makeArticle([
    makeNode('choice', 'which', { first: 'one', second: 'other' }),
    makeStep('one', { done: 'two' }, { cautions: [caution] }),
    makeStep('two', { done: 'three' }, { number: '2', blocks: [register] }),
    makeStep('three', { done: 'solved' }, { number: '3' }),
    makeStep('other', { done: 'solved' }, { remedy: 1 }),
    makeOutcome('solved'),
  ]);
  const cold = startSession('s', guarded, 0);
  const two = { node: 'two', pass: 1 };

  it('stand in front of the card it led to, and hold back its commands until they are read', () => {
    const screen = buildScreen(guarded, cold, two);
    expect(screen.copyBlocked).toBe(true);
    expect(screen.cautions).toMatchObject([{ node: 'one', kind: 'warning', acknowledged: false }]);
    const read = buildScreen(guarded, acknowledge(cold, 'one', 1), two);
    expect(read.copyBlocked).toBe(false);
    expect(read.cautions).toMatchObject([{ node: 'one', acknowledged: true }]);
  });

  it('go along to the next card while unread, and no further once read', () => {
    const onward = answerNode(cold, guarded, two, 'done', 1);
    expect(buildScreen(guarded, onward, null)).toMatchObject({ node: { id: 'three' }, copyBlocked: true });
    expect(buildScreen(guarded, acknowledge(onward, 'one', 2), null).cautions).toEqual([]);
  });

  it('are not asked for again where the agent did the step, nor in another remedy', () => {
    const own = ['first', 'done'].reduce((session, answer) => answerNode(session, guarded, null, answer, 1), cold);
    expect(buildScreen(guarded, own, null)).toMatchObject({ node: { id: 'two' }, copyBlocked: false, cautions: [] });
    expect(buildScreen(guarded, cold, { node: 'other', pass: 1 }).cautions).toEqual([]);
  });
});

describe('an outcome', () => {
  it('that is not solved says what was done, what was left out, and what is near', () => {
    const { outcome } = buildScreen(article, walk('this', 'yes', 'skip', 'done', 'still-there'), null);
    expect(outcome).toMatchObject({ kind: 'not-solved', sentence: 'Not solved', nearest: [{ id: 'Q2' }] });
    expect(outcome?.done.map((entry) => entry.text)).toEqual(['reload']);
    expect(outcome?.leftOut.map((entry) => [entry.text, entry.place.node])).toEqual([['register', 'register']]);
  });

  it('that is solved names no other articles', () => {
    expect(buildScreen(article, walk('this', 'yes', 'done', 'done', 'solved'), null).outcome).toMatchObject({
      sentence: 'Solved',
      nearest: [],
    });
  });
});

it('shows the ticks of the place alone', () => {
  const session = tick(
    tick(walk('this', 'yes'), { node: 'register', pass: 1 }, 'a', true, 8),
    { node: 'reload', pass: 1 },
    'b',
    true,
    9,
  );
  expect(buildScreen(article, session, null).ticked).toEqual(['a']);
});

it('names a symptom card in the rail after what was seen, and not after an event that was not', () => {
  const entry: Block = { type: 'code', at: 1, language: 'event', value: 'Source: MSExchangeIMC\nEvent: 4087' };
  const symptom: TreeNode = {
    ...makeNode('symptom', 's', { this: 'solved' }),
    type: 'symptom',
    symptoms: [
      { id: '1', blocks: [paragraph('It does not start.')] },
      { id: '2', blocks: [entry] },
    ],
    events: [{ id: 4087, source: 'MSExchangeIMC' }],
    heading: words('Do you see any of these?'),
  };
  const listed = makeArticle([symptom, makeOutcome('solved')]);
  const fresh = startSession('s', listed, 0);
  const named = (session: Session) => buildScreen(listed, session, null).rail[0]?.entries[0]?.text;
  const ticking = (id: string) => tick(fresh, { node: 's', pass: 1 }, id, true, 1);
  expect(named(fresh)).toBe('Do you see any of these?');
  expect(named(ticking('1'))).toBe('It does not start.');
  expect(named(ticking('2'))).toBe('Event 4087 from MSExchangeIMC');
});
