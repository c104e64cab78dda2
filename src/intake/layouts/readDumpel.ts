import { type PastedEvent, readEventId, UNKNOWN_EVENT } from '../pastedEvent.ts';
import { collectRows } from './collectRows.ts';

/** `8/6/2002 2:02:33 PM 1 0 1008 Perflib N/A MAIL01 …`: date, time, type, category, number, the rest. */
const ROW =
  /^(?<date>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\s{1,20}(?<time>\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)\s{1,20}(?<type>0|1|2|4|8|16)\s{1,20}(?<category>\d{1,5})\s{1,20}(?<id>\d{1,10})\s{1,20}(?<behind>\S.*)$/i;

const TYPES: Readonly<Record<string, string>> = {
  '0': 'Information',
  '1': 'Error',
  '2': 'Warning',
  '4': 'Information',
  '8': 'Success Audit',
  '16': 'Failure Audit',
};

/** A user as dumpel writes it; a source never looks so. */
const USER = /^(?:N\/A|[^\s\\]+\\[^\t]+)$/i;

/** The rows that the resource kit's `dumpel` writes. Lines between them are kept with the one before. */
export function readDumpel(lines: readonly string[]): readonly PastedEvent[] {
  const rows = collectRows();
  for (const line of lines) {
    const row = ROW.exec(line)?.groups;
    if (row) rows.add(buildEvent(row));
    else rows.keep(line);
  }
  return rows.finish();
}

function buildEvent(row: Readonly<Record<string, string>>): PastedEvent {
  const { source, user, computer, strings } = readNames(row.behind ?? '');
  return {
    ...UNKNOWN_EVENT,
    id: readEventId(row.id ?? '') ?? null,
    source,
    user,
    computer,
    level: TYPES[row.type ?? ''] ?? null,
    category: row.category ?? null,
    time: `${row.date} ${row.time}`,
    description: strings,
  };
}

interface Names {
  readonly source: string | null;
  readonly user: string | null;
  readonly computer: string | null;
  readonly strings: string | null;
}

/** Source, user, computer and strings; `-format` can put the user before the source. Names hold spaces, so single ones separate nothing for sure. */
function readNames(behind: string): Names {
  const cells = behind.includes('\t') ? behind.split('\t').map((cell) => cell.trim()) : cutAtRuns(behind);
  const [first = '', second = '', computer = '', ...strings] = cells;
  const isUserFirst = USER.test(first);
  const [source, user] = isUserFirst ? [second, first] : [first, second];
  return { source: source || null, user: user || null, computer: computer || null, strings: strings.join(' ').trim() || null };
}

/** By runs of spaces; where there is none, around the user, which alone can be told by its form. */
function cutAtRuns(behind: string): readonly string[] {
  const runs = behind.split(/ {2,}/).map((cell) => cell.trim());
  if (runs.length >= 3) return runs;
  const words = behind.split(' ').filter(Boolean);
  const at = words.findIndex((word) => USER.test(word));
  if (at === 0) return [words[0] ?? '', words[1] ?? '', words[2] ?? '', words.slice(3).join(' ')];
  if (at > 0) return [words.slice(0, at).join(' '), words[at] ?? '', words[at + 1] ?? '', words.slice(at + 2).join(' ')];
  return words;
}
