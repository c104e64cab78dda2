import { expect, it } from 'vitest';
import { writeRegistryFile } from './writeRegistryFile.ts';

it('writes what regedit takes: its own first line, the key, the value, lines ended as Windows ends them', () => {
  expect(writeRegistryFile('https://kb.example.org/helpdesk/')).toBe(
    'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Event Viewer]\r\n"MicrosoftRedirectionURL"="https://kb.example.org/helpdesk/"\r\n',
  );
});

it('keeps an odd address from ending the value', () => {
  expect(writeRegistryFile('a"b\\c\r\n[X]')).toContain('"MicrosoftRedirectionURL"="a\\"b\\\\c[X]"\r\n');
});
