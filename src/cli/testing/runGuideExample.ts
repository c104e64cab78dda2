import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { linkContent, listContent } from '../../publish/compileContent.ts';
import { compileFile } from '../../publish/compileFile.ts';
import { findOldAddresses } from '../../publish/writeRedirects.ts';
import { startImport } from '../imports/importRun.ts';
import type { ShownFile } from './guidePage.ts';

/** The codes that the build gives for these articles; where there are old ones among them (`.TXT`), those that importing them gives. */
export function codesOf(files: readonly ShownFile[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'whence-guide-'));
  try {
    const written = files.map((file) => write(folder, file));
    const old = written.filter((path) => path.endsWith('.TXT'));
    return old.length > 0 ? importAll(old, join(folder, 'kb')) : buildAll(join(folder, 'kb'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, { name, text }: ShownFile): string {
  const path = join(folder, name.endsWith('.TXT') ? 'old' : 'kb', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function importAll(paths: readonly string[], out: string): readonly string[] {
  const codes: string[] = [];
  const run = startImport(out, new Map(), false, ({ text }) => void codes.push(/: ([a-z-]+): /.exec(text)?.[1] ?? text));
  for (const path of paths) run.importFile(path);
  return codes;
}

function buildAll(folder: string): readonly string[] {
  const { files, diagnostics } = linkContent(
    listContent(folder).map((path) => compileFile(path)),
    null,
  );
  const old = findOldAddresses(
    files.map(({ path, text, tree }) => ({ path, text, article: tree.article })),
    () => false,
  );
  return [...diagnostics, ...old.diagnostics].map(({ diagnostic }) => diagnostic.code);
}
