import { expect, it } from 'vitest';
import { compile } from '../compile.ts';

const verdictOf = (markdown: string): string => compile(markdown, 'a').tree.article.verdict;

it.each([
  ['## Symptoms\n\nIt shows nothing.\n\n## Cause\n\nThis is by product design.', 'by-design'],
  [
    '## Symptoms\n\nYou get no notice.\n\n## Cause\n\nThe option refers to one charge, and does not refer to the total.',
    'by-design',
  ],
  ['## Symptoms\n\nA second one fails.\n\n## Cause\n\nA cluster may have only one such resource.', 'by-design'],
  [
    '## Symptoms\n\nIt hangs.\n\n## Cause\n\nThe feature does not support it.\n\n## Status\n\nWe have confirmed this to be a problem.',
    'no-fix',
  ],
  ['## Symptoms\n\nIt hangs.\n\n## Cause\n\nThe header has been corrupted.', 'no-fix'],
  // An explanation is none the less one because something in it may be ignored, or because another article's title says so.
  ['## Summary\n\nThe switcher asks each client. An answer can be ignored.', 'information'],
  ['## Summary\n\nThis article lists what was corrected.\n\n- Q213241 Status Is Wrong by Design', 'information'],
  ['## Summary\n\nThe circle is not drawn. This behavior is by design.', 'by-design'],
])('%s: %s', (markdown, verdict) => expect(verdictOf(markdown)).toBe(verdict));
