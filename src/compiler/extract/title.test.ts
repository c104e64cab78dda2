import { describe, expect, it } from 'vitest';
import { parse } from '../parse/parse.ts';
import { getTitle, hasTitle } from './title.ts';

const titleOf = (text: string, slug = 'printer-prints-blank_pages'): string => getTitle(parse(text, slug).document);

describe('an article’s title', () => {
  it.each([
    ['---\ntitle: T\n---\n# Other', 'T'],
    ['# The printer stops\n\n## Symptoms', 'The printer stops'],
    ['Intro.\n\n# The printer stops', 'The printer stops'],
    ['### The printer stops\n\n#### Symptoms\n\n#### Cause', 'The printer stops'],
    ['# Problem: The printer stops\n\n# Reason\n\n# Fix', 'Problem: The printer stops'],
    ['# How to fix the printer\n\n## Symptoms', 'How to fix the printer'],
    ['# The printer stops\n\n# The printer beeps', 'The printer stops'],
  ])('is its own: %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
    expect(hasTitle(parse(text, 'a').document)).toBe(true);
  });

  it.each(['## Symptoms\n\nx\n\n## Resolution', '## Resolution\n\nx', '# Symptoms\n\nx\n\n# Cause', '## One\n\n## Two', 'Text.'])(
    'is not a section’s, but the file’s name in words: %j',
    (text) => {
      expect(titleOf(text)).toBe('Printer prints blank pages');
      expect(hasTitle(parse(text, 'a').document)).toBe(false);
    },
  );

  it.each([
    ['2024-02-10-checkout-returns-500', 'Checkout returns 500'],
    ['07-no-toner', 'No toner'],
    ['Q182346', 'Q182346'],
    ['404-page', '404 page'],
    ['b26 with space', 'B26 with space'],
  ])('is made of %s', (slug, title) => {
    expect(titleOf('Text.', slug)).toBe(title);
  });
});
