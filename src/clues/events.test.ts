import { expect, it } from 'vitest';
import { findEventsInProse, findLabelledEvents } from './events.ts';

const plain = (mentions: readonly { id: number; source: string | null }[]) => mentions.map(({ id, source }) => [id, source]);

it.each([
  ['Event Type: Error\nEvent Source: Perflib\nEvent Category: None\nEvent ID: 1008\nDescription: x', [[1008, 'Perflib']]],
  ['Source: MSExchangeIMC\nEvent: 4087\nCategory: Initialization/Termination', [[4087, 'MSExchangeIMC']]],
  ['Event ID: 59 Source: MSExchangeCCMC Category: General', [[59, 'MSExchangeCCMC']]],
  ['Event ID: 2011  Source: Srv', [[2011, 'Srv']]],
  [
    'EventID: 249\nSource: SNA Manage Agent\n\nEventID: 250\nSource: Perflib',
    [
      [249, 'SNA Manage Agent'],
      [250, 'Perflib'],
    ],
  ],
  [
    'Source: A\nEvent ID: 1\n\nSource: B\nEvent ID: 2',
    [
      [1, 'A'],
      [2, 'B'],
    ],
  ],
  ['Event ID: 7\nDescription: no source is named', [[7, null]]],
  ['Event ID: 19\nSource W3SVC Type: Error', [[19, 'W3SVC']]],
  ['Event ID: 5003\nThe description for Event ID ( 5003 ) in Source ( CM2NDIS3 ) could not be found.', [[5003, 'CM2NDIS3']]],
  ['Event ID: 731\nParameters:\nSource: <value>', [[731, null]]],
  ['ID: 1014 Level: Warning Source: MSExchangeIS Machine: mail1', [[1014, 'MSExchangeIS']]],
  ['Nothing is logged.', []],
])('reads the labels of %j', (text, expected) => expect(plain(findLabelledEvents(text))).toEqual(expected));

it.each([
  ['IMC Logs Event ID 1008', [[1008, null]]],
  [
    'Migration fails with Event ID 238, 8149 and 8002',
    [
      [238, null],
      [8149, null],
      [8002, null],
    ],
  ],
  ['You may see event 1008 from Perflib in the log.', [[1008, 'Perflib']]],
  ['Event 4010 – Source: MSExchange Common – Task Category: General', [[4010, 'MSExchange Common']]],
  ['Event ID 10100 Source: DCOM User: somebody', [[10100, 'DCOM']]],
  [
    'an event with ID 2000, and an event ID 5',
    [
      [2000, null],
      [5, null],
    ],
  ],
  [
    'the following events: 23, 227',
    [
      [23, null],
      [227, null],
    ],
  ],
  ['in the event: 23 computers fail', []],
  ['In the event of 100 % load', []],
])('finds events in prose: %s', (text, expected) => expect(plain(findEventsInProse(text))).toEqual(expected));
