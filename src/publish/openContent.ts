import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { DIAGNOSTIC_CODES, isDiagnosticCode } from '../compiler/check/diagnosticCodes.ts';
import { publishArticle } from '../compiler/link/publishArticle.ts';
import { articleKey } from '../model/published.ts';
import { type CompiledContent, linkContent, listContent, readLegalNotice } from './compileContent.ts';
import { type CompiledFile, compileFile } from './compileFile.ts';
import { emitData } from './emitData.ts';
import { type FileDiagnostic, sortDiagnostics } from './fileDiagnostic.ts';
import { includesShared, isShared } from './readShared.ts';

/** Content in memory, and what keeps it in step with its files. */
export interface Content {
  /** Files of `data/` by name. */
  readonly data: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, CompiledFile>;
  diagnostics(): readonly FileDiagnostic[];
  /**
   * Compiles a file that was changed, added or removed; of a picture, the articles that show it. Where linking all articles anew takes longer than an author waits, only the article itself is renewed:
   * its neighbours, events and the search index follow with `settle`.
   */
  update(path: string, exists: boolean): Promise<void>;
  /** Links everything anew, if that was put off. */
  settle(): Promise<void>;
}

/** Milliseconds that linking everything may take while an author waits for it. */
const PATIENCE = 300;

/** The compiled content of a folder, held in memory. `patience`: see `PATIENCE`. */
export async function openContent(folder: string, patience = PATIENCE): Promise<Content> {
  const files = new Map(listContent(folder).map((path) => [resolve(path), compileFile(path)]));
  const data = new Map<string, string>();
  let articleFiles: ReadonlyMap<string, string> = new Map();
  let linked: CompiledContent = linkContent([], null);
  let diagnostics: readonly FileDiagnostic[] = [];
  let took = 0;
  let isBehind = false;

  async function linkAll(): Promise<void> {
    const began = performance.now();
    linked = linkContent([...files.values()], readLegalNotice(folder));
    diagnostics = linked.diagnostics;
    const fresh = new Map<string, string>();
    ({ articleFiles } = await emitData(linked, 'development', ({ name, text }) => void fresh.set(name, text)));
    data.clear();
    for (const [name, text] of fresh) data.set(name, text);
    took = performance.now() - began;
    isBehind = false;
  }

  /** Puts the one article in place of what was linked of it before; false where it was not. */
  function patch({ path, tree, diagnostics: own }: CompiledFile): boolean {
    const key = articleKey(tree.article.id);
    const name = articleFiles.get(key);
    const before = linked.site.articles.find(({ id }) => articleKey(id) === key);
    if (name === undefined || !before) return false;
    const trees = new Map([...files.values()].map((file) => [articleKey(file.tree.article.id), file.tree]));
    data.set(name, JSON.stringify(publishArticle(tree, trees, before.nearest)));
    diagnostics = sortDiagnostics([...diagnostics.filter((one) => one.path !== path || isOfSite(one)), ...own]);
    isBehind = true;
    return true;
  }

  /** Which articles include a shared procedure, only compiling them tells. */
  function compileIncluding(): void {
    for (const [path, { path: name, text }] of files) if (includesShared(text)) files.set(path, compileFile(name));
  }

  /** A picture that was added, changed or removed: the articles that name it. */
  function compileShowing(picture: string): void {
    const names = [picture, encodeURIComponent(picture), encodeURI(picture)];
    for (const [path, { path: name, text }] of files)
      if (names.some((one) => text.includes(one))) files.set(path, compileFile(name));
  }

  await linkAll();
  return {
    data,
    files,
    diagnostics: () => diagnostics,
    update: async (path, exists) => {
      if (isShared(path)) {
        compileIncluding();
        return linkAll();
      }
      if (isPicture(path)) {
        compileShowing(basename(path));
        return linkAll();
      }
      const before = files.get(path);
      if (!exists || !existsSync(path)) {
        files.delete(path);
        return linkAll();
      }
      const after = compileFile(before?.path ?? join(folder, relative(resolve(folder), path)));
      files.set(path, after);
      const isSame = before !== undefined && before.tree.article.id === after.tree.article.id;
      if (took <= patience || !isSame || !patch(after)) await linkAll();
    },
    settle: async () => {
      if (isBehind) await linkAll();
    },
  };
}

/** Whether a file has the name of a picture that articles can show. */
export function isPicture(path: string): boolean {
  return /\.(?:png|gif|jpe?g|webp|svg)$/i.test(path);
}

function isOfSite({ diagnostic: { code } }: FileDiagnostic): boolean {
  return isDiagnosticCode(code) && DIAGNOSTIC_CODES[code].from === 'site';
}
