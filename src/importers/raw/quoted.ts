import type { Block } from '../markdown/block.ts';
import { asksForCommand, isCommands } from './command.ts';
import type { Line } from './line.ts';
import { foldSpaces, type Reading, type Reads } from './reading.ts';
import { isWrapped, joinLines, unwrap } from './wrap.ts';

const CLOSING = /^(.*?)\s*"\s*(\(without (?:the )?quot.*)$/i;

/** A quoted run of command lines is closed within so many lines. */
const REACH = 10;

/**
 * Something to be typed, shown in quotation marks that are not: `" regsvr32 <path>\imsperf.dll " (without the quotation marks)`. The run may
 * hold several lines with blank lines between. The marks are dropped, the remark behind them is kept.
 */
export function readQuoted({ lines, at, base, leadIn }: Reading): Reads | undefined {
  if (!lines[at]?.text.startsWith('"') || leadIn === '') return undefined;
  const end = findClosing(lines, at, base);
  if (end === undefined) return undefined;
  const run = lines.slice(at, end).filter((line) => line.text !== '');
  const typed = unwrap(run, (line, next) => isWrapped(line, next) || isRemark(next));
  const closing = CLOSING.exec(foldSpaces(typed.at(-1) ?? ''));
  if (!closing) return undefined;
  const inner = [...typed.slice(0, -1).map(foldSpaces), closing[1] ?? ''];
  const commands = inner.map((line, i) => (i === 0 ? line.replace(/^"\s*/, '') : line)).filter((line) => line !== '');
  if (commands.length === 0 || commands.join('').split('"').length % 2 === 0) return undefined;
  const language = isCommands(commands, leadIn) || asksForCommand(leadIn) ? 'cmd' : 'text';
  const blocks: Block[] = [
    { type: 'fence', language, lines: commands },
    { type: 'paragraph', lines: [closing[2] ?? ''] },
  ];
  return { blocks, next: end };
}

function isRemark(line: Line): boolean {
  return /^(?:" ?)?\(?(?:without|quotation|the quot|marks\))/.test(line.text);
}

/** Behind the run of lines in which the quotation is closed by its remark. */
function findClosing(lines: readonly Line[], at: number, base: number): number | undefined {
  for (let end = at + 1; end <= lines.length && end - at <= REACH; end++) {
    const line = lines[end - 1];
    if (!line || (line.text !== '' && line.indent < base)) return undefined;
    const isEndOfRun = end === lines.length || lines[end]?.text === '';
    if (line.text !== '' && isEndOfRun && /"\s*\(without (?:the )?quot/i.test(joinLines(lines.slice(at, end)))) return end;
  }
  return undefined;
}
