import { describe, expect, it } from 'vitest';
import { isCommandLine } from './commandLine.ts';

describe('isCommandLine', () => {
  it.each([
    'regsvr32 <path>\\imsperf.dll',
    'unlodctr MSExchangeIMC',
    'lodctr <drive>:\\exchsrvr\\bin\\imcperf.ini',
    'net stop "Microsoft Exchange Directory"',
    'setup /q',
    'C:\\>dir',
    '$ oc get pods -n openshift-storage',
    'root@node:~# ls',
    'kubectl describe node <node>',
    'Get-Mailbox -Identity kim | Format-List',
    'c:\\exchsrvr\\bin\\eseutil.exe /mh priv.edb',
    'EXPAND A:\\SHELL32.DL_ C:\\WINDOWS\\SYSTEM\\SHELL32.DLL',
    'wtscmd /install',
    'Hotfix -y',
  ])('takes %s for a command', (line) => {
    expect(isCommandLine(line)).toBe(true);
  });

  it.each([
    '',
    'setup.exe',
    'HKEY_LOCAL_MACHINE\\System\\CurrentControlSet',
    '\\\\server\\share',
    'C:\\WINDOWS\\SYSTEM\\SHELL32.DLL',
    'device=c:\\windows\\himem.sys /testmem:off',
    'Event ID: 1008',
    'Find out which service is installed',
    'Type your name in the box.',
    'The service could not be started.',
    'Start the computer and/or the printer',
    '[386 Enhanced]',
    'GSW.EXE       270880     5/25/93',
    'LLIBCDLL.LIB - OS/2 DLL support',
    'SMTPLMN.EXE   Microsoft LAN Manager for MS-DOS',
    'Cannot replace <drive>:\\<directory>: Access Denied',
    'Program Files\\Reference\\Update98',
    'Cannot find file C:\\WINDOWS\\WIN.INI',
  ])('does not take %s for one', (line) => {
    expect(isCommandLine(line)).toBe(false);
  });
});
