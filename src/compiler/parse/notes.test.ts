import { describe, expect, it } from 'vitest';
import { reports, shape } from './forTests.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });
const label = (value: string) => ({ type: 'paragraph', children: [{ type: 'strong', children: [text(value)] }] });
const note = (...children: unknown[]) => ({ type: 'admonition', kind: 'note', children });
const item = (...children: unknown[]) => ({ children });
const list = (...items: unknown[]) => ({ type: 'list', ordered: true, start: 1, items });
const heading = (value: string) => ({ type: 'heading', depth: 2, children: [text(value)] });

describe('a footnote', () => {
  it('is a note behind the paragraph that has its mark, and no part of the steps above it', () => {
    expect(
      shape(
        'It fails[^1].\n\n## Fix\n\n1. Open it[^b].\n2. Close it.\n[^1]: The *clocks* differ.\n[^b]: With the key,\n    or without.',
      ),
    ).toEqual([
      paragraph('It fails.'),
      note({
        type: 'paragraph',
        children: [text('The '), { type: 'emphasis', children: [text('clocks')] }, text(' differ.')],
      }),
      heading('Fix'),
      list(item(paragraph('Open it.'), note(paragraph('With the key, or without.'))), item(paragraph('Close it.'))),
    ]);
  });

  it('is shown once', () => {
    expect(shape('a[^1]\n\nb[^1]\n\n[^1]: Note.')).toEqual([paragraph('a'), note(paragraph('Note.')), paragraph('b')]);
  });

  it('is a note where it stands if nothing asks for it', () => {
    expect(shape('a\n\n[^1]: Note.\n\n    More.')).toEqual([paragraph('a'), note(paragraph('Note.'), paragraph('More.'))]);
  });

  it('may name another one, or itself', () => {
    expect(shape('a[^1]\n\n[^1]: See[^2].\n[^2]: See[^1].')).toEqual([
      paragraph('a'),
      note(paragraph('See.')),
      note(paragraph('See.')),
    ]);
  });

  it('is text where its label is none', () => {
    expect(shape('Type [^a-z] here.')).toEqual([paragraph('Type [^a-z] here.')]);
    expect(reports('Type [^a-z] here.')).toEqual([]);
  });
});

describe('a list of terms', () => {
  it('has a label for each term', () => {
    expect(shape('Symptom\n: It `fails`.\n\nCause\n:   It is old.\n\n    It is dirty.\n: It is wet.')).toEqual([
      label('Symptom'),
      { type: 'paragraph', children: [text('It '), { type: 'code', value: 'fails' }, text('.')] },
      label('Cause'),
      paragraph('It is old.'),
      paragraph('It is dirty.'),
      paragraph('It is wet.'),
    ]);
  });

  it('is none within a sentence', () => {
    expect(shape('This text is wrapped somewhere\nin its middle\n: here.')).toEqual([
      paragraph('This text is wrapped somewhere in its middle : here.'),
    ]);
  });
});
