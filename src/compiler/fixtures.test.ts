import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { positionAt } from '../model/diagnostic.ts';
import { compile } from './compile.ts';
import { buildOutline } from './outline.ts';
import { drawTree } from './testing/drawTree.ts';

/** A folder a case: `input.md`, and beside it what the stages make of it. An expectation that is missing fails. */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const read = (file: string): string => {
    const path = join(folder, name, file);
    if (!existsSync(path)) throw new Error(`${name}/${file} is missing: write down what a careful reader expects.`);
    return readFileSync(path, 'utf8');
  };
  const text = read('input.md');
  const compiled = compile(text, name, (shared) =>
    readShared(join(folder, name, shared.includes('/') ? shared : `_shared/${shared}.md`)),
  );

  it('gives the outline', () => {
    expect(buildOutline(compiled.tree)).toEqual({ ...empty(name), ...(JSON.parse(read('outline.json')) as object) });
  });

  it('gives the tree', () => {
    expect(drawTree(compiled.tree)).toBe(read('tree.txt'));
  });

  it('gives the diagnostics', () => {
    const lines = compiled.diagnostics.map(({ range, severity, code }) => {
      const { line, column } = positionAt(text, range.start);
      return `${line}:${column} ${severity} ${code}\n`;
    });
    expect(lines.join('')).toBe(existsSync(join(folder, name, 'diagnostics.txt')) ? read('diagnostics.txt') : '');
  });
});

function readShared(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** What an outline says of fields that the case has nothing to say about. */
function empty(id: string): object {
  return {
    id,
    verdict: 'fix',
    events: [],
    codes: [],
    symptoms: [],
    causes: [],
    remedies: [],
    cautions: [],
    placeholders: [],
    refs: [],
  };
}
