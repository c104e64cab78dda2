import { expect, it } from 'vitest';
import { distinctEvents } from './distinctEvents.ts';
import { readEventText } from './readEventText.ts';

const entry = (id: number, source: string, said: string) =>
  `Event Type:\tError\nEvent Source:\t${source}\nEvent ID:\t${id}\nTime:\t\t2:0${id % 10}:11 PM\nDescription:\n${said}\n`;

const idsOf = (...entries: readonly string[]) => distinctEvents(readEventText(entries.join('\n'))).map(({ id }) => id);

it('keeps one of each event, in their order', () => {
  const open = entry(1008, 'Perflib', 'The Open Procedure in DLL "C:\\a.dll" failed.');
  const mail = entry(4086, 'MSExchangeIMC', 'The service could not start.');
  expect(idsOf(open, mail, open)).toEqual([1008, 4086]);
});

it('takes one that names another file, or comes from another source, for another one', () => {
  const open = (file: string) => entry(1008, 'Perflib', `The Open Procedure in DLL "C:\\${file}" failed.`);
  expect(idsOf(open('a.dll'), open('b.dll'), open('A.DLL'))).toEqual([1008, 1008]);
  expect(idsOf(entry(7, 'Disk', 'A bad block.'), entry(7, 'Srv', 'A bad block.'))).toEqual([7, 7]);
});
