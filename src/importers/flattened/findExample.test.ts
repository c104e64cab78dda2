import { describe, expect, it } from 'vitest';
import { findExample, findMarks } from './findExample.ts';

/** The lines of the first example, and what stands behind it. */
function show(text: string): { readonly lines: readonly string[]; readonly behind: string } | undefined {
  const example = findExample(text, 0, findMarks(text));
  return example && { lines: example.lines, behind: text.slice(example.end).trim() };
}

describe('findExample', () => {
  it('ends a message where the article speaks again', () => {
    expect(show('You receive the following error message: The disk is full. This problem occurs often.')).toEqual({
      lines: ['The disk is full.'],
      behind: 'This problem occurs often.',
    });
  });

  it('ends a command, which has no full stop, where a sentence begins', () => {
    expect(
      show('At a command prompt, type the following: chkdsk c: /f When the check has finished, restart the computer.'),
    ).toEqual({
      lines: ['chkdsk c: /f'],
      behind: 'When the check has finished, restart the computer.',
    });
  });

  it('gives each of several commands a line', () => {
    expect(show('Type the following commands: net stop spooler net start spooler')?.lines).toEqual([
      'net stop spooler',
      'net start spooler',
    ]);
  });

  it('gives each of several articles a line, and is not misled by sentences in their titles', () => {
    const text = 'see the following articles: Q123456 XADM: How to Restore a Store Q123457 XADM: What to Do If a Restore Fails';
    expect(show(text)?.lines).toEqual([
      'Q123456 XADM: How to Restore a Store',
      '',
      'Q123457 XADM: What to Do If a Restore Fails',
    ]);
  });

  it('takes articles for examples behind a full stop, too', () => {
    expect(show('All of them are included. Q123456 XADM: How to Restore a Store')?.lines).toEqual([
      'Q123456 XADM: How to Restore a Store',
    ]);
  });

  it('ends at a warning, whatever stands in front of it', () => {
    expect(show('You receive the following error message: Access is denied WARNING: Do not guess.')?.behind).toMatch(
      /^WARNING: Do not guess\.$/,
    );
  });

  it('ends at what separates alternatives', () => {
    expect(show('You receive one of these messages: Access is denied. -or- The disk is full.')?.behind).toBe(
      '-or- The disk is full.',
    );
  });

  it('finds what stands in quotation marks of its own, whatever announces it', () => {
    expect(
      show('At a command prompt, type the following and press ENTER " chkdsk c: " (without the quotation marks)')?.lines,
    ).toEqual(['" chkdsk c: " (without the quotation marks)']);
  });

  it('finds a path to be typed behind the button or key that ends its announcement', () => {
    expect(
      show('In the Open box, type the following line, and then click OK D:\\Tools\\Setup.exe where D is the drive.'),
    ).toEqual({
      lines: ['D:\\Tools\\Setup.exe'],
      behind: 'where D is the drive.',
    });
  });

  it('takes the heads of columns with their rule, up to where the article speaks again', () => {
    expect(
      show(
        'The adapters are: Maker Model --------------------- Digi PCI4 Elmic Surf2 This problem occurs when you open the file.',
      ),
    ).toEqual({
      lines: ['Maker Model', '---------------------', 'Digi PCI4 Elmic Surf2'],
      behind: 'This problem occurs when you open the file.',
    });
  });

  it('finds nothing where a colon announces a sentence', () => {
    expect(
      show('There is one thing to know: The service must be stopped before you copy the files to the server.'),
    ).toBeUndefined();
  });
});
