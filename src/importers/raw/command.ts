import { isCommandLine } from '../../clues/commandLine.ts';

const ASKS_FOR_COMMAND =
  /\b(?:typ(?:e|ing)|enter(?:ing)?|runn?(?:ing)?|issu(?:e|ing)|execut(?:e|ing)) (?:[\w-]+ ){0,3}?following\b[^.]*:$|\b(?:commands?|command lines?|(?:command|MS-DOS|DOS) prompt):$|\bfollowing commands?\b[^.]*:$/i;

/** The machine is speaking, not spoken to. */
const ANNOUNCES_OUTPUT = /\b(?:errors?|messages?|events?|appears?|displayed|output|similar)\b/i;

/** Places to type in that are no prompt of the operating system, and texts that are no commands. */
const ASKS_FOR_TEXT =
  /\b(?:Command window|code|box|macro|module|file:|search|words?|spaces\)|value|key|registry|section|address|URL|Web)\b|\bline to\b/i;

/** Whether the text before announces something to be typed at a prompt. Its last sentence tells. */
export function asksForCommand(leadIn: string): boolean {
  const sentence = leadIn.split(/(?<=[.!?]["')]?) (?=["'(]?[A-Z])/).at(-1) ?? '';
  return ASKS_FOR_COMMAND.test(sentence) && !ASKS_FOR_TEXT.test(sentence) && !ANNOUNCES_OUTPUT.test(sentence);
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
