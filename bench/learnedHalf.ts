/**
 * Whether the weights of flattened articles' cues are learned from this file (`Q163727.TXT`): from every other number. The rest has never been seen by
 * them, and tells what they are worth elsewhere.
 */
export function isLearnedFrom(file: string): boolean {
  return Number(/\d+/.exec(file)?.[0] ?? 0) % 2 === 0;
}
