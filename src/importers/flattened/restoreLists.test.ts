import { describe, expect, it } from 'vitest';
import { restoreLists } from './restoreLists.ts';

/** Marker, column and text of each piece. */
const show = (text: string): readonly string[] =>
  restoreLists(text).map((piece) => `${' '.repeat(piece.indent)}${piece.marker} ${piece.text}`.trimEnd());

describe('restoreLists', () => {
  it('takes a number for a marker behind a heading without a full stop', () => {
    expect(show('To change your provider 1. Turn on the device. 2. Click Next.')).toEqual([
      ' To change your provider',
      '1. Turn on the device.',
      '2. Click Next.',
    ]);
  });

  it('puts a heading in front of the next list, not into the item above', () => {
    expect(show('To begin: 1. Click A. 2. Click B. To end it 1. Click C. 2. Click D.')).toContain(' To end it');
  });

  it('knows a dash of a sentence, but not in a list whose items begin with small letters', () => {
    expect(show('You see: - The service - if any - stops. - The log is full.')).toHaveLength(3);
    expect(show('The program may: - not execute - not return')).toEqual([' The program may:', '- not execute', '- not return']);
  });

  it('nests bullets that an item announces', () => {
    expect(show('Do this: 1. Use one of these: - If a, click A. - If b, click B. 2. Restart.')).toEqual([
      ' Do this:',
      '1. Use one of these:',
      '   - If a, click A.',
      '   - If b, click B.',
      '2. Restart.',
    ]);
  });

  it('leaves a list in front of another one where the text leaves it', () => {
    expect(
      show(
        'You see: - The service stops. - The log is full. To resolve this problem, follow these steps: 1. Click A. 2. Click B.',
      ),
    ).toEqual([
      ' You see:',
      '- The service stops.',
      '- The log is full.',
      ' To resolve this problem, follow these steps:',
      '1. Click A.',
      '2. Click B.',
    ]);
  });

  it('does not nest numbers under a bullet that announces nothing', () => {
    expect(show('Configuration: - Windows NT. - A printer. 1. Open the session. 2. Print a page.')).toContain(
      '1. Open the session.',
    );
  });

  it('nests numbers in numbers where the outer ones go on behind them', () => {
    expect(show('Do this: 3. Do A. 1. Do B: a. Click a. b. Do this: 1. Click x. 2. Click y. c. Click c. 2. Do C.')).toContain(
      '      1. Click x.',
    );
  });

  it('takes no number for a marker that ends a sentence or stands in a remark of code', () => {
    expect(show('Do this: 1. Start Game 2. 2. Click Next.')).toEqual([' Do this:', '1. Start Game 2.', '2. Click Next.']);
    expect(show('// 1. First // 2. Second')).toEqual([' // 1. First // 2. Second']);
  });

  it('does not take a field of an event for an item', () => {
    expect(show('Note: - The log says: Event ID: 5149 - Source: SNA Manage Agent')).toHaveLength(2);
  });

  it('knows stars and numbers with a bracket, but not the stars of code', () => {
    expect(show('Do this: * Close the program. * Restart.')).toEqual([' Do this:', '* Close the program.', '* Restart.']);
    expect(show('Do this: 1) Close the program. 2) Restart.')).toEqual([' Do this:', '1) Close the program.', '2) Restart.']);
    expect(show('The code: * Opens the table. USE orders * Closes it. USE')).toHaveLength(1);
  });

  it('ends a list at a heading that opens another way out', () => {
    expect(show('Method 1: 1. Click A. 2. Click B. Method 2: Use C. 1. Click C. 2. Click D.')).toContain(' Method 2: Use C.');
  });

  it('leaves a list of items of one sentence sooner than one of long items', () => {
    const tail = 'The driver keeps its settings in the registry.';
    const short = '1. Start the tool. 2. Open the report. 3. Print the report.';
    const long =
      '1. Start the tool. The window opens. Wait for it to be filled. 2. Open the report. Its name ends in txt. It stands in the folder of the tool. 3. Print the report.';
    expect(show(`Follow these steps: ${short} ${tail}`).at(-1)).toBe(` ${tail}`);
    expect(show(`Follow these steps: ${long} ${tail}`).at(-1)).toBe(`3. Print the report. ${tail}`);
  });

  it('measures the last item against those of its own list', () => {
    const first =
      'First: 1. Start the tool. The window opens. Wait for it to be filled. 2. Click Next. Wait until it ends. Then wait again.';
    const second = 'To print the report, follow these steps: 1. Open it. 2. Print it.';
    expect(show(`${first} ${second} The driver keeps its settings in the registry.`).slice(-2)).toEqual([
      '2. Print it.',
      ' The driver keeps its settings in the registry.',
    ]);
  });
});
