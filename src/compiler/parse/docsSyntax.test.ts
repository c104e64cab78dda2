import { expect, it } from 'vitest';
import { inlines, shape } from './forTests.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });
const image = { type: 'image', src: 'media/a b.png', alt: 'The "new" window: open.' };
const written = `:::image type="content" source="media/a b.png" alt-text="The &quot;new&quot; window: open." border="false":::`;

it('reads an image', () => {
  expect(inlines(written)).toEqual([image]);
  expect(inlines(`Select ${written} and go on.`)).toEqual([text('Select '), image, text(' and go on.')]);
});

it('reads an image that is indented like code within a list', () => {
  expect(shape(`1. Open it.\n\n          ${written}\n2. Close it.`)).toMatchObject([
    {
      type: 'list',
      items: [
        { children: [paragraph('Open it.'), { type: 'paragraph', children: [image] }] },
        { children: [paragraph('Close it.')] },
      ],
    },
  ]);
});

it('leaves images within code alone', () => {
  expect(shape(`\`\`\`\n${written}\n\`\`\``)).toEqual([{ type: 'code', language: null, value: written }]);
});

it('drops the lines that fence versions and zones, and keeps what they hold', () => {
  expect(shape('a\n::: moniker range=">=x"\nb\n::: moniker-end\n\n:::zone pivot="p"\n\n- c\n\n:::zone-end')).toEqual([
    paragraph('a'),
    paragraph('b'),
    { type: 'list', ordered: false, start: 1, items: [{ children: [paragraph('c')] }] },
  ]);
});

it('keeps a line of colons that fences nothing', () => {
  expect(inlines('::: something else')).toEqual([text('::: something else')]);
});

it('reads an include as its title', () => {
  expect(inlines('[!INCLUDE [Cloud rebranding](../includes/cloud.md)]')).toEqual([text('Cloud rebranding')]);
});

it('drops the mark of a styled quote', () => {
  expect(shape('> [!div class="nextstepaction"]\n> Go on')).toEqual([{ type: 'quote', children: [paragraph('Go on')] }]);
});

it('reads literals that must not be translated', () => {
  expect(inlines('Select :::no-loc text="Save"::: now')).toEqual([text('Select Save now')]);
  expect(inlines(':::no-loc text="C:\\\\Temp":::')).toEqual([text('C:\\Temp')]);
});
