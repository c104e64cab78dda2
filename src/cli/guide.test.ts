import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES } from '../compiler/check/diagnosticCodes.ts';
import { DIRECTIVES } from '../compiler/directives/directive.ts';
import { readShownFiles } from './testing/guidePage.ts';
import { codesOf } from './testing/runGuideExample.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const guide = join(root, 'docs/authors/codes');
const codes = Object.keys(DIAGNOSTIC_CODES);

/** Faults of the compiler, not of an article: `check.test.ts` makes trees that have them. */
const ofTheCompiler = ['broken-edge', 'dead-end', 'lost-step', 'repeated-node', 'unreachable-node'];

describe('the authors’ guide', () => {
  it('has a page for every code in the source, and no other', () => {
    const pages = readdirSync(guide)
      .map((file) => file.replace(/\.md$/, ''))
      .filter((name) => name !== 'README');
    expect(pages.sort()).toEqual([...codes].sort());
    expect(findCodesInSource().filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('lists every page', () => {
    const list = readFileSync(join(guide, 'README.md'), 'utf8');
    expect(codes.filter((code) => !list.includes(`[${code}](${code}.md)`))).toEqual([]);
  });

  it.each(codes.filter((code) => !ofTheCompiler.includes(code)))('shows how %s comes about, and how it is mended', (code) => {
    const page = readFileSync(join(guide, `${code}.md`), 'utf8');
    const example = readShownFiles(page, 'Example');
    const mend = readShownFiles(page, 'Mend');
    expect(example.length).toBeGreaterThan(0);
    expect(mend.length).toBeGreaterThan(0);
    expect(codesOf(example)).toContain(code);
    expect(codesOf(mend)).toEqual([]);
  });
});

/** `code: 'x'`, `fault('x', …`, `note('x', …`, `errorAt(0, 'x', …`, `${path}:1: x: …` of the import. */
const CODE =
  /\bcode: '([a-z0-9]+(?:-[a-z0-9]+)*)'|\b(?:fault|note)\(\s*'([a-z0-9-]+)'|\berrorAt\([^'{]*'([a-z0-9-]+)'|(?:path|file\))\}:1: ([a-z]+(?:-[a-z]+)*): /g;

function findCodesInSource(): readonly string[] {
  const found = new Set<string>();
  for (const folder of ['compiler', 'importers', 'publish', 'cli']) {
    for (const file of readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })) {
      if (!/(?<!\.test)\.ts$/.test(file) || /testing|fixtures/.test(file)) continue;
      const text = readFileSync(join(root, 'src', folder, file), 'utf8');
      for (const [, ...groups] of text.matchAll(CODE)) found.add(groups.find((group) => group !== undefined) ?? '');
    }
  }
  expect(found.size).toBeGreaterThan(30);
  return [...found];
}

describe('a link in the guide', () => {
  it.each(readdirSync(join(root, 'docs/authors'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')))(
    'leads to a file: %s',
    (file) => {
      const folder = dirname(join(root, 'docs/authors', file));
      const text = readFileSync(join(root, 'docs/authors', file), 'utf8').replace(/(`{3,})[\s\S]*?\n\1|`[^`\n]*`/g, '');
      const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
      expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
    },
  );
});

describe('the examples of the guide', () => {
  it.each(['README.md', 'directives.md'])('compile without a message: %s', (file) => {
    const shown = readShownFiles(readFileSync(join(root, 'docs/authors', file), 'utf8'), 'Example');
    expect(shown.length).toBeGreaterThan(0);
    expect(codesOf(shown)).toEqual([]);
  });

  it('show every directive', () => {
    const text = readFileSync(join(root, 'docs/authors/directives.md'), 'utf8');
    expect(Object.keys(DIRECTIVES).filter((name) => !new RegExp(`<!-- whence: (?:[^>]*; )?${name}\\b`).test(text))).toEqual([]);
  });
});
