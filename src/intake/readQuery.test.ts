import { describe, expect, it } from 'vitest';
import { readQuery } from './readQuery.ts';

describe('readQuery takes', () => {
  it.each([
    'Q182346',
    'q182346',
    'KB182346',
    'kb 182346',
    'article 182346',
    '182346',
    'https://help.example/kb/Q182346/article',
    'KB Q182346',
  ])('%s for an article', (text) => {
    expect(readQuery(text)).toEqual({ type: 'article', id: 'Q182346' });
  });

  it('a short number for an event or an error', () => {
    expect(readQuery(' 1008 ')).toEqual({ type: 'number', number: 1008 });
  });

  it.each([
    ['0x800706F4', '0x800706F4'],
    ['Error 2140', '2140'],
    ['error code: 0x8007000e', '0x8007000e'],
    ['-2147023116', '-2147023116'],
  ])('%s for a code', (text, code) => {
    expect(readQuery(text)).toEqual({ type: 'code', code });
  });

  it("the Event Viewer's query, alone or at the end of an address, in any case", () => {
    const query = { id: 1008, source: 'Perflib', product: 'Microsoft Windows', version: '5.0' };
    expect(readQuery('?EVTID=1008&evtsrc=Perflib&ProdName=Microsoft+Windows&ProdVer=5.0')).toEqual({ type: 'viewer', query });
    expect(readQuery('https://help.example/?ProdName=Microsoft%20Windows&ProdVer=5.0&EvtID=3221226480&EvtSrc=Perflib#x')).toEqual(
      { type: 'viewer', query },
    );
  });

  it('an event-log entry, pasted or in words', () => {
    expect(readQuery('Event ID: 1008\nSource: Perflib')).toMatchObject({
      type: 'events',
      events: [{ id: 1008, source: 'Perflib' }],
    });
    expect(readQuery('event 4087')).toMatchObject({ type: 'events', events: [{ id: 4087 }] });
  });

  it('anything else for words, with the codes in it', () => {
    expect(readQuery('the Internet Mail Service does not start, error 2140')).toEqual({
      type: 'words',
      words: 'the Internet Mail Service does not start, error 2140',
      codes: ['2140'],
    });
    expect(readQuery('  ')).toEqual({ type: 'empty' });
    expect(readQuery('%%%&evtid=%')).toMatchObject({ type: 'words' });
  });
});
