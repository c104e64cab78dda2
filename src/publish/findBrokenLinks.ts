import { posix } from 'node:path';
import { plainText } from '../model/plainText.ts';
import { articleKey } from '../model/published.ts';
import type { CompiledFile } from './compileFile.ts';
import { type FileDiagnostic, locate } from './fileDiagnostic.ts';
import { findLinks, type WrittenLink } from './findLinks.ts';

type LinkingFile = Pick<CompiledFile, 'path' | 'text' | 'tree'>;

/**
 * A warning for every link that leads to no place: to a heading that is not there, to an article where it does not lie, to a label that is not defined. Articles that
 * are nowhere are found by `findAbsentArticles`.
 */
export function findBrokenLinks(files: readonly LinkingFile[]): readonly FileDiagnostic[] {
  const byPath = new Map(files.map((file) => [posix.normalize(file.path), file]));
  const byKey = new Map(files.map((file) => [articleKey(file.tree.article.id), file]));
  return files.flatMap((file) =>
    findLinks(file.text).flatMap((link) => {
      const message = findFault(link, file, byPath, byKey);
      return message === undefined ? [] : report(file, link, message);
    }),
  );
}

function findFault(
  { target, isLabel }: WrittenLink,
  file: LinkingFile,
  byPath: ReadonlyMap<string, LinkingFile>,
  byKey: ReadonlyMap<string, LinkingFile>,
): string | undefined {
  if (isLabel) return `The link's label [${target}] is not defined.`;
  const [path = '', anchor = ''] = target.split('#', 2);
  if (path === '') return hasAnchor(file, anchor) ? undefined : `This article has no heading #${anchor}.`;
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(path) || !/\.(?:md|markdown)$/i.test(path)) return undefined;
  const decoded = decode(path);
  const known = byPath.get(posix.normalize(posix.join(posix.dirname(file.path), decoded)));
  if (known) return hasAnchor(known, anchor) ? undefined : `${path} has no heading #${anchor}.`;
  const elsewhere = byKey.get(articleKey(posix.basename(decoded).replace(/\.(?:md|markdown)$/i, '')));
  return elsewhere && `There is no file ${path}; the article is in ${elsewhere.path}.`;
}

/** Tabs and the top of a page are no headings. Sites make anchors in many ways: letters and digits count. */
function hasAnchor({ text, tree }: LinkingFile, anchor: string): boolean {
  const wanted = toLetters(decode(anchor));
  if (wanted === '' || /^(?:tab\/|top$)/i.test(anchor)) return true;
  const headings = tree.article.blocks.flatMap((block) => (block.type === 'heading' ? [plainText(block.children)] : []));
  if (headings.some((heading) => isAnchorOf(wanted, toLetters(heading)))) return true;
  const given = text.matchAll(/\{:?[^}\n]*#([\w.:-]+)[^}\n]*\}|\b(?:id|name)\s*=\s*["']?([\w.:-]+)/g);
  return [...given].some(([, braced, attribute]) => toLetters(braced ?? attribute ?? '') === wanted);
}

/** A second heading of the same words has a number behind them. */
const isAnchorOf = (wanted: string, heading: string): boolean =>
  wanted === heading || (heading !== '' && wanted.startsWith(heading) && /^\d{1,2}$/.test(wanted.slice(heading.length)));

const toLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function report({ path, text }: LinkingFile, { target, start }: WrittenLink, message: string): readonly FileDiagnostic[] {
  return locate(path, text, [
    {
      code: 'broken-link',
      severity: 'warning',
      range: { start, end: start + target.length },
      message,
      hint: 'Correct the link: readers see its words, or come to the wrong place.',
    },
  ]);
}
