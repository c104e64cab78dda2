import { isCommandLine, isProgramName } from '../../clues/commandLine.ts';

/** How what is typed may be cut into lines. */
type Cut = (words: readonly string[], at: number) => boolean;

/**
 * The lines of a run of commands: `" unlodctr MSExchangeIMC lodctr <drive>:\\imcperf.ini " (without the quotation marks)`. A line begins at a well-known
 * program's name, or at the name that the run begins with, where what stands in front of it and what follows it are commands of their own. A single
 * command stays one line. Where the article announces several (`areSeveral`), such a name is enough.
 */
export function restoreCommands(run: string, areSeveral = false): readonly string[] {
  const [mark = ''] = /^" ?/.exec(run) ?? [];
  const bare = run.slice(mark.length);
  const settings = splitSettings(bare);
  const [first = '', ...others] = settings.length > 1 ? settings : cutAtPrograms(bare, areSeveral ? isNamed : isBetweenCommands);
  return [mark + first, ...others];
}

/** "device=*wdctrl", "shell=c:\command.com /p /e:512" */
const SETTING = '[\\w.*]+=(?! )\\S*(?: (?:\\/\\S+|\\d+(?= \\/)))*';
const SECTION = '\\[[\\w .-]+\\]';

/** Settings of a file, as they are written into it, with the sections that they stand in. */
export const SETTINGS = new RegExp(`^(?:${SECTION} )?${SETTING}(?: (?:${SECTION} )?${SETTING})*(?= |$)`);

/** Each setting, and each section, is a line. */
function splitSettings(run: string): readonly string[] {
  return SETTINGS.exec(run)?.[0] === run ? run.split(/ (?=\[|[\w.*]+=)|(?<=\]) /) : [run];
}

function cutAtPrograms(run: string, isCut: Cut): readonly string[] {
  const words = run.split(' ');
  const at = words.findIndex((_, i) => i > 0 && isCut(words, i));
  if (at < 0) return [run];
  return [words.slice(0, at).join(' '), ...cutAtPrograms(words.slice(at).join(' '), isCut)];
}

function isBetweenCommands(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return (isProgramName(word) || word === words[0]) && isCommand(words.slice(0, at)) && isCommand(words.slice(at));
}

/** Programs' names that are also arguments of others ("net print", "| more", "/s format"). */
const AMBIGUOUS =
  /^(?:at|print|more|type|find|format|mode|share|start|route|time|date|host|top|make|call|view|which|export|service|call|add|use|set|move|net)$/i;

/** A folder to change to or make; a drive, "cd\\": what comes then is another command. */
const TAKES_ONE = /^(?:cd|chdir|md|mkdir|rd|rmdir)$/i;
const TAKES_NONE = /^(?:\w+:|cd(?:\\|\.\.))$/i;

/** The name stands there by itself: the first of the run again, a program that is no argument, a drive, the end of a session. */
function isNamed(words: readonly string[], at: number): boolean {
  const [first = '', word = ''] = [words[0], words[at]];
  if (at === (TAKES_ONE.test(first) ? 2 : 1) && (TAKES_ONE.test(first) || TAKES_NONE.test(first))) return true;
  if (/;$/.test(words[at - 1] ?? '')) return true;
  if (isBetweenCommands(words, at)) return true;
  if (word.toLowerCase() === first.toLowerCase()) return /^\w/.test(word);
  return (
    /^(?:exit|quit|md|y)$/.test(word) || (isProgramName(word) && !AMBIGUOUS.test(word) && !/^["'|<>/-]/.test(words[at - 1] ?? ''))
  );
}

function isCommand(words: readonly string[]): boolean {
  return isCommandLine(
    words
      .join(' ')
      .replace(/^"\s*/, '')
      .replace(/\s*"(?: \(without .*)?$/i, ''),
  );
}
