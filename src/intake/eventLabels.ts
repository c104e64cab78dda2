/** What a label of an event-log entry stands for. `xml` and `ignored` open a part that is read elsewhere or not at all. */
export type EventField =
  | 'log'
  | 'source'
  | 'id'
  | 'level'
  | 'time'
  | 'user'
  | 'computer'
  | 'category'
  | 'description'
  | 'data'
  | 'xml'
  | 'ignored';

/** The labels of one language, as the viewers' Copy writes them: those of Vista and later first, then those of NT 4 to 2003. */
interface Language {
  readonly name: string;
  readonly labels: Readonly<Record<EventField, string>>;
}

/** Labels by language, alternatives separated by `|`. A further language is a further row. */
const LANGUAGES: readonly Language[] = [
  {
    name: 'English',
    labels: {
      log: 'Log Name|Log|LogName',
      source: 'Source|Event Source|Source Name|ProviderName|Provider Name|Provider',
      id: 'Event ID|EventID|Event Number|Event|InstanceId|Id',
      level: 'Level|Event Type|EntryType|LevelDisplayName|Type',
      time: 'Date|Time|Date and Time|TimeCreated|TimeGenerated|Logged|EventTime',
      user: 'User|UserName|User Name|UserId',
      computer: 'Computer|MachineName|Computer Name',
      // "Catefory" stands in several old articles.
      category: 'Task Category|Event Category|Category|Catefory|TaskDisplayName|Task',
      description: 'Description|Message|Event Description',
      data: 'Data',
      xml: 'Event Xml',
      ignored: 'Keywords|Keyword|OpCode|Index|TimeWritten|ReplacementStrings|CategoryNumber',
    },
  },
  {
    name: 'German',
    labels: {
      log: 'Protokollname',
      source: 'Quelle|Ereignisquelle',
      id: 'Ereignis-ID|Ereigniskennung|Ereignis',
      level: 'Ebene|Ereignistyp|Typ',
      time: 'Datum|Uhrzeit|Zeit|Datum und Uhrzeit',
      user: 'Benutzer|Benutzername',
      computer: 'Computer',
      category: 'Aufgabenkategorie|Ereigniskategorie|Kategorie',
      description: 'Beschreibung',
      data: 'Daten',
      xml: 'Ereignis-XML',
      ignored: 'Schlüsselwörter',
    },
  },
  {
    name: 'French',
    labels: {
      log: 'Nom du journal|Journal',
      source: "Source|Source de l'événement|Source de l'évènement",
      id: "ID de l'événement|ID d'événement|ID de l'évènement|Identificateur de l'événement",
      level: "Niveau|Type de l'événement|Type",
      time: 'Date|Heure|Date et heure',
      user: 'Utilisateur',
      computer: 'Ordinateur',
      category: "Catégorie de la tâche|Catégorie de l'événement|Catégorie",
      description: 'Description',
      data: 'Données',
      xml: "XML de l'événement",
      ignored: 'Mots clés|Mots-clés',
    },
  },
  {
    name: 'Spanish',
    labels: {
      log: 'Nombre de registro|Nombre del registro',
      source: 'Origen|Origen del suceso|Origen del evento',
      id: 'Id. del evento|Id. suceso|Id. del suceso|Id. de evento|Id. de suceso|Identificador del evento',
      level: 'Nivel|Tipo de suceso|Tipo',
      time: 'Fecha|Hora|Fecha y hora',
      user: 'Usuario',
      computer: 'Equipo',
      category: 'Categoría de la tarea|Categoría del suceso|Categoría',
      description: 'Descripción',
      data: 'Datos|Datos binarios',
      xml: 'XML de evento|XML del evento',
      ignored: 'Palabras clave',
    },
  },
  {
    name: 'Russian',
    labels: {
      log: 'Имя журнала',
      source: 'Источник|Источник события',
      id: 'Код события|Код (ID)|Идентификатор события',
      level: 'Уровень|Тип события|Тип',
      time: 'Дата|Время|Дата и время',
      user: 'Пользователь',
      computer: 'Компьютер',
      category: 'Категория задачи|Категория события|Категория',
      description: 'Описание',
      data: 'Данные',
      xml: 'Xml события',
      ignored: 'Ключевые слова',
    },
  },
  {
    name: 'Japanese',
    labels: {
      log: 'ログの名前',
      source: 'ソース|イベント ソース|イベントソース',
      id: 'イベント ID|イベントID',
      level: 'レベル|イベントの種類|種類',
      time: '日付|時刻|日付と時刻',
      user: 'ユーザー',
      computer: 'コンピューター|コンピュータ',
      category: 'タスクのカテゴリ|イベント カテゴリ|分類|カテゴリ',
      description: '説明',
      data: 'データ',
      xml: 'イベント XML',
      ignored: 'キーワード',
    },
  },
];

const FIELDS = new Map(
  LANGUAGES.flatMap(({ labels }) =>
    Object.entries(labels).flatMap(([field, names]) =>
      names.split('|').map((name) => [name.toLowerCase(), field as EventField] as const),
    ),
  ),
);

/** As long may a label be, with the spaces and marks in front of its colon. */
const LONGEST_LABEL = 60;

/** A label and what follows it on the same line. */
export interface LabelledPart {
  readonly field: EventField;
  readonly value: string;
}

/** A line cut at its labels. `lead` is what stands before the first one. */
export interface LabelledLine {
  readonly lead: string;
  readonly parts: readonly LabelledPart[];
}

/**
 * Cuts a line at its labels: `Event ID: 59 Source: MSExchangeCCMC Category: General` has three. Behind "Description:" there are
 * none, but for the attached data (`Data: 0000: 05 00`). A number label counts only in front of a number: "Event: the service …" is prose.
 */
export function cutAtLabels(line: string): LabelledLine {
  const found = findLabels(line);
  if (found.length === 0) return { lead: line.trim(), parts: [] };
  const description = found.findIndex(({ field }) => field === 'description');
  const kept = found.filter(
    ({ field, end }, at) => description === -1 || at <= description || isAttachedData(field, line.slice(end)),
  );
  const parts = kept.map(({ field, end }, at) => ({ field, value: line.slice(end, kept[at + 1]?.start ?? line.length).trim() }));
  return { lead: line.slice(0, kept[0]?.start ?? line.length).trim(), parts };
}

interface FoundLabel {
  readonly field: EventField;
  readonly start: number;
  readonly end: number;
}

/** What the head of a column stands for, in any of the languages: "Event ID", "Ereignis-ID", `ProviderName`. Undefined for an unknown one. */
export function findField(label: string): EventField | undefined {
  const name = label.trimEnd().toLowerCase();
  // Most labels are written as they stand in the table, and looking is cheaper than replacing.
  return (
    FIELDS.get(name) ??
    (/[\s\u2019]/.test(name) ? FIELDS.get(name.replaceAll('\u2019', "'").replace(/\s+/g, ' ').trim()) : undefined)
  );
}

/** Every colon with a label in front of it; full-width colons are Japanese. */
function findLabels(line: string): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  let from = 0;
  for (const { index } of line.matchAll(/[:：]/g)) {
    const label = labelBefore(line, Math.max(from, index - LONGEST_LABEL), index);
    from = index + 1;
    if (label) found.push(label);
  }
  return found;
}

/** The longest label that ends at the colon at `colon`, and begins at `from` or later, where the line or a word does. */
function labelBefore(line: string, from: number, colon: number): FoundLabel | undefined {
  // The colons of a clock.
  if (/\d/.test(line[colon - 1] ?? '')) return undefined;
  const text = line.slice(from, colon).replace(/\*\*\s*$/, '');
  const end = colon + (line.startsWith('**', colon + 1) ? 3 : 1);
  for (const { index } of text.matchAll(/(?<=^|[\s*_(])[^\s*_(]/g)) {
    const isAtBorder = index > 0 || from === 0 || /[\s*_(:：]/.test(line[from - 1] ?? '');
    const field = isAtBorder ? findField(text.slice(index)) : undefined;
    if (field !== undefined && isFollowed(field, line, end)) return { field, start: from + index, end };
  }
  return undefined;
}

/** A number's label has one behind it. */
function isFollowed(field: EventField, line: string, end: number): boolean {
  return field !== 'id' || /^\s*[#("]?\s*\d/.test(line.slice(end, end + LONGEST_LABEL));
}

function isAttachedData(field: EventField, behind: string): boolean {
  return field === 'data' && /^\s*0000:/.test(behind.slice(0, 60));
}
