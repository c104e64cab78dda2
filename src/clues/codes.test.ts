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
  // Hexadecimal without the looks of a status needs words that say what it is.
  ['event 11506 with error 0x2740', ['0x2740']],
  ['Outgoing message type 0x10', []],
  ['The control code 0xC8 is not supported.', []],
  ['State dump for Thread Id 0x161: MAPI32!ScSizePropVals+0x2a8', []],
  ['Exception: access violation (0xc0000005), Address: 0x00402674', ['0xc0000005']],
  ['STOP: 0x0000000A (0xFF07F000, 0x00000002, 0x00000001, 0x80405FDE)', ['0x0000000A']],
  ['STOP: 0x0000001E (0xc0000005, 0x801a8a83, 0x00000000)', ['0x0000001E', '0xc0000005']],
  ['The server {A9E69610-B80D-11D0-B9B9-00A0C922E750} did not register', []],
  ['The search could not be started [80040102]', ['80040102']],
  ['Error ID: 1722 (000006ba)', ['1722', '000006ba']],
  ['(hr=0x80004005,ec=-2147467259)', ['0x80004005', '-2147467259']],
  ['The largest number is 2147483647.', []],
  // Decimal numbers, singly and in a row.
  ['The error reported was: [87] The parameter is incorrect.', ['87']],
  ['Read from mailslot failed, rc = 6', ['6']],
  ['primary_rc = F003 (AP_COMM_SUBSYSTEM_ABENDED)', ['F003']],
  ['Errors 1401, 1402 or 1406', ['1401', '1402', '1406']],
  ['Errors (1): Must correct to continue.', []],
  ['the backup ends with -1811 errors', ['-1811']],
  ['an Office 365 error', []],
  ['Error message 2', []],
  ['The return code is 0.', []],
  ['your area code is 206', []],
  ['The program may stop 2 services.', []],
  // What servers reply.
  ['HTTP/1.1 404 Object Not Found', ['404']],
  ['responses such as 401 Unauthorized, 403 Forbidden and 5xx', ['401', '403']],
  ['HTTP Error 403.4 - Forbidden: SSL required', ['403.4']],
  ['an HTTP status code 200 OK', []],
  ['The NDR says: 550 5.7.135 Sender denied', ['5.7.135']],
  ['"smtp; 550 SPF MAIL FROM check failed"', ['550']],
  ['From: for replies to mail (RFC-822 Section 4.4.4)', []],
  ["SQLState: '08001'", ['08001']],
  // Numbers with letters.
  ['FIX: Macro Causes C2758 Error with References', ['C2758']],
  ['HCW8019, HCW8021, or HCW8022 error', ['HCW8019', 'HCW8021', 'HCW8022']],
  ['LINK : fatal error LNK1104: cannot open file', ['LNK1104']],
  ['PRB: L1087: "Unexpected End-of-File on Scratch File"', ['L1087']],
  ['TN3270: Trace Files Show Wrong Time Delay', []],
  ['EMM386: Exception error #12', ['12']],
  ['ACC2000: Error Using Paradox Data', []],
])('%s', (text, expected) => expect(codes(text)).toEqual(expected));
