import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowByPaste } from './narrowByPaste.ts';
import { answerTriage, findTriageQuestion, type TraitKind, type TriageCandidate } from './triage.ts';
import type { Traits } from './triageCandidate.ts';

type Said = Partial<Record<TraitKind, readonly string[]>>;

function candidate(article: string, said: Said, isComplete = true): TriageCandidate {
  const traits = Object.entries(said).map(([kind, values]): [TraitKind, Traits] => [
    kind as TraitKind,
    { traits: values.map((value) => ({ key: value, shown: value })), isComplete },
  ]);
  return { article, title: article, traits: new Map(traits) };
}

const perflib = [
  candidate('Q256927', { source: ['perflib'], file: ['imsperf.dll'], version: ['4.0', '5.0', '5.5'] }),
  candidate('Q163727', { source: ['perflib'], file: ['gwperf.dll'], version: ['4.0', '5.0'] }),
];

describe('findTriageQuestion', () => {
  it('asks for what separates, not for what all share', () => {
    const question = findTriageQuestion(perflib);
    expect(question?.text).toBe('Which file does the message name?');
    expect(question?.options.map(({ evidence, articles }) => [evidence, articles])).toEqual([
      ['imsperf.dll', ['Q256927']],
      ['gwperf.dll', ['Q163727']],
    ]);
  });

  it('asks nothing where one is left, where nothing separates, and what is known', () => {
    expect(findTriageQuestion(perflib.slice(0, 1))).toBeNull();
    expect(findTriageQuestion([candidate('A', { source: ['x'] }), candidate('B', { source: ['x'] })])).toBeNull();
    expect(findTriageQuestion(perflib, new Set<TraitKind>(['file', 'version']))).toBeNull();
  });

  it('keeps everything for "can’t tell", and an article that does not say with any answer', () => {
    const all = [...perflib, candidate('Q1', { source: ['perflib'] })];
    const question = findTriageQuestion(all);
    if (question === null) throw new Error('A question was expected.');
    expect(answerTriage(all, question, 'unsure')).toEqual(all);
    expect(answerTriage(all, question, '1').map(({ article }) => article)).toEqual(['Q256927', 'Q1']);
    expect(answerTriage(all, question, 'none').map(({ article }) => article)).toEqual(['Q1']);
  });
});

const kinds: readonly TraitKind[] = ['source', 'file', 'sentence', 'version'];
const anySaid = fc.record({
  condition: fc.uniqueArray(fc.constantFrom('a+', 'a-', 'b+', 'b-'), { maxLength: 1 }),
  ...Object.fromEntries(kinds.map((kind) => [kind, fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 2 })])),
});
const anyCandidates = fc
  .array(fc.tuple(anySaid, fc.boolean()), { minLength: 1, maxLength: 20 })
  .map((all) => all.map(([said, isComplete], at) => candidate(`Q${at}`, said, isComplete)));

it('never loses the right article when answered truthfully, and ends', () => {
  fc.assert(
    fc.property(anyCandidates, fc.nat(), fc.infiniteStream(fc.nat()), (all, pick, choices) => {
      const right = all[pick % all.length];
      if (right === undefined) return;
      const known = new Set<TraitKind>();
      let left: readonly TriageCandidate[] = all;
      for (let asked = 0; ; asked++) {
        expect(asked).toBeLessThan(40);
        const question = findTriageQuestion(left, known);
        if (question === null) break;
        const own = right.traits.get(question.kind);
        const true_ = question.options.filter(({ key }) => own?.traits.some((trait) => trait.key === key));
        const chosen = true_[(choices.next().value ?? 0) % Math.max(1, true_.length)];
        const answer = chosen?.id ?? ((own?.traits.length ?? 0) > 0 && question.none.length > 0 ? 'none' : 'unsure');
        if (answer !== 'none') known.add(question.kind);
        left = answerTriage(left, question, answer);
        expect(left).toContain(right);
      }
    }),
    { seed: 20265, numRuns: 300 },
  );
});

it('asks how it is on this computer, where one article says that something is not installed there', () => {
  const all = [
    candidate('Q163727', { condition: ['imc installed-'] }, false),
    candidate('Q182346', {}),
    candidate('Q298565', {}),
    candidate('Q1', { condition: ['imc installed-'] }, false),
  ];
  const question = findTriageQuestion(all);
  if (question === null) throw new Error('A question was expected.');
  expect(question.kind).toBe('condition');
  const [holds, fails] = question.options;
  expect(answerTriage(all, question, holds?.id ?? '').map(({ article }) => article)).toEqual(['Q182346', 'Q298565']);
  // Whoever says nothing of it is not ruled out by it.
  expect(answerTriage(all, question, fails?.id ?? '')).toEqual(all);
  expect(answerTriage(all, question, 'none')).toEqual(all);
});

describe('narrowByPaste', () => {
  it('answers with the file that the description names, and asks nothing that it could answer', () => {
    const text = 'The Open Procedure for service "MSExchangeIMC" in DLL "D:\\x\\imsperf.dll" failed.';
    const { candidates, known } = narrowByPaste(perflib, { source: 'Perflib', text });
    expect(candidates.map(({ article }) => article)).toEqual(['Q256927']);
    expect([...known].sort()).toEqual(['code', 'file', 'sentence', 'source']);
  });

  it('leaves all where the paste names what no article names', () => {
    const { candidates } = narrowByPaste(perflib, { source: 'Other', text: 'It is about another.dll.' });
    expect(candidates).toEqual(perflib);
  });
});
