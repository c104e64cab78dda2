const BROKEN: readonly string[] = ['broken-edge', 'unreachable-node', 'dead-end', 'repeated-node'];

/** Whether the diagnostic `code` says that a tree cannot be walked. */
export const isBroken = (code: string): boolean => BROKEN.includes(code);
