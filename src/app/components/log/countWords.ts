import { formatCount } from '../shell/formatCount.ts';

/** A number with its word: "1 entry", "1,881 entries". */
export function countWords(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
