/** Numbers, addresses, signs, names with signs in them: what dumps, tables and code are made of. */
const SIGN = /^(?:0x[\da-f]+|[\da-f]{6,}|\d[\d:.,/+-]*|[^\p{L}\p{N}]+|\S*[;{}=|_]\S*|\S+\(\S*)$/iu;

/** So many words in a row, and so many signs among them, are no sentence. */
const ROW = 16;
const SIGNS = 10;

/** Offsets at which runs of words begin that are no sentences: a dump, a table, code. A run is found once. */
export function findDumps(text: string): readonly number[] {
  const words = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ index, isSign: SIGN.test(word) }));
  const found: number[] = [];
  let signs = 0;
  let isIn = false;
  words.forEach(({ isSign }, i) => {
    signs += Number(isSign) - Number(words[i - ROW]?.isSign ?? false);
    if (signs >= SIGNS && !isIn) found.push(words.slice(Math.max(0, i - ROW + 1), i + 1).find((word) => word.isSign)?.index ?? 0);
    isIn = signs >= SIGNS;
  });
  return found;
}
