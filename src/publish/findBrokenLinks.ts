import { posix } from 'node:path';
import { plainText } from '../model/plainText.ts';
import { articleKey } from '../model/published.ts';
import type { CompiledFile } from './compileFile.ts';
import { type FileDiagnostic, locate } from './fileDiagnostic.ts';
import { findLinks, type WrittenLink } from './findLinks.ts';

type LinkingFile = Pick<CompiledFile, 'path' | 'text' | 'tree'>;

/** So many links of one file are reported. */
const MOST_REPORTED = 50;

/** What links can lead to. */
interface Places {
  readonly byPath: ReadonlyMap<string, LinkingFile>;
  readonly byKey: ReadonlyMap<string, LinkingFile>;
  /** The places within a file, looked for once. */
  readonly anchors: Map<string, Anchors>;
}

/**
 * A warning for every link that leads to no place: to a heading that is not there, to an article where it does not lie, to a label that is not defined. Articles that
 * are nowhere are found by `findAbsentArticles`.
 */
export function findBrokenLinks(files: readonly LinkingFile[]): readonly FileDiagnostic[] {
  const byPath = new Map(files.map((file) => [posix.normalize(file.path), file]));
  const byKey = new Map(files.map((file) => [articleKey(file.tree.article.id), file]));
  const places: Places = { byPath, byKey, anchors: new Map() };
  return files.flatMap((file) =>
    findLinks(file.text)
      .map((link) => ({ link, message: findFault(link, file, places) }))
      .filter(({ message }) => message !== undefined)
      .slice(0, MOST_REPORTED)
      .flatMap(({ link, message = '' }) => report(file, link, message)),
  );
}

function findFault({ target, isLabel }: WrittenLink, file: LinkingFile, places: Places): string | undefined {
  if (isLabel) return `The link's label [${target}] is not defined.`;
  const [path = '', anchor = ''] = target.split('#', 2);
  if (path === '') return hasAnchor(file, anchor, places) ? undefined : `This article has no heading #${anchor}.`;
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(path) || !/\.(?:md|markdown)$/i.test(path)) return undefined;
  const decoded = decode(path);
  const known = places.byPath.get(posix.normalize(posix.join(posix.dirname(file.path), decoded)));
  if (known) return hasAnchor(known, anchor, places) ? undefined : `${path} has no heading #${anchor}.`;
  const elsewhere = places.byKey.get(articleKey(posix.basename(decoded).replace(/\.(?:md|markdown)$/i, '')));
  return elsewhere && `There is no file ${path}; the article is in ${elsewhere.path}.`;
}

/** Where in a file links can lead: letters and digits count, for sites make anchors in many ways. */
interface Anchors {
  readonly headings: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

function findAnchors({ text, tree }: LinkingFile): Anchors {
  const headings = tree.article.blocks.flatMap((block) =>
    block.type === 'heading' ? [toLetters(plainText(block.children))] : [],
  );
  const given = text.matchAll(/\{:?[^{}\n]{0,80}#([\w.:-]{1,80})[^{}\n]{0,80}\}|\b(?:id|name)[ \t]?=[ \t]?["']?([\w.:-]+)/g);
  return {
    headings: new Set(headings),
    given: new Set([...given].map(([, braced, attribute]) => toLetters(braced ?? attribute ?? ''))),
  };
}

/** Tabs and the top of a page are no headings. A second heading of the same words has a number behind them. */
function hasAnchor(file: LinkingFile, anchor: string, { anchors }: Places): boolean {
  const wanted = toLetters(decode(anchor));
  if (wanted === '' || /^(?:tab\/|top$)/i.test(anchor)) return true;
  const { headings, given } = anchors.get(file.path) ?? findAnchors(file);
  anchors.set(file.path, { headings, given });
  return headings.has(wanted) || headings.has(wanted.replace(/\d{1,2}$/, '')) || given.has(wanted);
}

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
