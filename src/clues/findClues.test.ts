import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clueKey } from './clueKey.ts';
import { codeKey, win32Key } from './codeKey.ts';
import { findClues } from './findClues.ts';

const keys = (text: string): readonly string[] => findClues(text).map(clueKey);

describe('findClues', () => {
  it.each([
    ['Event Type: Error\nEvent Source: Perflib\nEvent ID: 1008', ['event 1008 perflib']],
    ['the status 0x800706F4 came back', ['code 800706f4']],
    ['it failed with -2147023116', ['code 800706f4']],
    ['it failed with 2147944180', ['code 800706f4']],
    ['Error 2140: An internal error occurred', ['code 85c']],
    ['the NDR says 550 5.7.1', ['code 5.7.1']],
    ['SQLSTATE 42S02', ['code 42s02']],
    ['DLL "G:\\EXCHSRVR\\bin\\imsperf.dll" failed', ['file imsperf.dll']],
    ['HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\Tcpip', ['registry hklm\\system\\currentcontrolset\\services\\tcpip']],
    [
      'HKLM\\Software\\Microsoft\\Windows NT\\CurrentVersion is set',
      ['registry hklm\\software\\microsoft\\windowsnt\\currentversion'],
    ],
    ['When the Internet Mail Service starts', ['service internetmail']],
    ['net stop "Internet Mail"', ['service internetmail']],
    ['on Microsoft Exchange Server 5.5', ['product exchangeserver 5.5']],
    ['see Q182346 or KB182346', ['article q182346']],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  it('takes no number of an event for a code, and nothing from plain words', () => {
    expect(keys('Error: event ID 4087 from MSExchangeIMC')).toEqual(['event 4087 msexchangeimc']);
    expect(keys('Nothing happens when I click the button.')).toEqual([]);
  });

  it('finds what it finds at the place it says, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { at } of findClues(text)) expect(at).toBeLessThan(Math.max(1, text.length));
      }),
      { seed: 20261, numRuns: 200 },
    );
  });
});

describe('codeKey', () => {
  it('is one for every notation of a status', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0xffff_0000 - 1 }), (value) => {
        const hex = value.toString(16);
        const spelt = [`0x${hex}`, `0x${hex.toUpperCase().padStart(8, '0')}`, hex.padStart(8, '0').toUpperCase()];
        // Eight hex digits without a letter are a decimal number to everybody, unless they begin as a status does.
        const kept = /[a-f]/.test(hex) ? spelt : spelt.slice(0, 2);
        expect(new Set(kept.map(codeKey))).toEqual(new Set([hex]));
        if (value > 0x7fff_ffff) expect(codeKey(String(value - 0x1_0000_0000))).toBe(hex);
      }),
      { seed: 20262, numRuns: 300 },
    );
  });

  it.each([
    ['-1201', '-1201'],
    ['FFFFFB4F', '-1201'],
    ['0xfffffb4f', '-1201'],
    ['0x0000007B', '7b'],
    ['MAC0006', 'mac0006'],
    ['5.7.1', '5.7.1'],
  ])('%s is %s', (code, key) => expect(codeKey(code)).toBe(key));

  it('knows the error that a status wraps', () => {
    expect(win32Key('0x800706F4')).toBe(codeKey('1780'));
    expect(win32Key('-2147024891')).toBe(codeKey('5'));
    expect(win32Key('c1010015')).toBeUndefined();
  });
});
