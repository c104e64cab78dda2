/** A text of fewer words is one line: a message, a command. */
const SHORTEST_LISTING = 14;

/** Lines of listings were seldom longer. */
const WIDTH = 45;

/** The lines of what is shown: a message is one; a listing has lines that end as those of code do, or that are as long as lines of listings are. */
export function restoreListing(shown: string): readonly string[] {
  const words = shown.split(' ');
  if (words.length < SHORTEST_LISTING || isProse(words)) return [shown];
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const isFull = line !== '' && (/[;{}]$/.test(line) || line.length + word.length >= WIDTH);
    if (isFull) lines.push(line);
    line = isFull || line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function isProse(words: readonly string[]): boolean {
  const plain = words.filter((word) => /^["'(]?(?:[A-Za-z][A-Za-z'-]+|[Aa]|I)[.,:;?!"')]*$/.test(word)).length;
  return plain * 3 >= words.length * 2;
}
