/** A count that grows on stderr while a command works. */
export interface Progress {
  advance(): void;
  /** Clears the line. */
  finish(): void;
}

/**
 * Shows `label 120 of 4970` on stderr: only on a terminal, only after the first second, and at most ten times a second.
 */
export function startProgress(label: string, total: number): Progress {
  const began = Date.now();
  let count = 0;
  let shownAt = began + 900;
  let shown = false;
  const advance = (): void => {
    count++;
    const now = Date.now();
    if (!process.stderr.isTTY || now - shownAt < 100) return;
    shownAt = now;
    shown = true;
    process.stderr.write(`\r${label} ${count} of ${total}`);
  };
  return { advance, finish: () => void (shown && process.stderr.write('\r\x1b[K')) };
}
