import { expect, it } from 'vitest';
import { fitBetween } from './fitBetween.ts';

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
