import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { isShared } from '../../publish/readShared.ts';

/** A content folder as it was at a revision: bytes by path, as the working tree would name them. */
export interface Revision {
  /** The commit's full name. */
  readonly commit: string;
  readonly articles: ReadonlyMap<string, Uint8Array>;
  /** Shared procedures: those in `_shared` folders within the content folder or beside it. */
  readonly shared: ReadonlyMap<string, Uint8Array>;
}

/** The content cannot be compared: no Git, no repository, no such revision. The message is for the user. */
export class RevisionError extends Error {}

/**
 * Reads the Markdown files that `folder` had at `revision` (anything that Git understands: `HEAD~2`, `main`, a tag).
 * @throws {RevisionError}
 */
export function readRevision(revision: string, folder: string): Revision {
  const root = git(
    folder,
    ['rev-parse', '--show-toplevel'],
    `${folder} is in no Git repository: there is nothing to compare with.`,
  )
    .toString()
    .trim();
  const commit = git(
    root,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    `Git knows no revision ${revision} here. \`git log\` lists some; a shallow clone may lack it (\`git fetch --unshallow\`).`,
  )
    .toString()
    .trim();
  const inside = git(folder, ['rev-parse', '--show-prefix'], 'Git cannot place the folder.').toString().trim().replace(/\/$/, '');
  const listed = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit], 'Git cannot list that revision.').toString();
  const blobs = listed
    .split('\0')
    .flatMap(readEntry)
    .filter(({ path }) => /\.(md|markdown)$/i.test(path) && (isIn(path, inside) || isShared(path)));
  const contents = readBlobs(
    root,
    blobs.map(({ blob }) => blob),
  );
  const toPath = (path: string): string => toDisplay(resolve(root, path), folder);
  const files = blobs.map(({ path }, i) => ({ path, bytes: contents[i] ?? new Uint8Array() }));
  const pick = (wanted: (path: string) => boolean): ReadonlyMap<string, Uint8Array> =>
    new Map(files.filter(({ path }) => wanted(path)).map(({ path, bytes }) => [toPath(path), bytes]));
  return { commit, articles: pick((path) => isIn(path, inside) && !isShared(path)), shared: pick(isShared) };
}

const isIn = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`);

/** As `listContent(folder)` names it: the folder as written, and what is below. */
function toDisplay(path: string, folder: string): string {
  return join(folder, relative(resolve(folder), path)).replaceAll('\\', '/');
}

/** `100644 blob <name>\t<path>`. */
function readEntry(line: string): readonly { readonly blob: string; readonly path: string }[] {
  const match = /^100\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
  return match ? [{ blob: match[1] ?? '', path: match[2] ?? '' }] : [];
}

/** The contents of blobs, in their order. `cat-file --batch` answers `<name> blob <size>\n<bytes>\n` for each. */
function readBlobs(root: string, blobs: readonly string[]): readonly Uint8Array[] {
  if (blobs.length === 0) return [];
  const output = git(root, ['cat-file', '--batch'], 'Git cannot read that revision.', `${blobs.join('\n')}\n`);
  let at = 0;
  return blobs.map(() => {
    const head = output.indexOf(10, at);
    const size = Number(output.subarray(at, head).toString().split(' ')[2]);
    at = head + 1 + size + 1;
    return output.subarray(head + 1, head + 1 + size);
  });
}

/** @throws {RevisionError} with `failure` where Git fails */
function git(folder: string, words: readonly string[], failure: string, input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...words], { input, maxBuffer: 2 ** 30 });
  if (error) throw new RevisionError(`Git could not be run: ${error.message}`);
  if (status !== 0) throw new RevisionError(/dubious ownership/.test(stderr.toString()) ? stderr.toString().trim() : failure);
  return stdout;
}
