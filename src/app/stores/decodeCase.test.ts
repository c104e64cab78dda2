import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCase, encodeCase } from './decodeCase.ts';
import type { KeptCase } from './keptCase.ts';

const kept: KeptCase = {
  path: '/kb/Q1/step-1',
  finished: false,
  where: 'Fix · step 1 of 2',
  session: {
    id: 'a',
    article: 'Q1',
    title: 'One',
    startedAt: 1,
    changedAt: 2,
    answers: [{ node: 'symptom', answer: 'this', time: 2, origin: 'paste' }],
    blanks: { drive: { value: 'G', origin: 'paste' } },
    ticked: ['symptom/a'],
    acknowledged: ['step-1'],
    pasted: 'Event ID: 1008',
  },
};

/** The stored text with one part of the session replaced. */
const withPart = (part: object) => JSON.stringify({ version: 1, ...kept, session: { ...kept.session, ...part } });

describe('decodeCase', () => {
  it('gives back what was kept', () => {
    expect(decodeCase(encodeCase(kept))).toEqual(kept);
  });

  it.each(['', 'null', '[]', '{"version":1}', '{"version":1,"session":null,"path":"/kb/Q1"}', '{"version":1,"session":{'])(
    'takes %s for no case',
    (text) => {
      expect(decodeCase(text)).toBeUndefined();
    },
  );

  it('leaves a case of another version alone', () => {
    expect(decodeCase(JSON.stringify({ ...kept, version: 2 }))).toBeUndefined();
  });

  it('does not lead out of the knowledge base', () => {
    expect(decodeCase(JSON.stringify({ version: 1, ...kept, path: 'https://example.com/' }))).toBeUndefined();
  });

  it('takes no answers that are none', () => {
    expect(decodeCase(withPart({ answers: [{ node: 1 }] }))).toBeUndefined();
    expect(decodeCase(withPart({ answers: 'all' }))).toBeUndefined();
  });

  it('keeps the walk where only what surrounds it is damaged', () => {
    const found = decodeCase(
      withPart({ title: 7, blanks: { drive: 'G', path: { value: 'C:', origin: 'agent' } }, ticked: null }),
    );
    expect(found?.session).toMatchObject({ title: 'Q1', blanks: { path: { value: 'C:', origin: 'agent' } }, ticked: [] });
    expect(found?.session.blanks).not.toHaveProperty('drive');
    expect(found?.session.answers).toEqual(kept.session.answers);
  });

  it('never throws, whatever stands in the storage', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => decodeCase(text)).not.toThrow();
      }),
      { seed: 7 },
    );
  });
});
