import { isCommandLine, isProgramName } from '../../clues/commandLine.ts';

/**
 * The lines of a run of commands: `" unlodctr MSExchangeIMC lodctr <drive>:\\imcperf.ini " (without the quotation marks)`. A line begins at a well-known
 * program's name, or at the name that the run begins with, where what stands in front of it and what follows it are commands of their own. A single command stays one line.
 */
export function restoreCommands(run: string): readonly string[] {
  const words = run.split(' ');
  const cut = words.findIndex(
    (word, i) => i > 0 && (isProgramName(word) || word === words[0]) && isCommand(words.slice(0, i)) && isCommand(words.slice(i)),
  );
  if (cut < 0) return [run];
  return [words.slice(0, cut).join(' '), ...restoreCommands(words.slice(cut).join(' '))];
}

function isCommand(words: readonly string[]): boolean {
  return isCommandLine(
    words
      .join(' ')
      .replace(/^"\s*/, '')
      .replace(/\s*"(?: \(without .*)?$/i, ''),
  );
}
