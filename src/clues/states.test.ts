import { expect, it } from 'vitest';
import { findStates, sayState, stateKey } from './states.ts';

it.each([
  ['The Internet Mail Service (IMS) is not installed on the computer.', ['Internet Mail Service (IMS) is not installed']],
  ['This occurs if SNMP is installed.', ['SNMP is installed']],
  ['Because the Server service was not started, it fails.', ['Server is not started']],
  ['It is not installed.', []],
  ['The computer is running slowly.', []],
  ['It is not running.', []],
])('%s', (text, said) => expect(findStates(text).map(sayState)).toEqual(said));

it('takes a thing for one, however it is named', () => {
  const [a, b] = [
    findStates('The Internet Mail Service (IMS) is installed.'),
    findStates('The Internet Mail service is not installed.'),
  ];
  expect([...a, ...b].map(stateKey)).toEqual(['internetmail installed', 'internetmail installed']);
});
