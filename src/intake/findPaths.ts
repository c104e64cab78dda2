/** A path in quotation marks may hold spaces. */
const QUOTED = /["'\u201C\u2018]((?:[a-z]:\\|\\\\)[^"'\u201D\u2019<>|]{1,260})["'\u201D\u2019]/gi;

const BARE = /(?<![\w"'\u201C\u2018])((?:[a-z]:\\|\\\\[\w$.-]+\\)[^\s"'<>|*?,;:]*)/gi;

/** The paths that `text` names, as written, each once, in order of appearance; quoted ones first. */
export function findPaths(text: string): readonly string[] {
  const folded = text.replace(/\s+/g, ' ');
  const found = [QUOTED, BARE].flatMap((pattern) => [...folded.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(found.map((path) => path.trim().replace(/[.)\]]+$/, '')))].filter((path) => path.length > 2);
}
