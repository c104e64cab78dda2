import { describe, expect, it } from 'vitest';
import { restoreCommands } from './restoreCommands.ts';

describe('restoreCommands', () => {
  it('cuts a run where the next command begins', () => {
    expect(restoreCommands('" unlodctr MSExchangeIMC lodctr <drive>:\\imcperf.ini " (without the quotation marks)')).toEqual([
      '" unlodctr MSExchangeIMC',
      'lodctr <drive>:\\imcperf.ini " (without the quotation marks)',
    ]);
    expect(restoreCommands('masm /c a.asm masm /c b.asm')).toEqual(['masm /c a.asm', 'masm /c b.asm']);
    expect(restoreCommands('net stop w3svc net start w3svc')).toEqual(['net stop w3svc', 'net start w3svc']);
  });

  it('cuts at names alone where the article announces several commands', () => {
    expect(restoreCommands('cd temp del *.tmp exit', true)).toEqual(['cd temp', 'del *.tmp', 'exit']);
    expect(restoreCommands('"Net Start W3SVC Net Start MSFTPSVC"', true)).toEqual(['"Net Start W3SVC', 'Net Start MSFTPSVC"']);
    expect(restoreCommands('a: format a:', true)).toEqual(['a:', 'format a:']);
    expect(restoreCommands('cd work setup.exe', true)).toEqual(['cd work', 'setup.exe']);
    expect(restoreCommands('cd\\ collect one; sort two', true)).toEqual(['cd\\', 'collect one;', 'sort two']);
  });

  it('gives each setting a line', () => {
    expect(restoreCommands('device=*wdctrl device=*int13')).toEqual(['device=*wdctrl', 'device=*int13']);
    expect(restoreCommands('PATH=C:\\Program Files')).toEqual(['PATH=C:\\Program Files']);
    expect(restoreCommands('[SOUND] Channels=1 Rate=11025')).toEqual(['[SOUND]', 'Channels=1', 'Rate=11025']);
    expect(restoreCommands('shell=c:\\command.com /p /e:512 files=40')).toEqual(['shell=c:\\command.com /p /e:512', 'files=40']);
  });

  it.each(['copy a:\\config.sys c:\\', 'attrib -r file.sys /s', 'net help print', 'regsvr32 <path>\\imsperf.dll'])(
    'leaves %s on one line',
    (line) => {
      expect(restoreCommands(line)).toEqual([line]);
    },
  );
});
