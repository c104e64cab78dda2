import { expect, it } from 'vitest';
import type { EventCandidate } from '../model/published.ts';
import { narrowByPaste } from './narrowByPaste.ts';
import { triageEvent } from './triageCandidates.ts';

const candidate = (article: string, description: string | null): EventCandidate => ({
  article,
  title: article,
  source: 'Perflib',
  description,
  verdict: 'fix',
  products: [],
});

const all = triageEvent({
  id: 1008,
  candidates: [
    candidate('Q1', 'The Open Procedure in DLL "C:\\gwperf.dll" failed.'),
    candidate('Q2', 'The Open Procedure in DLL "C:\\imsperf.dll" failed.'),
    candidate('Q3', null),
  ],
});

const narrow = (text: string) => narrowByPaste(all, { source: 'Perflib', text });

it('says which file no article names, and which articles name another; all stay to be looked at', () => {
  const { candidates, otherFile } = narrow('The Open Procedure in DLL "C:\\WINNT\\System32\\infoctrs.dll" failed.');
  expect(otherFile).toEqual({ names: ['infoctrs.dll'], against: new Set(['Q1', 'Q2']) });
  expect(candidates).toHaveLength(3);
});

it('says nothing of the kind where an article names the file, or the paste names none', () => {
  expect(narrow('in DLL "D:\\ImsPerf.dll" failed').otherFile).toBeNull();
  expect(narrow('in DLL "D:\\ImsPerf.dll" failed').candidates.map(({ article }) => article)).toEqual(['Q2', 'Q3']);
  expect(narrow('The Open Procedure failed.').otherFile).toBeNull();
});
