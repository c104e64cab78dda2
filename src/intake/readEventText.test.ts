import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEventText } from './readEventText.ts';

const NT = `Event Type:\tError
Event Source:\tPerflib
Event Category:\tNone
Event ID:\t1008
Date:\t\t8/6/2002
Time:\t\t2:02:33 PM
User:\t\tN/A
Computer:\tMAIL01
Description:
The Open Procedure for service "MSExchangeIMC" in DLL
"G:\\EXCHSRVR\\bin\\imsperf.dll" failed.
Source: this line belongs to the description.
Data:
0000: 05 00 00 00               ....`;

const VISTA = `Log Name:      System
Source:        Schannel
Date:          11/20/2024 09:15:02
Event ID:      36870
Task Category: None
Level:         Error
Keywords:      
User:          SYSTEM
Computer:      WEB01.corp.example
Description:
A fatal error occurred when attempting to access the TLS server credential private key.`;

const XML = `- <Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'>
- <System>
  <Provider Name='Microsoft-Windows-EventLog' EventSourceName='EventLog'/>
  <EventID Qualifiers='32768'>6009</EventID>
  <Level>4</Level>
  <TimeCreated SystemTime="2024-11-20T08:15:02Z"/>
  <Channel>System</Channel>
  <Computer>WEB01</Computer>
  </System>
- <EventData>
  <Data>10.00. &amp; more</Data>
  <Data Name="build">22631</Data>
  </EventData>
  </Event>`;

describe('readEventText reads', () => {
  it('what the viewers of NT 4 to 2003 copy', () => {
    expect(readEventText(NT)).toEqual([
      {
        id: 1008,
        source: 'Perflib',
        log: null,
        level: 'Error',
        time: '8/6/2002 2:02:33 PM',
        user: 'N/A',
        computer: 'MAIL01',
        category: 'None',
        description:
          'The Open Procedure for service "MSExchangeIMC" in DLL\n"G:\\EXCHSRVR\\bin\\imsperf.dll" failed.\nSource: this line belongs to the description.',
        strings: [],
        data: '0000: 05 00 00 00               ....',
        rest: [],
      },
    ]);
  });

  it('what later viewers copy', () => {
    expect(readEventText(VISTA)).toMatchObject([
      {
        id: 36870,
        source: 'Schannel',
        log: 'System',
        level: 'Error',
        computer: 'WEB01.corp.example',
        time: '11/20/2024 09:15:02',
      },
    ]);
  });

  it('XML, also from a browser, cut off, and with numbers that carry more bits', () => {
    expect(readEventText(XML)).toMatchObject([
      {
        id: 6009,
        source: 'EventLog',
        level: 'Information',
        log: 'System',
        strings: ['10.00. & more', '22631'],
        time: '2024-11-20T08:15:02Z',
      },
    ]);
    expect(readEventText(XML.slice(0, XML.indexOf('<Channel')))).toMatchObject([{ id: 6009, source: 'EventLog' }]);
    expect(readEventText('<Event><System><EventID>3221226480</EventID></System></Event>')).toMatchObject([{ id: 1008 }]);
  });

  it('XML behind the text: the text gives the description, the XML the rest', () => {
    const both = `${VISTA}\nEvent Xml:\n${XML.replace('6009', '36870').replace('EventLog', 'Schannel')}`;
    expect(readEventText(both)).toMatchObject([
      {
        id: 36870,
        source: 'EventLog',
        user: 'SYSTEM',
        strings: ['10.00. & more', '22631'],
        description: expect.stringContaining('A fatal error'),
      },
    ]);
    expect(readEventText(both)[0]?.description).not.toContain('<Event');
  });

  it.each([
    [
      'German',
      'Protokollname: System\nQuelle:        Schannel\nEreignis-ID:   36870\nEbene:         Fehler\nBeschreibung:\nSchwerwiegender Fehler.',
    ],
    [
      'German, old',
      'Ereignistyp:\tFehler\nEreignisquelle:\tSchannel\nEreigniskennung:\t36870\nBeschreibung:\nSchwerwiegender Fehler.',
    ],
    [
      'French',
      "Nom du journal : System\nSource : Schannel\nID de l'événement : 36870\nNiveau : Erreur\nDescription :\nErreur irrécupérable.",
    ],
    [
      'Spanish',
      'Nombre de registro: System\nOrigen: Schannel\nId. del evento: 36870\nNivel: Error\nDescripción:\nError irrecuperable.',
    ],
    ['Russian', 'Имя журнала: System\nИсточник: Schannel\nКод события: 36870\nУровень: Ошибка\nОписание:\nНеустранимая ошибка.'],
    [
      'Japanese',
      'ログの名前: System\nソース: Schannel\nイベント ID: 36870\nレベル: エラー\n説明:\n致命的なエラーが発生しました。',
    ],
  ])('labels in %s', (_, text) => {
    expect(readEventText(text)).toMatchObject([{ id: 36870, source: 'Schannel', description: expect.stringMatching(/\S/) }]);
  });

  it('articles that put several labels on one line, misspell one, or leave out a colon', () => {
    expect(readEventText('Event ID: 59 Source: MSExchangeCCMC Category: General')).toMatchObject([
      { id: 59, source: 'MSExchangeCCMC', category: 'General' },
    ]);
    expect(
      readEventText('Event ID: 1008\nSource: Perflib\nType: Error\nCatefory: None\nDescription: The Open Procedure'),
    ).toMatchObject([{ category: 'None', level: 'Error', description: 'The Open Procedure' }]);
    expect(readEventText('Event ID: 2011\nSource SRV\nThe server has no room.')).toMatchObject([
      { id: 2011, source: 'SRV', description: 'The server has no room.' },
    ]);
    expect(readEventText('Event ID: 5001 Pronet : Could not allocate the resources.')).toMatchObject([
      { id: 5001, description: 'Pronet : Could not allocate the resources.' },
    ]);
    expect(readEventText('Event ID: 631\nSource: SNA Server (or SNA Application)')).toMatchObject([
      { source: 'SNA Server (or SNA Application)' },
    ]);
    expect(readEventText('Source: MSExchangeIMC\nEvent: 4087\nDescription: The service could not be started.')).toMatchObject([
      { id: 4087, source: 'MSExchangeIMC' },
    ]);
  });

  it('an entry flattened into one line, and keeps what stood before it', () => {
    const flat =
      'I get this: Event ID: 4086 Source: MSExchangeIMC Type: Error Category: Init Description: Unable to start: Source: gone.';
    expect(readEventText(flat)).toMatchObject([
      {
        id: 4086,
        source: 'MSExchangeIMC',
        level: 'Error',
        category: 'Init',
        description: 'Unable to start: Source: gone.',
        rest: ['I get this:'],
      },
    ]);
  });

  it('through the marks of mail and forums', () => {
    const quoted = NT.split('\n')
      .map((line) => `> ${line.replace(/^(Event ID:)/, '**$1**')}`)
      .join('\r\n');
    expect(readEventText(quoted)).toEqual(readEventText(NT));
    const broken = VISTA.split('\n')
      .map((line) => `${line}\\`)
      .join('\n');
    expect(readEventText(broken)).toMatchObject([{ level: 'Error', computer: 'WEB01.corp.example' }]);
  });

  it('several entries in one paste, also numbered ones', () => {
    expect(readEventText(`${NT}\n\n${VISTA}\n${NT}`).map((event) => event.id)).toEqual([1008, 36870, 1008]);
    const numbered = [
      'Event[0]:',
      '  Log Name: Application',
      '  Source: WLMS',
      '  Event ID: 100',
      '  Description:',
      'A: b',
      'Event[1]:',
      '  Source: WLMS',
      '  Event ID: 101',
    ];
    expect(readEventText(numbered.join('\n'))).toMatchObject([{ id: 100, description: 'A: b' }, { id: 101 }]);
  });

  it('the sentence that stands in for a missing message', () => {
    const old =
      'The description for Event ID ( 1008 ) in Source ( Perflib ) could not be found. It contains the following insertion string(s). The following information is part of the event: MSExchangeIMC, G:\\bin\\imsperf.dll.';
    expect(readEventText(old)).toMatchObject([
      { id: 1008, source: 'Perflib', strings: ['MSExchangeIMC', 'G:\\bin\\imsperf.dll'] },
    ]);
    const later =
      'The description for Event ID 153 from source nvlddmkm cannot be found. Either the component is not installed.\n\nThe following information was included with the event: \n\n\\Device\\Video3\nError occurred\n\nThe message resource is present but the message was not found';
    expect(readEventText(later)).toMatchObject([
      { id: 153, source: 'nvlddmkm', strings: ['\\Device\\Video3', 'Error occurred'] },
    ]);
  });

  it('loose prose', () => {
    expect(readEventText('we have id 1008 source Perflib all morning')).toMatchObject([{ id: 1008, source: 'Perflib' }]);
    expect(readEventText('the service stops with event 4087')).toMatchObject([{ id: 4087, source: null }]);
  });

  it('nothing out of text without an event, and never fails', () => {
    expect(readEventText('')).toEqual([]);
    expect(readEventText('The Internet Mail Service does not start')).toEqual([]);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('Event ID: 5', 'Source:', 'Description:', '<Event>', '<EventID>7', '> ', 'Data:'),
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          for (const event of readEventText(parts.join('\n'))) expect(event.id !== null || event.source !== null).toBe(true);
        },
      ),
      { seed: 20260, numRuns: 300 },
    );
  });
});
