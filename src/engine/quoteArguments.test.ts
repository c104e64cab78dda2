import { expect, it } from 'vitest';
import { quoteArguments } from './quoteArguments.ts';

const given = (value: string) => ({ value, filled: false });
const filled = (value: string) => ({ value, filled: true });

it.each([
  [[given('regsvr32 '), filled('C:\\Program Files'), given('\\imsperf.dll')], 'regsvr32 "C:\\Program Files\\imsperf.dll"'],
  [[given('regsvr32 '), filled('C:\\exchsrvr'), given('\\imsperf.dll')], 'regsvr32 C:\\exchsrvr\\imsperf.dll'],
  [
    [given('copy "'), filled('C:\\Program Files'), given('\\a.ini" '), filled('D:\\My Data')],
    'copy "C:\\Program Files\\a.ini" "D:\\My Data"',
  ],
  [[given('net stop "'), filled('Internet Mail Service'), given('"')], 'net stop "Internet Mail Service"'],
  [[given('net stop /y '), filled('"Internet Mail"')], 'net stop /y "Internet Mail"'],
  [[given('dir')], 'dir'],
])('%j', (stretches, line) => expect(quoteArguments(stretches)).toBe(line));
