import { readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { compile } from '../../compiler/compile.ts';
import type { FindShared } from '../../compiler/directives/includeShared.ts';
import type { Tree } from '../../model/tree.ts';
import { listContent } from '../../publish/compileContent.ts';
import { decodeText } from '../../publish/decodeText.ts';
import { type FileDiagnostic, locate } from '../../publish/fileDiagnostic.ts';
import { includesShared, openShared } from '../../publish/readShared.ts';
import type { Revision } from './readRevision.ts';

/** One article before and after; null where it is not there. */
export interface Pair {
  /** Where it is, or was. */
  readonly path: string;
  /** The file itself changed, not only what it includes. */
  readonly edited: boolean;
  readonly before: CompiledSide | null;
  readonly after: CompiledSide | null;
}

/** An article as it was or is. */
export interface CompiledSide {
  readonly path: string;
  readonly tree: Tree;
  readonly diagnostics: readonly FileDiagnostic[];
}

export interface CompiledBoth {
  /** The articles whose trees may differ, in the order of their paths. */
  readonly pairs: readonly Pair[];
  /** All files of today. */
  readonly present: ReadonlyMap<string, Uint8Array>;
}

/** The articles of `folder` whose trees may differ from those at `revision`, compiled on both sides. */
export function compileBoth(revision: Revision, folder: string): CompiledBoth {
  const present = new Map(listContent(folder).map((path) => [path.replaceAll('\\', '/'), readFileSync(path)]));
  const paths = [...new Set([...revision.articles.keys(), ...present.keys()])].sort();
  const pairs = paths.flatMap((path) => {
    const before = revision.articles.get(path);
    const after = present.get(path);
    const edited = !before || !after || !isSame(before, after);
    if (!edited && !includesShared(after.toString())) return [];
    return [
      {
        path,
        edited,
        before: before ? compileBytes(before, path, sharedOf(revision, path)) : null,
        after: after ? compilePresent(after, path) : null,
      },
    ];
  });
  return { pairs, present };
}

/** A file of today, compiled. */
export const compilePresent = (bytes: Uint8Array, path: string): CompiledSide => compileBytes(bytes, path, openShared(path));

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

function compileBytes(bytes: Uint8Array, path: string, findShared: FindShared): CompiledSide {
  const slug = basename(path).replace(/\.(md|markdown)$/i, '');
  const { text, diagnostics: unreadable } = decodeText(bytes);
  const { tree, diagnostics } = compile(text, slug, findShared);
  return { path, tree, diagnostics: locate(path, text, unreadable.length > 0 ? unreadable : diagnostics) };
}

/** Looks for shared procedures where `openShared` does, at the revision. */
function sharedOf({ articles, shared }: Revision, article: string): FindShared {
  const read = (path: string): string | undefined => {
    const name = posix.normalize(path);
    const bytes = shared.get(name) ?? articles.get(name);
    return bytes && decodeText(bytes).text;
  };
  return (name) => {
    if (name.includes('/')) return read(posix.join(posix.dirname(article), name));
    for (let folder = posix.dirname(article), depth = 0; depth < 32; depth++) {
      const text = read(`${folder}/_shared/${name}.md`);
      if (text !== undefined) return text;
      folder = posix.join(folder, '..');
    }
    return undefined;
  };
}
