/** A word that was cut behind its hyphen ("32-" / "bit", "CD-" / "ROM"), but not the first of two that share an ending ("16- and 32-bit"). */
const CUT = /(?:^|[\s("])(?:[A-Za-z0-9]+-)+$/;
const REST = /^(?!(?:and|or|to|nor|but|through|versus|vs)\b)[a-z]/;

/** Whether the line break between two pieces of a text cut a word behind its hyphen. */
export function cutsWord(left: string, right: string): boolean {
  if (!CUT.test(left.slice(-40))) return false;
  return REST.test(right) || (/[A-Z]-$/.test(left) && /^(?:ROM|DOS|SQL)\b/.test(right));
}

/** The same in a text whose line breaks have become spaces. */
export function joinCutWords(text: string): string {
  return text.replace(/(?<=[A-Za-z0-9]-) (?=[A-Za-z])/g, (space, at: number) =>
    cutsWord(text.slice(Math.max(0, at - 40), at), text.slice(at + 1, at + 12)) ? '' : space,
  );
}
