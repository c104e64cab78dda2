import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { findStated, statesCause } from './statedCauses.ts';

describe('statesCause', () => {
  it.each([
    'This problem occurs because the pool is stopped.',
    'This error is almost certainly caused by a missing cable.',
    'This behavior is often caused by a faulty drive.',
    'The error seems to occur because the program reads past the end of the line.',
    'The "Startup Error" may be caused by a damaged group file.',
    'This could happen if the library is not the supported version.',
    'This error usually happens as the result of a mismatch.',
    'The most common cause of this problem is a second window.',
    'A common cause of this issue is a change of address.',
    'The reason you are receiving this message is because eleven names match.',
    'The editor shows this problem because it allows volumes of its own.',
    'If the page is open, this issue occurs because the lock is held.',
  ])('says why: %s', (sentence) => expect(statesCause(sentence)).toBe(true));

  it.each([
    'If you set this option, the following error may occur when you build the project:',
    'When you print, the error message appears if you click Cancel.',
    'The same behavior occurs when you open the file from the menu.',
    'The following message may appear when you start the program:',
    'This problem only occurs when the program is run on a device.',
    'In the other editor, you do not see this behavior because it has a style of its own.',
    'A slow line is more prone to encounter this problem because frames are lost.',
    'What if this problem occurs because of the driver?',
  ])('does not say why: %s', (sentence) => expect(statesCause(sentence)).toBe(false));
});

describe('findStated', () => {
  const read = (value: string): string | undefined => {
    const paragraph: Paragraph = { type: 'paragraph', at: 0, children: [{ type: 'text', value }] };
    const stated = findStated(paragraph);
    return stated && plainText(stated.children);
  };

  it.each([
    [
      'Printing stops. This occurs because the pool is full. The pool holds 10 jobs.',
      'This occurs because the pool is full. The pool holds 10 jobs.',
    ],
    [
      'This behavior is by design. Names are limited to eight letters.',
      'This behavior is by design. Names are limited to eight letters.',
    ],
  ])('takes what follows along: %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each(['This behavior is by design.', 'This behavior is by design. For more information, see the guide.'])(
    'wants a reason of a design: %s',
    (text) => expect(read(text)).toBeUndefined(),
  );
});
