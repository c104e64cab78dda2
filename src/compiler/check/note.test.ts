import { expect, it } from 'vitest';
import { compile } from '../compile.ts';

const codes = (text: string): readonly string[] => compile(text, 'a').diagnostics.map(({ code }) => code);

it.each(['just a shopping list: eggs milk', 'TODO'])('%j is no article', (text) =>
  expect(codes(text)).toContain('not-an-article'),
);

it.each(['# Eggs\n\nThey break.', '---\ntitle: Eggs\n---\nThey break.', 'The service stops when it is started. '.repeat(10)])(
  '%j may be short, and is one',
  (text) => expect(codes(text)).not.toContain('not-an-article'),
);
