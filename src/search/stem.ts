/**
 * A word without its inflection, so that "services failed" and "service fails" meet: plural, past and -ing endings, a doubled consonant and a final
 * e go. Words of fewer than five letters and those with digits stay as they are. Deliberately coarse: what counts is that both sides agree.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return dropFinal(dropTense(dropPlural(word)));
}

function dropPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^suiy]s$/.test(word) ? word.slice(0, -1) : word;
}

function dropTense(word: string): string {
  const bare = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : word;
  if (bare === word || bare.length < 3 || !/[aeiouy]/.test(bare)) return word;
  return bare.replace(/([bdfgmnprt])\1$/, '$1');
}

function dropFinal(word: string): string {
  return word.length > 4 && word.endsWith('e')
    ? word.slice(0, -1)
    : word.length > 3 && /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}i`
      : word;
}
