import { describe, expect, it } from 'vitest';
import type { EventCandidate, PublishedEvent } from '../model/published.ts';
import { readEventText } from './readEventText.ts';
import { separate } from './separate.ts';

function candidate(article: string, source: string | null, description: string | null): EventCandidate {
  return { article, title: article, source, description, verdict: 'fix', products: [] };
}

const open = (path: string) => `The Open Procedure for service "MSExchangeIMC" in DLL "${path}" failed.`;
const perflib: PublishedEvent = {
  id: 1008,
  candidates: [
    candidate('Q163727', 'Perflib', open('C:\\exchsrvr\\bin\\gwperf.dll')),
    candidate('Q256927', 'Perflib', open('G:\\bin\\imsperf.dll')),
  ],
};

function paste(text: string) {
  const [event] = readEventText(text);
  if (event === undefined) throw new Error('no event in the test text');
  return event;
}

describe('separate', () => {
  it('decides by the file that the description names, whatever its folder', () => {
    const separation = separate(perflib, paste(`Event ID: 1008\nSource: perflib\nDescription: ${open('D:\\apps\\ImsPerf.dll')}`));
    expect(separation.article).toBe('Q256927');
    expect(separation.ranked[0]).toMatchObject({ fits: true, evidence: ['source Perflib', 'names imsperf.dll'] });
    expect(separation.ranked[1]).toMatchObject({ fits: false });
  });

  it.each([
    ['infoctrs.dll', `Event ID: 1008\nSource: Perflib\nDescription: ${open('C:\\WINNT\\System32\\infoctrs.dll')}`],
    ['mtaperf.dll', `Event ID: 1008\nSource: Perflib\nDescription: ${open('D:\\bin\\mtaperf.dll')} C:\\exchsrvr\\bin`],
    [
      'bitsperf.dll',
      `Log Name:      Application\nSource:        Microsoft-Windows-Perflib\nDate:          1/2/2008 3:04:05 PM\nEvent ID:      1008\nTask Category: None\nLevel:         Error\nDescription:\n${open('C:\\Windows\\System32\\bitsperf.dll')}`,
    ],
  ])('decides for none where the paste names %s, of which no description speaks', (_, text) => {
    const { article, ranked } = separate(perflib, paste(text));
    expect(article).toBeNull();
    expect(ranked.map(({ fits }) => fits)).toEqual([false, false]);
    const silent = { ...perflib, candidates: [...perflib.candidates, candidate('Q3', 'Perflib', null)] };
    expect(separate(silent, paste(text)).article).toBeNull();
  });

  it('decides by the source, whatever files the descriptions of other sources name', () => {
    const own = { ...perflib, candidates: [...perflib.candidates, candidate('Q3', 'Disk', null)] };
    expect(separate(own, paste('Event ID: 1008\nSource: Disk\nDescription: The driver bad.sys failed.')).article).toBe('Q3');
  });

  it('holds nothing against a description that was cut', () => {
    const cut = {
      ...perflib,
      candidates: [candidate('Q1', 'Perflib', 'The Open Procedure in DLL "a.dll" failed. The others …')],
    };
    const pasted = paste(`Event ID: 1008\nSource: Perflib\nDescription: ${open('D:\\other.dll')}`);
    expect(separate(cut, pasted).ranked[0]?.fits).toBe(true);
  });

  it('decides nothing where the paste says no more than the number', () => {
    expect(separate(perflib, paste('event 1008')).article).toBeNull();
    expect(separate(perflib, paste('Event ID: 1008\nSource: Perflib')).ranked.every(({ fits }) => fits)).toBe(true);
  });

  it('decides by the source; an article that names none stays', () => {
    const event = { ...perflib, candidates: [candidate('Q1', 'Disk', null), candidate('Q2', 'Srv', null)] };
    expect(separate(event, paste('Event ID: 1008\nSource: srv')).article).toBe('Q2');
    const open = { ...perflib, candidates: [...event.candidates, candidate('Q3', null, null)] };
    expect(separate(open, paste('Event ID: 1008\nSource: srv')).article).toBeNull();
  });

  it('decides for the article whose description was pasted, though another names the number alone', () => {
    const event = {
      ...perflib,
      candidates: [candidate('Q1', null, null), candidate('Q2', 'Disk', 'The device has a bad block today.')],
    };
    expect(separate(event, paste('Event ID: 1008\nSource: Disk\nDescription: The device has a bad block today.')).article).toBe(
      'Q2',
    );
    expect(separate(event, paste('Event ID: 1008\nSource: Disk\nDescription: Something else.')).article).toBeNull();
  });

  it('decides for none where the source is another one, unless the text names the source', () => {
    expect(separate(perflib, paste('Event ID: 1008\nSource: Userenv\nDescription: Nothing of the kind.')).article).toBeNull();
    const own = { ...perflib, candidates: [candidate('Q1', 'MSExchangeIMC', null)] };
    expect(separate(own, paste(`Event ID: 1008\nSource: Perflib\nDescription: ${open('a.dll')}`)).article).toBe('Q1');
  });

  it('decides by the words that only one description has; names, numbers of computers and times cost nothing', () => {
    const said = (end: string) => `The device on \\\\SRV1\\c failed at 10:01. ${end}`;
    const event = {
      ...perflib,
      candidates: [candidate('Q1', 'Disk', said('The disk is full.')), candidate('Q2', 'Disk', said('Access was denied.'))],
    };
    const text = 'Event ID: 1008\nSource: Disk\nDescription: The device on \\\\MAIL7\\d failed at 23:59. Access was denied.';
    expect(separate(event, paste(text)).article).toBe('Q2');
  });
});
