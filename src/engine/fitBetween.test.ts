import { expect, it } from 'vitest';
import { fitBetween } from './fitBetween.ts';
import { cutAtWord } from './shortText.ts';

it.each([
  ['lodctr ', 'G:', ':\\exchsrvr', 'G'],
  ['lodctr ', 'G:\\', ':\\exchsrvr', 'G'],
  ['lodctr ', 'G', ':\\exchsrvr', 'G'],
  ['regsvr32 ', 'G:\\bin\\', '\\a.dll', 'G:\\bin'],
  ['net use \\\\', '\\\\SRV1', '\\share', 'SRV1'],
  ['net use ', '\\\\SRV1', '\\share', '\\\\SRV1'],
  ['isinteg -', 'pri', '', 'pri'],
])('after %j and before %#, %j stands once', (before, value, after, fitted) => {
  expect(fitBetween(before, value, after)).toBe(fitted);
});

it('cuts behind a word, and a single long word within', () => {
  expect(cutAtWord('Register the DLL', 20)).toBe('Register the DLL');
  expect(cutAtWord('Register the DLL, then restart', 20)).toBe('Register the DLL…');
  expect(cutAtWord('HKEY_LOCAL_MACHINE\\System\\CurrentControlSet', 20)).toBe('HKEY_LOCAL_MACHINE\\…');
});
