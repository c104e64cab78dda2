import { describe, expect, it } from 'vitest';
import { findBreaches } from './importDirections.ts';

const breachesOf = (file: string, text: string) =>
  findBreaches(`/repo/${file}`, text, '/repo').map(({ line, reason }) => `${line} ${reason}`);

describe('import directions', () => {
  it('lets a folder import from itself, from earlier ones and from packages', () => {
    const text =
      "import { a } from './a.ts';\nimport type { B } from '../model/b.ts';\nimport 'react';\nexport * from '../engine/c.ts';";
    expect(breachesOf('src/app/x.tsx', text)).toEqual([]);
  });

  it('names the line of an import that points upward', () => {
    expect(breachesOf('src/engine/x.ts', "const a = 1;\n\nimport { b } from '../app/b.ts';")).toEqual([
      '3 engine comes before app, so it must not know of it',
    ]);
  });

  it.each([
    ['a type import', "import type { B } from '../compiler/b.ts';"],
    ['a type re-export', "export type { B } from '../compiler/b.ts';"],
    ['a re-export of everything', "export * from '../compiler/b.ts';"],
    ['an inline type', "export type B = import('../compiler/b.ts').B;"],
    ['a dynamic import', "export const b = () => import('../compiler/b.ts');"],
    ['an import for its effect', "import '../compiler/b.ts';"],
  ])('counts %s', (_, text) => {
    expect(breachesOf('src/app/x.ts', text)).toEqual(['1 app and compiler never import each other']);
  });

  it('keeps model free of packages and src free of what stands beside it', () => {
    expect(breachesOf('src/model/x.ts', "import { z } from 'zod';")).toEqual(['1 model imports nothing, not even zod']);
    expect(breachesOf('src/cli/x.ts', "import { z } from '../../bench/z.ts';")).toEqual([
      '1 src/ imports nothing from outside of it',
    ]);
  });

  it('asks for a place in the order for every new folder', () => {
    expect(breachesOf('src/newcomer/x.ts', "import { a } from '../model/a.ts';")).toEqual([
      '1 src/newcomer has no place in the order of folders',
    ]);
  });

  it('leaves tests free to run the whole pipeline', () => {
    expect(breachesOf('src/engine/x.test.ts', "import { compile } from '../compiler/compile.ts';")).toEqual([]);
  });
});
