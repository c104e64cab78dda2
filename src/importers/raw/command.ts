import { isCommandLine } from '../../clues/commandLine.ts';

const ASKS_FOR_COMMAND =
  /\b(?:type|run|enter|execute|issue|use|using|typing|running|entering)\b[^.]*\b(?:commands?|command line|command prompt|MS-DOS prompt|following|prompt)\b[^.]*:$|\b(?:command|MS-DOS|DOS) prompt:$|\bcommands?(?: line)?s?:$/i;

/** Places to type in that are no prompt of the operating system, and texts that are no commands. */
const ASKS_FOR_TEXT =
  /\b(?:Command window|code|box|macro|module|file:|search|words?|spaces\)|value|key|registry|section|address|URL|Web)\b|\bline to\b/i;

/** Whether the text before announces something to be typed at a prompt. */
export function asksForCommand(leadIn: string): boolean {
  return ASKS_FOR_COMMAND.test(leadIn) && !ASKS_FOR_TEXT.test(leadIn);
}

/** Whether all of `lines` are commands: each looks like one, or the text before asks for them and they are no sentences or settings. */
export function isCommands(lines: readonly string[], leadIn: string): boolean {
  if (lines.length === 0) return false;
  if (lines.every(isCommandLine)) return true;
  return asksForCommand(leadIn) && lines.length <= 8 && lines.every((line) => isCommandLine(line) || couldBeTyped(line));
}

function couldBeTyped(line: string): boolean {
  return /^[\w.$%<"\\:]/.test(line) && !/[.:;,]$|^[A-Z][a-z]+ [a-z]+ [a-z]+|^HKEY_| {3,}|\w = /.test(line) && line.length <= 120;
}
