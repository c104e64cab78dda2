import { describe, expect, it } from 'vitest';
import { findFirstInstruction, isInstruction, isInstructionInRemedy } from './instructions.ts';

describe('isInstruction', () => {
  it.each([
    'Click Network.',
    'In Control Panel, double-click Network.',
    'From the File menu, click Quick View.',
    'Using Dumpbin.exe, verify that the DLL is based at the address.',
    'If it is installed, remove it.',
    'You must delete the remaining characters.',
    'Please contact your administrator.',
    'Then restart the computer.',
    'Do not restart the computer.',
    'To resolve this problem, obtain the latest service pack.',
    'Based on the reason, investigate the component.',
    'Have the user try again.',
    'To work around this problem set the affinity to one processor.',
    'Instead of editing the file, replace it.',
    'Contoso Support recommends installing the new driver.',
    'The most effective solution to this issue is to create the profile again.',
    'The only work around at this time is to run it ahead of the shell.',
    'However, you can restore the list from the copy.',
    'Therefore, if the queue is short, wait for the next update.',
  ])('tells what to do: %s', (sentence) => expect(isInstruction(sentence)).toBe(true));

  it.each([
    'The service stops.',
    'Access is denied.',
    'Setup fails at the second disk.',
    'You may receive the following error message:',
    'This problem occurs when a volume is shared at the root.',
    'Microsoft has confirmed this to be a problem.',
    'You can see the list in the left pane.',
    'For example, consider the following scenario:',
    'If you then build the project, the settings stay as they were.',
    'Instead of allowing all senders, you can allow some.',
    'When you open a database, Access typically creates a lock file.',
    'Print Text As Graphics is an option that sends the text as a picture.',
    'However, the copy is not restored.',
  ])('tells nothing to do: %s', (sentence) => expect(isInstruction(sentence)).toBe(false));

  it('counts the passive and the gerund where a remedy is expected', () => {
    expect(isInstructionInRemedy('The server should be rebooted after this has been rebased.')).toBe(true);
    expect(isInstructionInRemedy('The time stamp of these files should be correct.')).toBe(false);
    expect(isInstructionInRemedy('The controller may be created by the server.')).toBe(false);
    expect(isInstructionInRemedy('Administrators have access to tests that can be run at any time.')).toBe(false);
    expect(isInstructionInRemedy('The level does not need to be set for other programs.')).toBe(false);
    expect(isInstructionInRemedy('Using the VGA (version 3.0) driver supplied with version 3.1 corrects this problem.')).toBe(
      true,
    );
  });
});

it('starts a remedy in prose at what is told outright', () => {
  const text = 'A fix is available and should be applied with care. To resolve this problem, contact support.';
  expect(text.slice(findFirstInstruction(text))).toBe('To resolve this problem, contact support.');
  expect(findFirstInstruction('Nothing can go wrong.')).toBeUndefined();
});

it('starts none at what only is to be kept in mind', () => {
  expect(findFirstInstruction('However, keep in mind that the copy is a day old.')).toBeUndefined();
});

it('starts none at a pointer to a list, though a version has a dot', () => {
  const text = 'For a list of the 5.0 bugs that were fixed, please see the following article: Q100001';
  expect(findFirstInstruction(text)).toBeUndefined();
});
