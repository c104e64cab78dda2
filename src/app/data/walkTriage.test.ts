import { describe, expect, it } from 'vitest';
import type { TraitKind, Traits, TriageCandidate } from '../../search/triage.ts';
import { walkTriage, writeAnswer } from './walkTriage.ts';

function candidate(article: string, said: Partial<Record<TraitKind, string>>): TriageCandidate {
  const traits = Object.entries(said).map(([kind, value]): [TraitKind, Traits] => [
    kind as TraitKind,
    { traits: [{ key: value, shown: value }], isComplete: true },
  ]);
  return { article, title: article, traits: new Map(traits) };
}

/** Two files, and for one of them two products. */
const candidates = [
  candidate('Q1', { file: 'a.dll', product: 'Mail' }),
  candidate('Q2', { file: 'a.dll', product: 'Fax' }),
  candidate('Q3', { file: 'b.dll', product: 'Mail' }),
  candidate('Q4', { file: 'b.dll', product: 'Fax' }),
];
const nothing: ReadonlySet<TraitKind> = new Set();
const articles = (answers: readonly string[]) => walkTriage(candidates, nothing, answers).left.map(({ article }) => article);

describe('walkTriage', () => {
  it('asks one question after the other until one article is left', () => {
    expect(walkTriage(candidates, nothing, []).question?.kind).toBe('file');
    expect(articles(['file:a.dll'])).toEqual(['Q1', 'Q2']);
    expect(walkTriage(candidates, nothing, ['file:a.dll']).question?.kind).toBe('product');
    const walk = walkTriage(candidates, nothing, ['file:a.dll', 'product:Fax']);
    expect(walk.left.map(({ article }) => article)).toEqual(['Q2']);
    expect(walk.question).toBeNull();
    expect(walk.answered.map(({ said }) => said)).toEqual(['a.dll', 'Fax']);
  });

  it('asks something else of somebody who cannot tell, and leaves every article', () => {
    const walk = walkTriage(candidates, nothing, ['file!unsure']);
    expect(walk.left).toHaveLength(4);
    expect(walk.question?.kind).toBe('product');
    expect(walk.answered[0]?.said).toBe('Can’t tell');
  });

  it('does not ask what is known', () => {
    expect(walkTriage(candidates, new Set<TraitKind>(['file']), []).question?.kind).toBe('product');
  });

  it('passes over answers of an address that no longer fit', () => {
    for (const stale of ['file:gone.dll', 'source:Perflib', 'nonsense', 'file!none']) {
      expect(walkTriage(candidates, nothing, [stale, 'product:Fax'])).toMatchObject({ answered: [], left: candidates });
    }
  });

  it('writes the answer that it reads', () => {
    const { question } = walkTriage(candidates, nothing, []);
    if (!question) throw new Error('Nothing is asked.');
    for (const id of [...question.options.map((option) => option.id), 'unsure']) {
      expect(walkTriage(candidates, nothing, [writeAnswer(question, id)]).answered).toHaveLength(1);
    }
  });
});
