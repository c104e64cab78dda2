import { describe, expect, it } from 'vitest';
import { cutSentences, findFileNames, findTellingWords } from './eventTraits.ts';
import { findPaths } from './findPaths.ts';

describe('findFileNames', () => {
  it('finds files with and without folders, each once, case aside', () => {
    expect(findFileNames('DLL "C:\\exchsrvr\\bin\\gwperf.dll" and GWPERF.DLL; see pub.edb, Readme and 5.5.exe')).toEqual([
      'gwperf.dll',
      'pub.edb',
      '5.5.exe',
    ]);
  });

  it('finds none in prose', () => {
    expect(findFileNames('The system.The service exits. Contact support.')).toEqual([]);
  });
});

describe('findTellingWords', () => {
  it('leaves out what differs from computer to computer', () => {
    const words = (text: string) => [...findTellingWords(text)].join(' ');
    const here = words('On 8/6/2002 2:02:33 PM \\\\MAIL01\\share at 10.0.0.7 lost "C:\\Program\\bin\\a.dll", error 0x80004005');
    const there = words('On 31.12.1999 23:59 \\\\SRV\\other at 192.168.1.20 lost "D:\\b\\a.dll", error 0x80004005');
    expect(here).toBe('on at lost a.dll error 0x80004005');
    expect(there).toBe(here);
  });
});

describe('cutSentences', () => {
  it('cuts behind full stops, not within versions and files, and says when two say the same', () => {
    const [first, second, ...rest] = cutSentences(
      'The file a.dll of version 5.5 failed on C:\\x\\y. Access to it was denied. Stop.',
    );
    expect([first?.text, second?.text]).toEqual([
      'The file a.dll of version 5.5 failed on C:\\x\\y.',
      'Access to it was denied.',
    ]);
    expect(rest).toEqual([]);
    expect(cutSentences('The file a.dll of version 5.5 failed on D:\\y.')[0]?.key).toBe(first?.key);
  });
});

describe('findPaths', () => {
  it('finds quoted paths with spaces, wrapped ones, and bare ones without their full stop', () => {
    expect(
      findPaths('in "C:\\Program Files\\x\\a.dll" and\n"D:\\b.dll", see E:\\logs\\c.log. Also \\\\SRV1\\share\\d.txt'),
    ).toEqual(['C:\\Program Files\\x\\a.dll', 'D:\\b.dll', 'E:\\logs\\c.log', '\\\\SRV1\\share\\d.txt']);
  });
});
