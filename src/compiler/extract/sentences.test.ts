import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findSentences } from './sentences.ts';

const texts = (text: string): readonly string[] => findSentences(text).map((sentence) => sentence.text);

it.each([
  ['Click OK. Restart the computer.', ['Click OK.', 'Restart the computer.']],
  ['Start Regedt32.exe now. It opens.', ['Start Regedt32.exe now.', 'It opens.']],
  ['It was corrected in version 4.0 of the U.S. Service Pack.', ['It was corrected in version 4.0 of the U.S. Service Pack.']],
  ['Find the cause (e.g. Crashes of a replica). Mend it.', ['Find the cause (e.g. Crashes of a replica).', 'Mend it.']],
  [
    'Install the service that you removed in step B. If it fails, stop.',
    ['Install the service that you removed in step B.', 'If it fails, stop.'],
  ],
  ['Find it in the list below.This problem is gone in 4.0.', ['Find it in the list below.', 'This problem is gone in 4.0.']],
  ['Call System.Windows.Forms and Microsoft.Win32.', ['Call System.Windows.Forms and Microsoft.Win32.']],
  ['Follow these steps:', ['Follow these steps:']],
  ['', []],
])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

it('loses no word and gives each sentence its place', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const sentences = findSentences(text);
      expect(sentences.map((sentence) => sentence.text.replace(/\s+/g, '')).join('')).toEqual(text.replace(/\s+/g, ''));
      for (const { start, end, text: own } of sentences) expect(text.slice(start, end)).toBe(own);
    }),
    { seed: 7 },
  );
});
