/** A number with its word: "1 entry", "1,881 entries". */
export function countWords(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
