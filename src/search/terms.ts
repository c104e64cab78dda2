/** A clue as a term of the index. No word begins so, and no term holds a space or "=". */
export function clueTerm(key: string): string {
  return `#${key.replace(/[\s=]+/g, '/')}`;
}
