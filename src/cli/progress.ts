/** A count that grows on stderr while a command works. */
export interface Progress {
  advance(): void;
  /** Clears the line. */
  finish(): void;
}

/**
 * Shows `label 120 of 4970` on stderr after the first second: on a terminal one line, written anew at most ten times a second; elsewhere
 * (a log) a line every five seconds.
 */
export function startProgress(label: string, total: number): Progress {
  const began = Date.now();
  let count = 0;
  let shownAt = began + 900;
  let shown = false;
  const advance = (): void => {
    count++;
    const now = Date.now();
    const { isTTY } = process.stderr;
    if (now - shownAt < (isTTY ? 100 : 5000)) return;
    shownAt = now;
    shown = isTTY;
    process.stderr.write(isTTY ? `\r${label} ${count} of ${total}` : `${label} ${count} of ${total}\n`);
  };
  return { advance, finish: () => void (shown && process.stderr.write('\r\x1b[K')) };
}
