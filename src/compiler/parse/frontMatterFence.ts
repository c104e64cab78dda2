import type { SourceRange } from '../../model/diagnostic.ts';

/** What front matter is written in. JSON is read as the YAML that it is as well. */
export type FrontMatterLanguage = 'YAML' | 'TOML' | 'JSON';

export interface Fence {
  readonly language: FrontMatterLanguage;
  /** Both fences and the line end behind the second included. */
  readonly range: SourceRange;
  readonly content: SourceRange;
  readonly closed: boolean;
}

interface Dialect {
  readonly language: FrontMatterLanguage;
  readonly opening: RegExp;
  readonly closing: RegExp;
  /** How the first line begins that makes it front matter, whether or not it is closed. */
  readonly key: RegExp;
  /** A blank line, or one that can be none of it: the article has begun. */
  readonly strange: RegExp;
}

/** Jekyll, Docusaurus, MkDocs and most others. A strange line is neither a key, an item, a comment nor indented. */
const YAML: Dialect = {
  language: 'YAML',
  opening: /^---[ \t]*\n/,
  closing: /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm,
  key: /^[A-Za-z_][\w.-]*[ \t]*:(?:[ \t]|$)/,
  strange: /^[ \t]*(?:\n|$)|^#{1,6} |^(?![\w"'][\w.\s"'-]*:|[-#\s])/gm,
};

/** Hugo and Zola. */
const TOML: Dialect = {
  language: 'TOML',
  opening: /^\+\+\+[ \t]*\n/,
  closing: /^\+\+\+[ \t]*(?:\n|$)/gm,
  key: /^(?:[\w.-]+|"[^"\n]*")[ \t]*=|^\[|^#/,
  strange: /^[ \t]*(?:\n|$)|^(?![\w.-]+[ \t]*=|"|[[\]#\s])/gm,
};
/** TOML between the rules of YAML. */
const TOML_IN_RULES: Dialect = { ...TOML, opening: /^---[ \t]*\n(?=[\w.-]+[ \t]*=)/, closing: YAML.closing };

/** Longer front matter is an article whose second rule was taken for a fence. */
const MAX_LENGTH = 64_000;

/** Hugo again: braces on lines of their own. */
const JSON_FRONT_MATTER = /^\{[ \t]*\n(?=\s*"[^"\n]*"[ \t]*:)/;
const JSON_END = /^\}[ \t]*(?:\n|$)/gm;

/**
 * Finds front matter at `start`. Without a closing fence it is front matter only where the first line is a key; it then ends
 * where the article's text seems to begin.
 */
export function findFence(text: string, start: number): Fence | undefined {
  const head = text.slice(start, start + 200);
  if (JSON_FRONT_MATTER.test(head)) return findJson(text, start);
  const dialect = [TOML_IN_RULES, YAML, TOML].find(({ opening }) => opening.test(head));
  if (!dialect) return undefined;
  const from = start + (dialect.opening.exec(head)?.[0].length ?? 0);
  const closing = findFrom(dialect.closing, text, from);
  if (closing && closing.index - from <= MAX_LENGTH) {
    const range = { start, end: closing.index + closing[0].length };
    return { language: dialect.language, range, content: { start: from, end: closing.index }, closed: true };
  }
  return dialect.key.test(text.slice(from, from + 200)) ? readUnclosed(dialect, text, start, from) : undefined;
}

function readUnclosed({ language, strange }: Dialect, text: string, start: number, from: number): Fence {
  const end = Math.min(findFrom(strange, text, from)?.index ?? text.length, from + MAX_LENGTH);
  return { language, range: { start, end }, content: { start: from, end }, closed: false };
}

function findJson(text: string, start: number): Fence | undefined {
  const end = findFrom(JSON_END, text, start);
  if (!end || end.index - start > MAX_LENGTH) return undefined;
  const content = { start, end: end.index + 1 };
  return { language: 'JSON', range: { start, end: end.index + end[0].length }, content, closed: true };
}

function findFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
