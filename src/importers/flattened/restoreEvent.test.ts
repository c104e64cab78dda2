import { describe, expect, it } from 'vitest';
import { findEventStarts, findStartFrom, restoreEvent } from './restoreEvent.ts';

describe('restoreEvent', () => {
  it('tells a source from the text behind it', () => {
    expect(restoreEvent('Event ID: 41 Source: MSExchangeMTA There are too many entities.').lines).toEqual([
      'Event ID: 41',
      'Source: MSExchangeMTA',
    ]);
    expect(restoreEvent('Event ID: 7000 Source: Service Control Manager The service did not start.').lines[1]).toBe(
      'Source: Service Control Manager',
    );
  });

  it('knows a source without a colon, and one that its text repeats', () => {
    expect(restoreEvent('Event ID: 19 Source W3SVC Type: Error').lines).toEqual(['Event ID: 19', 'Source W3SVC', 'Type: Error']);
    expect(restoreEvent('Event ID: 501 Source: DNS DNS Server zone is corrupt.').lines[1]).toBe('Source: DNS');
  });

  it('leaves the description to its reader', () => {
    const text = 'Event ID : 4262 Source : WINS Type : Error Description: WINS got an error.';
    const { lines, end } = restoreEvent(text);
    expect(lines).toEqual(['Event ID : 4262', 'Source : WINS', 'Type : Error', 'Description:']);
    expect(text.slice(end).trim()).toBe('WINS got an error.');
  });

  it('stops where a field comes a second time', () => {
    expect(restoreEvent('Event ID: 1 Source: One Event ID: 2 Source: Two').lines).toEqual(['Event ID: 1', 'Source: One']);
  });
});

describe('findEventStarts', () => {
  it('sees an entry that no colon announces, but for one that has only a number', () => {
    expect(findEventStarts('It stops with this event Event ID: 631 Source: SNA Server').opening).toEqual([25]);
    expect(findEventStarts('It stops with this event Event ID: 631 and nothing else.').opening).toEqual([]);
  });

  it('sees no entry in a sentence about events', () => {
    expect(findEventStarts('You may see the Event ID: 2020 and the Event ID: 2021 messages.').any).toEqual([]);
  });
});

describe('findStartFrom', () => {
  it('finds the first that is not in front', () => {
    expect([0, 3, 4, 9, 10].map((from) => findStartFrom([3, 9], from))).toEqual([3, 3, 9, 9, undefined]);
  });
});
