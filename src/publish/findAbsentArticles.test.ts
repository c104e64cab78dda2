import { describe, expect, it } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { formatDiagnostic } from './fileDiagnostic.ts';
import { findAbsentArticles } from './findAbsentArticles.ts';

const text = '---\nid: Q1\ntitle: One\n---\n\n# One\n\nSee also q256986 and Q2.\n';
const file = { path: 'content/kb/Q1.md', text, tree: compile(text, 'Q1').tree };

describe('findAbsentArticles', () => {
  it('warns where the absent article is mentioned', () => {
    const found = findAbsentArticles([file], [{ article: 'Q1', reference: 'Q256986' }]);
    expect(found.map(formatDiagnostic)).toEqual([
      'content/kb/Q1.md:8:10 warning absent-article: There is no article Q256986 here.\n' +
        '    Import it, or leave it: readers are told that it is not in this knowledge base.',
    ]);
  });
});
