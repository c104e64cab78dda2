import { decodeHTMLStrict } from 'entities/decode';

/** Where a link leads, decided from its target alone. */
export type Target =
  | { readonly type: 'link'; readonly href: string }
  | { readonly type: 'reference'; readonly article: string }
  /** Within the page, or to a place that the knowledge base does not have: only the link's words are kept. */
  | { readonly type: 'none' }
  /** A scheme that no article needs: `javascript:`, `data:`, `file:`. */
  | { readonly type: 'unsafe' };

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SAFE = /^(?:https?:\/\/[^\s/]|mailto:[^\s])/i;
const ARTICLE_NUMBER = /^Q\d{5,7}$/i;

/**
 * Reads a link's target. Relative links to Markdown files and to article numbers are references: `../x/Foo.md#bar` to `Foo`,
 * `/kb/182/Q182346/` to `Q182346`.
 */
export function readTarget(written: string): Target {
  const target = removeControls(written).trim();
  if (SAFE.test(target)) return { type: 'link', href: target };
  if (target.startsWith('//')) return target.length > 2 ? { type: 'link', href: `https:${target}` } : { type: 'none' };
  const scheme = SCHEME.exec(target)?.[1]?.toLowerCase();
  if (scheme !== undefined) return /^(?:https?|mailto)$/.test(scheme) ? { type: 'none' } : { type: 'unsafe' };
  const article = findArticle(target);
  return article === undefined ? { type: 'none' } : { type: 'reference', article };
}

/** Browsers ignore control characters within a scheme: `java\nscript:`. */
function removeControls(text: string): string {
  return text.replace(/\p{Cc}/gu, '');
}

function findArticle(target: string): string | undefined {
  const path = target.replace(/[?#].*$/, '').replace(/[\\/]+$/, '');
  const name = decodePercent(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
  const slug = name.replace(/\.md$/i, '');
  if (slug === '') return undefined;
  return slug !== name || ARTICLE_NUMBER.test(slug) ? slug : undefined;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether an image may be loaded from `src`: over http(s), or from beside the article. */
export function isSafeImage(src: string): boolean {
  const target = removeControls(src).trim();
  return target !== '' && (/^https?:\/\//i.test(target) || !SCHEME.test(target));
}

/** A target as it stands between a link's brackets: `<…>` removed, escapes and entities resolved. */
export function unescapeTarget(written: string): string {
  const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
  const unescaped = bare.includes('\\') ? bare.replace(/\\([!-/:-@[-`{-~])/g, '$1') : bare;
  return unescaped.includes('&') ? decodeHTMLStrict(unescaped) : unescaped;
}
