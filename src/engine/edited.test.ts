import { describe, expect, it } from 'vitest';
import { buildScreen } from './screen.ts';
import { answerNode, arriveAt, startSession } from './session.ts';
import { makeArticle } from './testing/makeArticle.ts';
import { makeNode, makeOutcome, makeStep } from './testing/makeTree.ts';
import { buildTicketNote } from './ticketNote.ts';

describe('a case whose article was edited', () => {
  const stepsFrom = (first: string) =>
    makeArticle([
      makeNode('symptom', 'event', { this: first, other: 'elsewhere' }),
      makeStep(first, { done: 'check-1', skip: 'check-1' }),
      makeNode('check', 'check-1', { solved: 'solved', 'still-there': 'two' }),
      makeStep('two', { done: 'check-2', skip: 'check-2' }, { number: '2' }),
      makeNode('check', 'check-2', { solved: 'solved', 'still-there': 'three' }),
      makeStep('three', { done: 'solved', skip: 'solved' }, { number: '3' }),
      makeOutcome('solved'),
      makeOutcome('elsewhere', 'not-this-article'),
    ]);
  const before = stepsFrom('close-programs');
  const edited = stepsFrom('close-all-programs');
  const given = ['this', 'skip', 'still-there', 'skip', 'still-there'];
  const session = given.reduce(
    (walked, answer, at) => answerNode(walked, before, null, answer, at + 1),
    startSession('s', before, 0),
  );
  const three = { node: 'three', pass: 1 };
  const answersOf = (screen: ReturnType<typeof buildScreen>) =>
    screen.rail
      .flatMap((phase) => phase.entries)
      .filter((entry) => entry.state === 'answered')
      .map((entry) => `${entry.text} ${entry.answer} ${entry.origin}`);

  it('keeps the real answers on the way to where it stood, and assumes only what is new', () => {
    const screen = buildScreen(edited, session, three);
    expect(answersOf(screen)).toEqual([
      'event this agent',
      'close-all-programs done link',
      'check-1 still-there agent',
      'two skip agent',
      'check-2 still-there agent',
    ]);
    expect(screen).toMatchObject({ node: { id: 'three' }, position: 'linked', resumes: true });
  });

  it('names the answer that was lost by words, and none that holds', () => {
    expect(buildScreen(edited, session, three).dropped).toMatchObject([
      { text: 'a step that the article no longer has', answer: 'skip', reason: 'gone' },
    ]);
  });

  it('goes on with the same answers, which the note keeps', () => {
    const onward = answerNode(session, edited, three, 'done', 9);
    expect(buildScreen(edited, onward, null).node.id).toBe('solved');
    expect(onward.answers).toEqual(expect.arrayContaining([...session.answers]));
    const options = { baseUrl: '/', formatTime: String };
    const { plain } = buildTicketNote(edited, arriveAt(session, edited, three), options);
    expect(plain).toContain('4  Step 2 of 3: two\n    -> skip\n5  Check: check-2\n    -> still-there\n');
    expect(plain).toContain('Step 1 of 3: close-all-programs\n    -> done (assumed: opened by a link)');
  });

  it('shows an earlier card behind the edited one with the answer given there, which can be changed', () => {
    const two = { node: 'two', pass: 1 };
    const screen = buildScreen(edited, session, two);
    expect(screen).toMatchObject({ place: two, resumes: true });
    expect(screen.answers.filter((answer) => answer.given).map(({ id }) => id)).toEqual(['skip']);
    const changed = answerNode(session, edited, two, 'done', 9);
    expect(buildScreen(edited, changed, null)).toMatchObject({ node: { id: 'check-2' } });
    expect(answersOf(buildScreen(edited, changed, null))).toContain('two done agent');
  });

  it('is not taken up by a link further on than the agent ever came', () => {
    const fresh = answerNode(startSession('s', edited, 0), edited, null, 'this', 1);
    expect(buildScreen(edited, fresh, three)).toMatchObject({ position: 'linked', resumes: false });
  });
});
