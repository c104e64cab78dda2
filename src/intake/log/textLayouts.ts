import { cleanPaste } from '../cleanPaste.ts';
import { readBareRows } from '../layouts/readBareRows.ts';
import { readDelimited } from '../layouts/readDelimited.ts';
import { readDetails } from '../layouts/readDetails.ts';
import { readDumpel } from '../layouts/readDumpel.ts';
import { findExportHead, readExport } from '../layouts/readExport.ts';
import { readSnare } from '../layouts/readSnare.ts';
import { findTableHead, readTables } from '../layouts/readTable.ts';
import type { PastedEvent } from '../pastedEvent.ts';
import { readEventXml } from '../readEventXml.ts';
import { readLabelled } from '../readLabelled.ts';

/** A layout of text that is read in pieces. */
export interface TextLayout {
  readonly read: (text: string) => readonly PastedEvent[];
  /** How much of `text` holds whole entries; the rest may go on in the next piece. 0 for none. */
  readonly findEnd: (text: string) => number;
  /** What later pieces need in front of them: the heads of their columns. Empty for most. */
  readonly findHead: (text: string) => string;
}

const noHead = (): string => '';
const behindLastLine = (text: string): number => text.lastIndexOf('\n') + 1;

/** The layouts of log files, in the order in which they are tried on a file's beginning. */
export const TEXT_LAYOUTS: readonly TextLayout[] = [
  { read: (text) => readEventXml(text), findEnd: (text) => behindLast(text, '</Event>'), findHead: noHead },
  {
    read: (text) => readDetails(linesOf(text)),
    findEnd: (text) => beforeLast(text, /\n\s*[+-]\s*System[^\S\n]*(?=\n)/g),
    findHead: noHead,
  },
  { read: (text) => readSnare(linesOf(text)), findEnd: behindLastLine, findHead: noHead },
  {
    read: (text) => readTables(linesOf(text)),
    findEnd: behindLastLine,
    findHead: (text) =>
      findTableHead(linesOf(text))
        .map((line) => `${line}\n`)
        .join(''),
  },
  { read: readExport, findEnd: behindLastRow, findHead: (text) => text.slice(0, findExportHead(text) ?? 0) },
  { read: (text) => readLabelled(cleanPaste(text)), findEnd: beforeLastEntry, findHead: noHead },
  { read: readBareRows, findEnd: behindLastRow, findHead: noHead },
  { read: (text) => readDumpel(linesOf(text)), findEnd: behindLastLine, findHead: noHead },
];

/** A file has none of the marks that a forum puts around a paste. */
function linesOf(text: string): readonly string[] {
  return text.split('\n');
}

function behindLast(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at === -1 ? 0 : at + mark.length;
}

function beforeLast(text: string, mark: RegExp): number {
  let last = 0;
  for (const match of text.matchAll(mark)) last = match.index;
  return last;
}

/** Entries begin as the first one does: with `Event[0]:`, `Log Name:` or `Event Type:`. */
function beforeLastEntry(text: string): number {
  const first = /^[^\S\n]*(?:Event\s?(?=\[\d{1,9}\])|[\p{L}][\p{L}\p{N} .'’-]{1,40}?[^\S\n]*[:：])/mu.exec(text)?.[0];
  return first === undefined ? 0 : Math.max(0, text.lastIndexOf(`\n${first}`));
}

/** A row may go on over lines: those within quotation marks count. */
function behindLastRow(text: string): number {
  const delimiter = findDelimiter(text);
  let [last, end] = [0, 0];
  for (const row of readDelimited(text, delimiter)) [last, end] = [end, row.end];
  return text.endsWith('\n') && end === text.length && !isOpen(text, last) ? end : last;
}

function findDelimiter(text: string): string {
  const line = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const [most = ','] = [',', '\t', ';'].toSorted((a, b) => line.split(b).length - line.split(a).length);
  return most;
}

/** Whether quotation marks from `from` on are not in pairs. */
function isOpen(text: string, from: number): boolean {
  return text.slice(from).split('"').length % 2 === 0;
}
