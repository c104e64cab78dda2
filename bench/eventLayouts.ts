import { pick } from './random.ts';

/** An event to be written as viewers and tools do. */
export interface WrittenEvent {
  readonly id: number;
  readonly source: string;
  readonly description: string;
}

const COMPUTERS = ['MAIL07', 'HQ-DC2', 'PRINTSRV', 'nt4box', 'WEB01.contoso.example'];
const USERS = ['N/A', 'CONTOSO\\kim', 'NT AUTHORITY\\SYSTEM'];

/** Every layout of EVENT-TEXT.md that is text: an event in, what somebody would paste out. */
export const LAYOUTS: Readonly<Record<string, (event: WrittenEvent, random: () => number) => string>> = {
  nt4: ({ id, source, description }, random) =>
    [
      'Event Type:\tError',
      `Event Source:\t${source}`,
      'Event Category:\tNone',
      `Event ID:\t${id}`,
      `Date:\t\t${day(random)}/${month(random)}/200${digit(random)}`,
      `Time:\t\t${clock(random)} PM`,
      `User:\t\t${pick(USERS, random)}`,
      `Computer:\t${pick(COMPUTERS, random)}`,
      'Description:',
      description,
      'Data:',
      '0000: 05 00 00 00               ....',
    ].join('\n'),
  vista: ({ id, source, description }, random) =>
    [
      'Log Name:      Application',
      `Source:        ${source}`,
      `Date:          ${day(random)}.${month(random)}.2019 ${clock(random)}`,
      `Event ID:      ${id}`,
      'Task Category: None',
      'Level:         Error',
      'Keywords:      Classic',
      `User:          ${pick(USERS, random)}`,
      `Computer:      ${pick(COMPUTERS, random)}`,
      'Description:',
      description,
    ].join('\n'),
  german: ({ id, source, description }, random) =>
    [
      'Protokollname: Application',
      `Quelle:        ${source}`,
      `Datum:         ${day(random)}.${month(random)}.2019 ${clock(random)}`,
      `Ereignis-ID:   ${id}`,
      'Aufgabenkategorie:Keine',
      'Ebene:         Fehler',
      `Computer:      ${pick(COMPUTERS, random)}`,
      'Beschreibung:',
      description,
    ].join('\n'),
  forum: (event, random) =>
    (LAYOUTS.vista?.(event, random) ?? '')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
  details: ({ id, source, description }) =>
    [
      '+ System',
      '',
      '- Provider',
      '',
      `   [ Name]  ${source}`,
      '',
      `- EventID ${id}`,
      '',
      '   [ Qualifiers]  49152',
      '',
      '   Level 2',
      '',
      '- EventData',
      '',
      `   ${oneLine(description)}`,
    ].join('\n'),
  wevtutil: ({ id, source, description }, random) =>
    [
      'Event[0]:',
      '  Log Name: Application',
      `  Source: ${source}`,
      `  Date: 2019-0${1 + Math.floor(random() * 9)}-1${digit(random)}T${clock(random)}.000`,
      `  Event ID: ${id}`,
      '  Task: N/A',
      '  Level: Error',
      `  Computer: ${pick(COMPUTERS, random)}`,
      '  Description: ',
      description,
    ].join('\n'),
  xml: ({ id, source, description }, random) =>
    `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="${escapeXml(source)}"/>` +
    `<EventID Qualifiers="49152">${id}</EventID><Level>2</Level><TimeCreated SystemTime="2019-03-1${digit(random)}T${clock(random)}.000Z"/>` +
    `<Computer>${pick(COMPUTERS, random)}</Computer></System><EventData/><RenderingInfo Culture="en-US"><Message>${escapeXml(description)}</Message></RenderingInfo></Event>`,
  getWinEvent: ({ id, source, description }, random) =>
    [
      '',
      `   ProviderName: ${source}`,
      '',
      'TimeCreated                     Id LevelDisplayName Message',
      '-----------                     -- ---------------- -------',
      `${day(random)}.${month(random)}.2019 ${clock(random)}        ${String(id).padStart(8)} Error            ${oneLine(description)}`,
    ].join('\n'),
  getWinEventList: ({ id, source, description }, random) =>
    [
      `TimeCreated  : ${day(random)}.${month(random)}.2019 ${clock(random)}`,
      `ProviderName : ${source}`,
      `Id           : ${id}`,
      `Message      : ${oneLine(description)}`,
    ].join('\n'),
  getEventLog: ({ id, source, description }, random) =>
    [
      '   Index Time          EntryType   Source                 InstanceID Message',
      '   ----- ----          ---------   ------                 ---------- -------',
      `    ${1000 + Math.floor(random() * 9000)} Mar 1${digit(random)} 14:0${digit(random)}  Error       ${source.slice(0, 20).padEnd(22)} ${String(0xc0000000 + id).padStart(10)} ${oneLine(description)}`,
    ].join('\n'),
  csv: ({ id, source, description }, random) =>
    `Level,Date and Time,Source,Event ID,Task Category\nError,${day(random)}.${month(random)}.2019 ${clock(random)},${source},${id},None,"${description.replaceAll('"', '""')}"`,
  csv2003: ({ id, source, description }, random) =>
    `${day(random)}/${month(random)}/2004,${clock(random)} AM,${source},Error,None,${id},N/A,${pick(COMPUTERS, random)},"${oneLine(description).replaceAll('"', '""')}"`,
  tabs: ({ id, source, description }, random) =>
    `Level\tDate and Time\tSource\tEvent ID\tTask Category\nError\t${day(random)}.${month(random)}.2019 ${clock(random)}\t${source}\t${id}\tNone\t${oneLine(description)}`,
  dumpel: ({ id, source, description }, random) =>
    `${month(random)}/${day(random)}/1999\t${clock(random)}\t1\t0\t${id}\t${source}\tN/A\t${pick(COMPUTERS, random)}\t${oneLine(description)}`,
  snare: ({ id, source, description }, random) =>
    `<13>1 2019-03-1${digit(random)}T${clock(random)}Z ${pick(COMPUTERS, random)} - - - - MSWinEventLog\t1\tApplication\t${1000 + Math.floor(random() * 9000)}\tTue Mar 12 ${clock(random)} 2019\t${id}\t${source}\tN/A\tN/A\tError\t${pick(COMPUTERS, random)}\tNone\t\t${oneLine(description)}\t17`,
  missingOld: ({ id, source, description }) =>
    `The description for Event ID ( ${id} ) in Source ( ${source} ) could not be found. It contains the following insertion string(s): ${oneLine(description)}.`,
  missingNew: ({ id, source, description }) =>
    `The description for Event ID ${id} from source ${source} cannot be found. Either the component that raises this event is not installed on your local computer or the installation is corrupted. You can install or repair the component on the local computer.\n\nThe following information was included with the event: \n\n${oneLine(description)}`,
  prose: ({ id, source, description }, random) =>
    `${day(random)}.${month(random)}.2019 ${clock(random)} ID: ${id}, Source: ${source} - ${oneLine(description)}`,
  stamped: ({ description }, random) => `${timeStamp(random)} ${oneLine(description)}`,
};

/** A time in front of a message, as logs and people write it. */
export function timeStamp(random: () => number): string {
  return pick(
    [
      `2024-0${1 + Math.floor(random() * 9)}-1${digit(random)} ${clock(random)}`,
      `${month(random)}/${day(random)}/2003 ${clock(random)} PM`,
      `[${clock(random)}]`,
      `2019-03-1${digit(random)}T${clock(random)}.123Z`,
      `1${digit(random)} Mar 2001 ${clock(random)}:`,
    ],
    random,
  );
}

const digit = (random: () => number): number => Math.floor(random() * 10);
const day = (random: () => number): number => 1 + Math.floor(random() * 28);
const month = (random: () => number): number => 1 + Math.floor(random() * 12);
const clock = (random: () => number): string =>
  `${10 + Math.floor(random() * 13)}:${10 + Math.floor(random() * 49)}:${10 + Math.floor(random() * 49)}`;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
