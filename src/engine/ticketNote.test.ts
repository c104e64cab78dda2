import { describe, expect, it } from 'vitest';
import type { Block } from '../model/content.ts';
import type { PublishedArticle } from '../model/published.ts';
import type { Session } from '../model/session.ts';
import type { SymptomNode } from '../model/tree.ts';
import { acknowledge, answerNode, applyPaste, fillBlank, startSession, tick } from './session.ts';
import { makeArticle } from './testing/makeArticle.ts';
import { makeNode, makeOutcome, makeStep, paragraph, words } from './testing/makeTree.ts';
import { buildTicketNote } from './ticketNote.ts';

const eventEntry: Block = { type: 'code', at: 1, language: 'event', value: 'Event ID: 1008\nSource: Perflib' };

const symptom: SymptomNode = {
  type: 'symptom',
  id: 'event',
  passage: null,
  heading: words('Event 1008 is logged'),
  blocks: [],
  answers: makeNode('symptom', 'event', { this: 'register', other: 'register' }).answers.map((answer) => ({
    ...answer,
    label: 'This is it',
  })),
  symptoms: [{ id: 's1', blocks: [paragraph('The service does not start.'), eventEntry] }],
  events: [{ id: 1008, source: 'Perflib' }],
};

const article = makeArticle(
  [
    symptom,
    makeStep(
      'register',
      { done: 'reload' },
      {
        heading: words('Register the DLL'),
        blocks: [{ type: 'command', at: 3, lines: [['regsvr32 ', { blank: 'path' }, '\\a_b.dll']] }],
      },
    ),
    makeStep('reload', { skip: 'gone' }, { heading: words('Reload the *counters*'), number: '2' }),
    makeNode('check', 'gone', { solved: 'solved', 'still-there': 'unsolved' }),
    makeOutcome('solved'),
    makeOutcome('unsolved', 'not-solved'),
  ],
  {
    id: 'Q256927',
    title: 'Event 1008 Occurs',
    events: [{ id: 1008, source: 'Perflib' }],
    blanks: [{ name: 'path', token: '<path>', explanation: null }],
  },
);

const options = { baseUrl: 'https://help.example/desk/', formatTime: (time: number) => `14:0${time}` };
const start = tick(startSession('s', article, 1), { node: 'event', pass: 1 }, 's1', true, 1);

function walk(session: Session, ...answers: readonly string[]): Session {
  return answers.reduce((before, answer, at) => answerNode(before, article, null, answer, at + 2), session);
}

describe('the ticket note', () => {
  const filled = fillBlank(start, 'path', 'G:\\bin', 2);
  const note = buildTicketNote(article, walk(filled, 'this', 'done', 'skip', 'still-there'), options);

  it('says in plain text what it was about, what was answered when, what was left out, and how it ended', () => {
    expect(note.plain).toBe(
      [
        'Event 1008 (Perflib)',
        'Article Q256927: Event 1008 Occurs (6 Aug 2002)',
        'https://help.example/desk/kb/Q256927',
        'Started 14:01, ended 14:05',
        '',
        '14:02  Symptom: Event 1008 from Perflib',
        '    -> This is it',
        '    Seen: The service does not start. Event ID: 1008 Source: Perflib',
        '14:03  Step 1 of 2: Register the DLL',
        '    -> done',
        '    regsvr32 G:\\bin\\a_b.dll',
        '    path = G:\\bin',
        '14:04  Step 2 of 2: Reload the *counters*',
        '    -> skip',
        '14:05  Check: gone',
        '    -> still-there',
        '',
        'Left out:',
        '- Reload the *counters*: skip',
        '',
        'Outcome: Not solved',
      ].join('\n'),
    );
  });

  it('says the same in Markdown, texts escaped and commands in code blocks', () => {
    expect(note.markdown).toBe(
      [
        '**Event 1008 (Perflib)**  ',
        'Article [Q256927: Event 1008 Occurs](<https://help.example/desk/kb/Q256927>), 6 Aug 2002  ',
        'Started 14:01, ended 14:05',
        '',
        '- 14:02 Symptom: Event 1008 from Perflib → **This is it**',
        '  - Seen: The service does not start. Event ID: 1008 Source: Perflib',
        '- 14:03 Step 1 of 2: Register the DLL → **done**',
        '  - path = G:\\\\bin',
        '  ```',
        '  regsvr32 G:\\bin\\a_b.dll',
        '  ```',
        '- 14:04 Step 2 of 2: Reload the \\*counters\\* → **skip**',
        '- 14:05 Check: gone → **still-there**',
        '',
        'Left out:',
        '',
        '- Reload the \\*counters\\*: skip',
        '',
        '**Outcome: Not solved**',
      ].join('\n'),
    );
  });

  it('links to the place where an unfinished walk stands', () => {
    const { plain } = buildTicketNote(article, walk(start, 'this'), options);
    expect(plain).toContain('https://help.example/desk/kb/Q256927/register\nStarted 14:01\n');
    expect(plain).toContain('Outcome: Not finished: at "Register the DLL"');
  });

  it('marks what came from the paste or was assumed, and quotes the paste', () => {
    const paste = {
      text: 'Event ID: 1008\r\nSource: Perflib',
      answers: [{ node: 'event', answer: 'this' }],
      blanks: { path: 'G:\\bin' },
    };
    const linked = answerNode(applyPaste(start, paste, 2), article, { node: 'reload', pass: 1 }, 'skip', 3);
    const { plain } = buildTicketNote(article, linked, options);
    expect(plain).toContain('-> This is it (taken from the pasted event)');
    expect(plain).toContain('-> done (assumed: opened by a link)');
    expect(plain).toContain('path = G:\\bin, taken from the event you pasted');
    expect(plain).toContain('Event as pasted:\n  Event ID: 1008\n  Source: Perflib');
  });
});

describe('the event in the note', () => {
  const listed: SymptomNode = {
    ...symptom,
    symptoms: [
      { id: 's1', blocks: [paragraph('The service does not start.')] },
      { id: 's2', blocks: [paragraph('The following event may be logged:'), eventEntry] },
    ],
  };
  const several = { ...article, nodes: [listed, ...article.nodes.slice(1)] };
  const fresh = startSession('s', several, 1);
  const at = { node: 'event', pass: 1 };
  const noteAfter = (before: Session, over: PublishedArticle = several) =>
    buildTicketNote(over, answerNode(before, over, at, 'this', 2), options).plain;

  it('is not named where it is one of several symptoms and another was ticked, or none', () => {
    const ticked = noteAfter(tick(fresh, at, 's1', true, 1));
    expect(ticked).not.toContain('1008 (Perflib)');
    expect(ticked).not.toContain('Event 1008 from');
    expect(ticked).toMatch(/^Article Q256927: /);
    expect(ticked).toContain('Symptom: The service does not start.\n');
    const unticked = noteAfter(fresh);
    expect(unticked).toMatch(/^Article Q256927: /);
    expect(unticked).toContain('Symptom: Event 1008 Occurs\n');
  });

  it('is named where the symptom that quotes it was ticked, or it was pasted', () => {
    expect(noteAfter(tick(fresh, at, 's2', true, 1))).toMatch(/^Event 1008 \(Perflib\)\nArticle /);
    expect(noteAfter(applyPaste(fresh, { text: 'Perflib: 1008', answers: [], blanks: {} }, 1))).toMatch(/^Event 1008 /);
    expect(noteAfter(applyPaste(fresh, { text: 'Perflib: 10080', answers: [], blanks: {} }, 1))).toMatch(/^Article /);
  });

  it('is named where it is all that the card shows, unless the agent said that it is something else or did not say', () => {
    const only = startSession('s', article, 1);
    expect(noteAfter(only, article)).toMatch(/^Event 1008 /);
    expect(buildTicketNote(article, answerNode(only, article, null, 'other', 2), options).plain).toMatch(/^Article /);
    expect(buildTicketNote(article, answerNode(only, article, { node: 'reload', pass: 1 }, 'skip', 2), options).plain).toMatch(
      /^Article /,
    );
  });

  it('is not named where the one symptom quotes an error message beside it', () => {
    const message: Block = { type: 'code', at: 2, language: 'text', value: 'Error 2140' };
    const beside = { ...symptom, symptoms: [{ id: 's1', blocks: [paragraph('It fails:'), message, eventEntry] }] };
    const plain = noteAfter(fresh, { ...article, nodes: [beside, ...article.nodes.slice(1)] });
    expect(plain).toMatch(/^Article /);
    expect(plain).toContain('Symptom: It fails: Error 2140');
  });
});

it('says of each step that has cautions whether they were read', () => {
  const cautions = [{ kind: 'warning' as const, blocks: [paragraph('Back up the registry.')] }];
  const nodes = article.nodes.map((node) => (node.type === 'step' ? { ...node, cautions } : node));
  const guarded = { ...article, nodes };
  const read = acknowledge(walk(start, 'this'), 'register', 2);
  const session = ['done', 'skip'].reduce((before, answer) => answerNode(before, guarded, null, answer, 3), read);
  const note = buildTicketNote(guarded, session, options);
  expect(note.plain).toMatch(/Register the DLL\n {4}-> done\n {4}Cautions read\n/);
  expect(note.plain).toMatch(/counters\*\n {4}-> skip\n {4}Cautions not read\n/);
  expect(note.markdown).toContain('  - Cautions read\n');
  expect(buildTicketNote(article, session, options).plain).not.toContain('Cautions');
});
