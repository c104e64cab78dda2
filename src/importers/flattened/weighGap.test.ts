import { describe, expect, it } from 'vitest';
import { gapAt } from './gap.ts';
import { isBreak } from './weighGap.ts';

/** The gap where `after` follows `before`. */
const between = (before: string, after: string): ReturnType<typeof gapAt> => gapAt(`${before} ${after}`, before.length + 1);

describe('isBreak', () => {
  it('has a paragraph begin at sentences that open paragraphs, and not at those that go on', () => {
    const before = 'The service does not start if the file is missing from the folder of the server.';
    expect(isBreak(between(before, 'The third-party products that are discussed here are made by others.'), 'text')).toBe(true);
    expect(isBreak(between(before, 'Therefore, the log is empty.'), 'text')).toBe(false);
    expect(isBreak(between(before, 'However, the log is empty.'), 'text')).toBe(false);
  });

  it('has a message follow an announcement of one', () => {
    expect(isBreak(between('The following error message appears:', 'Access is denied.'), 'announcement')).toBe(true);
  });

  it('has the article speak again behind a message', () => {
    expect(isBreak(between('Access is denied.', 'This problem occurs when you open the file.'), 'example')).toBe(true);
    expect(isBreak(between('Access is denied.', 'Error 5.'), 'example')).toBe(false);
  });
});
