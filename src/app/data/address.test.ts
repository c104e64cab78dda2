import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';

describe('readAddress', () => {
  it.each([
    ['/', '', { type: 'home' }],
    ['/find/', '?q=imsperf.dll', { type: 'find', query: 'imsperf.dll' }],
    ['/event/1008', '', { type: 'event', id: 1008, source: null }],
    ['/event/MSExchangeIMC/4087/', '', { type: 'event', id: 4087, source: 'MSExchangeIMC' }],
    ['/event/Service%20Control%20Manager/7000', '', { type: 'event', id: 7000, source: 'Service Control Manager' }],
    ['/kb/Q182346', '', { type: 'article', id: 'Q182346', view: { type: 'wizard', node: null } }],
    ['/kb/Q182346/remove-protocol/', '', { type: 'article', id: 'Q182346', view: { type: 'wizard', node: 'remove-protocol' } }],
    ['/kb/Q182346/article', '', { type: 'article', id: 'Q182346', view: { type: 'text' } }],
    ['/kb/Q182346/map', '', { type: 'article', id: 'Q182346', view: { type: 'map' } }],
    ['/log/', '', { type: 'log' }],
    ['/event-viewer', '', { type: 'event-viewer' }],
    ['/code/0x800706f4', '', { type: 'code', code: '0x800706f4' }],
    ['/browse/sources', '', { type: 'browse', what: 'sources', name: null }],
    ['/browse/products/Mail%2FFax%205.5', '', { type: 'browse', what: 'products', name: 'Mail/Fax 5.5' }],
  ])('reads %s%s', (path, query, address) => {
    expect(readAddress(path, query)).toEqual(address);
  });

  it.each(['/kb', '/log/x', '/code', '/code/5/x', '/kb/Q1/a/b', '/event', '/event/Perflib', '/event/Perflib/x', '/nowhere'])(
    'does not know %s',
    (path) => {
      expect(readAddress(path, '')).toEqual({ type: 'unknown', path });
    },
  );

  it('takes the Event Viewer’s query to the event, in any case', () => {
    const event = { type: 'event', id: 1008, source: 'Perflib' };
    expect(readAddress('/', '?ProdName=Microsoft&EvtID=1008&EvtSrc=Perflib&LCID=1033')).toEqual(event);
    expect(readAddress('/', '?evtid=1008&EVTSRC=Perflib')).toEqual(event);
    expect(readAddress('/', '?EvtID=1008')).toEqual({ type: 'event', id: 1008, source: null });
  });

  it('takes the low half of an identifier with facility and severity in it', () => {
    expect(readAddress('/', '?EvtID=3221229559&EvtSrc=MSExchangeIMC')).toMatchObject({ id: 4087 });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        expect(readAddress(`/${path}`, query).type).toBeTypeOf('string');
      }),
      { seed: 5 },
    );
    expect(readAddress('/kb/%E0%A4%A', '').type).toBe('article');
  });
});
