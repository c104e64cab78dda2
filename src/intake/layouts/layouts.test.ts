import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEventText } from '../readEventText.ts';

const DETAILS = `+ System

  - Provider

   [ Name]  Microsoft-Windows-Service Control Manager
   [ Guid]  {555908d1-a6d7-4695-8e1e-26931d2012f4}
   [ EventSourceName]  Service Control Manager

  - EventID 7040

   [ Qualifiers]  16384

   Version 0

   Level 4

   Task 0

   Opcode 0

   Keywords 0x8080000000000000

  - TimeCreated

   [ SystemTime]  2024-11-20T08:15:02.1234567Z

   EventRecordID 81234

   Correlation

  - Execution

   [ ProcessID]  712
   [ ThreadID]  5120

   Channel System

   Computer WEB01

  - Security

   [ UserID]  S-1-5-18


- EventData

  param1 Background Intelligent Transfer Service
  param2 demand start
  param3 auto start`;

const WIN_EVENT = `

   ProviderName: Service Control Manager

TimeCreated                     Id LevelDisplayName Message
-----------                     -- ---------------- -------
11/20/2024 9:15:02 AM         7040 Information      The start type of the Background Intelligent Transfer Service service w...
11/20/2024 9:14:58 AM         7031                  The Print Spooler service terminated unexpectedly.  It has done this 1 ...


   ProviderName: Microsoft-Windows-DNS-Client

TimeCreated                     Id LevelDisplayName Message
-----------                     -- ---------------- -------
11/20/2024 9:13:01 AM         1014 Warning          Name resolution for the name wpad timed out after none of the configured...
`;

const EVENT_LOG = `
   Index Time          EntryType   Source                 InstanceID Message
   ----- ----          ---------   ------                 ---------- -------
    4711 Nov 20 09:15  Error       Service Control M...   3221232503 The Print Spooler service terminated unexpectedly.
    4710 Nov 20 09:14  SuccessA... Microsoft-Windows...         4624 An account was successfully logged on....
    4709 Nov 20 09:13  Information EventLog               2147489661 The system uptime is 5117 seconds.`;

const EXPORT = `Level,Date and Time,Source,Event ID,Task Category
Information,11/20/2024 9:15:02 AM,Service Control Manager,7040,None,"The start type of the ""BITS"" service was changed
from demand start to auto start."
Error,11/20/2024 9:14:58 AM,Perflib,1008,None,"The Open Procedure for service ""MSExchangeIMC"" failed, as a list shows:
a, b, c"
`;

describe('readEventText reads', () => {
  it('the friendly view of the Details tab', () => {
    expect(readEventText(DETAILS)).toEqual([
      expect.objectContaining({
        id: 7040,
        source: 'Service Control Manager',
        level: 'Information',
        log: 'System',
        computer: 'WEB01',
        user: 'S-1-5-18',
        time: '2024-11-20T08:15:02.1234567Z',
        strings: ['Background Intelligent Transfer Service', 'demand start', 'auto start'],
        rest: [],
      }),
    ]);
    expect(readEventText(`${DETAILS}\n${DETAILS.replaceAll('7040', '7036')}`).map(({ id }) => id)).toEqual([7040, 7036]);
  });

  it('Get-WinEvent, the provider in the header of its group, a level left blank', () => {
    expect(readEventText(WIN_EVENT)).toMatchObject([
      { id: 7040, source: 'Service Control Manager', level: 'Information', time: '11/20/2024 9:15:02 AM' },
      { id: 7031, source: 'Service Control Manager', level: null, description: expect.stringMatching(/^The Print Spooler/) },
      { id: 1014, source: 'Microsoft-Windows-DNS-Client', level: 'Warning' },
    ]);
  });

  it('Get-WinEvent where runs of spaces did not survive', () => {
    const squeezed = WIN_EVENT.split('\n').map((line) => line.replace(/ {2,}/g, ' '));
    expect(readEventText(squeezed.join('\n'))).toMatchObject([{ id: 7040 }, {}, { id: 1014, level: 'Warning' }]);
  });

  it('Get-WinEvent as a list', () => {
    const list =
      'TimeCreated  : 11/20/2024 9:15:02 AM\nProviderName : Perflib\nId           : 1008\nMessage      : The Open Procedure failed:\n               code 5\n\nTimeCreated  : 11/20/2024 9:16:02 AM\nProviderName : Perflib\nId           : 1010\nMessage      : The Collect Procedure failed';
    expect(readEventText(list)).toMatchObject([
      { id: 1008, source: 'Perflib', description: 'The Open Procedure failed:\ncode 5' },
      { id: 1010, description: 'The Collect Procedure failed' },
    ]);
  });

  it('Get-EventLog, whose InstanceID carries more than the number, and whose columns are cut', () => {
    expect(readEventText(EVENT_LOG)).toMatchObject([
      { id: 7031, source: 'Service Control M...', level: 'Error', time: 'Nov 20 09:15' },
      { id: 4624, level: 'SuccessA...', source: 'Microsoft-Windows...' },
      { id: 6013, source: 'EventLog', description: 'The system uptime is 5117 seconds.' },
    ]);
  });

  it('exports with a header: the sixth field has no head, quoted ones go over several lines', () => {
    expect(readEventText(EXPORT)).toMatchObject([
      {
        id: 7040,
        source: 'Service Control Manager',
        description: 'The start type of the "BITS" service was changed\nfrom demand start to auto start.',
      },
      { id: 1008, source: 'Perflib', description: expect.stringMatching(/a, b, c$/) },
    ]);
    const tabs =
      'Level\tDate and Time\tSource\tEvent ID\tTask Category\nError\t11/20/2024 9:14:58 AM\tPerflib\t1008\tNone\tIt failed.';
    expect(readEventText(tabs)).toMatchObject([{ id: 1008, source: 'Perflib', level: 'Error', description: 'It failed.' }]);
  });

  it.each([
    ['German', 'Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie', 'Fehler,20.11.2024 09:15:02'],
    ['German, semicolons', 'Ebene;Datum und Uhrzeit;Quelle;Ereignis-ID;Aufgabenkategorie', 'Fehler;20.11.2024 09:15:02'],
    ['French', 'Niveau,Date et heure,Source,ID de l’événement,Catégorie de la tâche', 'Erreur,20/11/2024 09:15:02'],
    ['Spanish', 'Nivel,Fecha y hora,Origen,Id. del evento,Categoría de la tarea', 'Error,20/11/2024 9:15:02'],
    ['Russian', 'Уровень,Дата и время,Источник,Код события,Категория задачи', 'Ошибка,20.11.2024 9:15:02'],
    ['Japanese', 'レベル,日付と時刻,ソース,イベント ID,タスクのカテゴリ', 'エラー,2024/11/20 9:15:02'],
  ])('an export with a header in %s', (_, header, begin) => {
    const between = header.includes(';') ? ';' : ',';
    const row = [begin, 'Schannel', '36870', 'None', 'Text'].join(between);
    expect(readEventText(`${header}\n${row}`)).toMatchObject([
      { id: 36870, source: 'Schannel', level: begin.split(between)[0], description: 'Text', rest: [] },
    ]);
  });

  it('PowerShell’s own export, numbers beside words', () => {
    const text =
      '#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\n"Message","Id","Level","ProviderName","LogName","MachineName","UserId","TimeCreated","LevelDisplayName"\n"It failed.","1008","2","Perflib","Application","MAIL01",,"11/20/2024 9:14:58 AM","Error"';
    expect(readEventText(text)).toMatchObject([
      {
        id: 1008,
        source: 'Perflib',
        level: 'Error',
        log: 'Application',
        computer: 'MAIL01',
        description: 'It failed.',
        rest: [],
      },
    ]);
  });

  it('the export of NT 4 to 2003, which has no header, by comma and by tab', () => {
    const row = ['8/6/2002', '2:02:33 PM', 'Perflib', 'Error', 'None', '1008', 'N/A', 'MAIL01'];
    expect(
      readEventText(`${row.join(',')},"The Open Procedure, ""X"",\nfailed."\n${row.join(',').replace('1008', '1010')},Next`),
    ).toMatchObject([
      {
        id: 1008,
        source: 'Perflib',
        level: 'Error',
        time: '8/6/2002 2:02:33 PM',
        description: 'The Open Procedure, "X",\nfailed.',
      },
      { id: 1010, computer: 'MAIL01', description: 'Next' },
    ]);
    expect(readEventText([...row, 'It failed.'].join('\t'))).toMatchObject([{ id: 1008, source: 'Perflib', user: 'N/A' }]);
  });

  it.each([
    ['tabs', '9/1/1999\t2:12:01 PM\t1\t0\t1008\tN/A\tPerflib\tMAIL01\tMSExchangeIMC imsperf.dll'],
    ['tabs, the source first', '9/1/1999\t2:12:01 PM\t1\t0\t1008\tPerflib\tN/A\tMAIL01\tMSExchangeIMC imsperf.dll'],
    ['runs of spaces', '9/1/1999  2:12:01 PM  1  0  1008  Perflib  N/A  MAIL01  MSExchangeIMC imsperf.dll'],
    ['single spaces', '9/1/1999 2:12:01 PM 1 0 1008 Perflib N/A MAIL01 MSExchangeIMC imsperf.dll'],
  ])('dumpel, by %s', (_, row) => {
    expect(readEventText(row)).toMatchObject([
      { id: 1008, source: 'Perflib', user: 'N/A', computer: 'MAIL01', level: 'Error', description: 'MSExchangeIMC imsperf.dll' },
    ]);
  });

  it('Snare’s syslog, its tabs also as servers write them', () => {
    const line =
      '<13>1 2024-11-20T09:15:02Z WEB01 - - - - MSWinEventLog\t1\tSecurity\t3456\tWed Nov 20 09:15:02 2024\t4625\tMicrosoft-Windows-Security-Auditing\tCORP\\kim\tN/A\tFailure Audit\tWEB01\tLogon\t\tAn account failed to log on. Status: 0xC000006D\t991';
    const wanted = {
      id: 4625,
      source: 'Microsoft-Windows-Security-Auditing',
      log: 'Security',
      level: 'Failure Audit',
      computer: 'WEB01',
      category: 'Logon',
      description: 'An account failed to log on. Status: 0xC000006D',
    };
    expect(readEventText(line)).toMatchObject([wanted]);
    expect(readEventText(`${line.replaceAll('\t', '#011')}\n${line}`)).toMatchObject([wanted, wanted]);
  });

  it.each([
    ['German', 'Die Beschreibung für Ereignis-ID "153" aus der Quelle "nvlddmkm" wurde nicht gefunden.'],
    ['German, old', 'Die Beschreibung der Ereigniskennung ( 153 ) in ( nvlddmkm ) wurde nicht gefunden.'],
    ['French', 'La description de l’ID d’événement 153 dans la source nvlddmkm est introuvable.'],
    ['Spanish', 'No se encuentra la descripción del id. de evento 153 en el origen nvlddmkm.'],
    ['Russian', 'Не удается найти описание для идентификатора события 153 из источника nvlddmkm.'],
    ['Japanese', 'ソース "nvlddmkm" からのイベント ID 153 の説明が見つかりません。'],
  ])('the sentence for a missing message in %s', (_, text) => {
    expect(readEventText(text)).toMatchObject([{ id: 153, source: 'nvlddmkm' }]);
  });

  it('XML with UserData, with its text in RenderingInfo alone, or several without a root', () => {
    const user =
      "<Event><System><Provider Name='A'/><EventID>5</EventID></System><UserData><X xmlns='y'><Path>C:\\a.dll</Path><Code>5</Code></X></UserData></Event>";
    const rendered =
      '<Event><System><Provider Name="B"/><EventID>6</EventID></System><RenderingInfo Culture="en-US"><Message>It &lt;failed&gt;.</Message><Level>Error</Level></RenderingInfo></Event>';
    expect(readEventText(user + rendered)).toMatchObject([
      { id: 5, source: 'A', strings: ['C:\\a.dll', '5'] },
      { id: 6, source: 'B', level: 'Error', description: 'It <failed>.' },
    ]);
  });
});

describe('what was not understood', () => {
  it('is kept with an event', () => {
    const [event] = readEventText(`Hello, please look:\n${EXPORT}`);
    expect(event?.rest).toEqual(['Hello, please look:']);
    const dump = readEventText('9/1/1999\t2:12:01 PM\t1\t0\t1008\tN/A\tPerflib\tMAIL01\tX\nand then nothing');
    expect(dump[0]?.rest).toEqual(['and then nothing']);
    const extra = readEventText('Source,Event ID,Level,Weather\nPerflib,1008,Error,rain');
    expect(extra[0]?.rest).toEqual(['Weather: rain']);
  });
});

describe('cut off anywhere', () => {
  it.each(Object.entries({ WIN_EVENT, EVENT_LOG, EXPORT, 'two DETAILS': `${DETAILS}\n${DETAILS}` }))(
    '%s gives all that came before',
    (_, text) => {
      const whole = readEventText(text).map(({ id }) => id);
      for (let end = 0; end <= text.length; end += 7) {
        const before = readEventText(text.slice(0, end))
          .map(({ id }) => id)
          .slice(0, -1);
        expect(before).toEqual(whole.slice(0, before.length));
      }
      expect(whole.length).toBeGreaterThan(1);
    },
  );
});

describe('hostile text', () => {
  const pieces = [
    'Event ID: 5',
    'Event ID:',
    'Source:',
    '<Event>',
    '<EventID ',
    "<Provider Name='",
    '   [ Name]  x',
    '- EventID 7',
    'MSWinEventLog\t1\t',
    'Level,Date and Time,Source,Event ID,Task Category',
    '"a""b',
    '9/1/1999,1,2,3,4,5',
    'TimeCreated  Id Message',
    '-----------  -- -------',
    'The description for Event ID ( 5 ) in Source ( ',
    '\t',
    ' ',
  ];

  it('never fails, and names no event without a number or a source', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...pieces)), { maxLength: 14 }),
        fc.constantFrom('\n', ' ', ''),
        (parts, by) => {
          for (const event of readEventText(parts.join(by))) {
            expect(event.id !== null || event.source !== null).toBe(true);
            expect(event.id === null || (event.id >= 0 && event.id < 65536)).toBe(true);
          }
        },
      ),
      { seed: 20261, numRuns: 500 },
    );
  });

  it.each(pieces)('comes to an end, however often %j stands in it', (piece) => {
    for (const by of ['', ' ', '\n', ' '.repeat(2_000)]) {
      const times = Math.ceil(200_000 / (piece.length + by.length));
      expect(Array.isArray(readEventText(Array(times).fill(piece).join(by)))).toBe(true);
    }
  });
});
