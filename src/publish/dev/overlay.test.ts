import { expect, it } from 'vitest';
import { drawFrame } from './overlay.ts';

it('shows the line between its neighbours, with a mark under the column', () => {
  const text = Array.from({ length: 12 }, (_, i) => `line ${i + 1}`).join('\r\n');
  expect(drawFrame(text, { line: 9, column: 3 })).toBe(' 8 | line 8\n 9 | line 9\n   |   ^\n10 | line 10');
  expect(drawFrame('only', { line: 1, column: 1 })).toBe('1 | only\n  | ^');
});
