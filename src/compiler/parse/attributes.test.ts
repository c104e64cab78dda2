import { describe, expect, it } from 'vitest';
import { shape } from './forTests.ts';

const heading = (value: string) => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] });

describe('attributes of a heading', () => {
  it.each(['{#cause}', '{#the-cause .fix}', '{: .x}', '{ #cause }', '{: #a data-toc="no" }', '{/* #cause */}'])(
    'are no text: %s',
    (braces) => {
      expect(shape(`## Cause ${braces}`)).toEqual([heading('Cause')]);
      expect(shape(`Cause ${braces}\n---`)).toEqual([heading('Cause')]);
    },
  );

  it.each(['Set {name} and {value}', 'The {placeholder}', 'f{x}'])('are not any braces: %s', (text) => {
    expect(shape(`## ${text}`)).toEqual([heading(text)]);
  });
});
