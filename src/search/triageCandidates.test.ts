import { expect, it } from 'vitest';
import type { EventCandidate, PublishedEvent } from '../model/published.ts';
import { findTriageQuestion } from './triage.ts';
import { triageEvent, triageRecords } from './triageCandidates.ts';

const candidate = (article: string, source: string | null, description: string | null): EventCandidate => ({
  article,
  title: `Title of ${article}`,
  source,
  description,
  verdict: 'fix',
  products: [],
});

const event = (candidates: readonly EventCandidate[]): PublishedEvent => ({ id: 1008, candidates });

it('makes one candidate of an article that quotes the event twice', () => {
  const found = triageEvent(event([candidate('Q1', 'Perflib', 'a.dll failed'), candidate('Q1', 'Exchange', 'b.dll failed')]));
  expect(found).toHaveLength(1);
  expect(found[0]?.traits.get('file')?.traits.map(({ shown }) => shown)).toEqual(['a.dll', 'b.dll']);
});

it('does not hold against an article what it leaves out', () => {
  const [silent, half] = triageEvent(
    event([candidate('Q1', null, null), candidate('Q2', 'Perflib', 'a.dll failed'), candidate('Q2', null, null)]),
  );
  expect(silent?.traits.size).toBe(0);
  expect(half?.traits.get('source')?.isComplete).toBe(false);
  expect(half?.traits.get('file')?.isComplete).toBe(false);
});

it('takes one source for one, however it is written', () => {
  const found = triageEvent(event([candidate('Q1', 'MSExchange IMC', null), candidate('Q2', 'MSExchangeIMC', null)]));
  expect(findTriageQuestion(found)).toBeNull();
});

it('asks for the sentence that one sees, where records share the rest', () => {
  const record = (id: string, text: string) => ({ id, title: id, verdict: 'fix' as const, products: [], events: [], text });
  const found = triageRecords([
    record('Q1', 'The service does not start. Error 2140 is shown on the screen.'),
    record('Q2', 'The service does not start. The computer restarts by itself at once.'),
  ]);
  const question = findTriageQuestion(found, new Set(['code']));
  expect(question?.text).toBe('Which of these do you see?');
  expect(question?.options.map(({ evidence, articles }) => [evidence, articles])).toEqual([
    ['Error 2140 is shown on the screen.', ['Q1']],
    ['The computer restarts by itself at once.', ['Q2']],
  ]);
});
