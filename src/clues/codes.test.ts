import { expect, it } from 'vitest';
import { findCodes } from './codes.ts';

const codes = (text: string): readonly string[] => findCodes(text).map(({ code }) => code);

it.each([
  ['Error 2140: An internal error occurred.', ['2140']],
  ['you receive error code 0x8004def7', ['0x8004def7']],
  ['The call returned c1010015.', ['c1010015']],
  ['unable to map error code 1240.', ['1240']],
  ['Error -1201 occurred while trying to create a database.', ['-1201']],
  ['INACCESSIBLE_BOOT_DEVICE (0x7B)', ['0x7B']],
  ['Status code returned is DWORD 0.', []],
  ['Set the value to 0x1.', []],
  ['It was corrected in version 4.0 on 12/07/2001.', []],
  ['error 0x800706F4, then error 0x800706f4 again', ['0x800706F4']],
])('%s', (text, expected) => expect(codes(text)).toEqual(expected));
