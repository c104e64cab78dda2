import { describe, expect, it } from 'vitest';
import { blocksText } from '../../model/plainText.ts';
import { parse } from '../parse/parse.ts';
import { findCautions } from './cautions.ts';

const cautionsOf = (markdown: string): readonly string[] =>
  findCautions(parse(markdown, 'a').document.blocks).map(({ children }) => blocksText(children));

describe('a note', () => {
  it.each([
    'Do not switch colors while the game is running.',
    'You should no longer use the old wizard. Use the new one.',
    "You can rename the library, but we don't recommend this option.",
    'This file must remain in the SYSTEM subdirectory.',
    'Use caution when you use this tool.',
    'Be careful not to include any blank spaces.',
    'Any changes you make to the database are lost.',
    'When you delete a profile, all its messages are also deleted.',
    'If you save the workbook, the digital signature will be removed.',
    'Unsaved work may be overwritten.',
    'After two days the value reverts to $false.',
    'If any update policies are still applied, the issue might recur.',
    'Stopping the machine is destructive and not recommended.',
    'Renaming these files will cause the counters to be removed.',
  ])('that forbids, or says that something is lost, is a caution: %s', (text) => {
    expect(cautionsOf(`> [!NOTE]\n> ${text}`)).toEqual([text]);
  });

  it.each([
    'The default value is 64.',
    'You can remove the line if you do not have to delete the key.',
    'Rename the folder so that it will not be overwritten.',
    'A component of the system cannot be removed without reinstalling.',
    'It might take 10 minutes for the batch to be removed.',
    'This message is generated in many cases, and should not be cause for alarm.',
    'Also remove the following subkey.',
  ])('that only explains is none: %s', (text) => {
    expect(cautionsOf(`> [!NOTE]\n> ${text}`)).toEqual([]);
  });
});

it('takes what a program says for no caution of the article', () => {
  expect(cautionsOf('The following message is returned:\n\nWARNING: User specified ranges overlap.')).toEqual([]);
  expect(cautionsOf('Turn off keep alive messages as follows:\n\nWARNING: Back up first.')).toEqual(['Back up first.']);
});
