import { describe, expect, it } from 'vitest';
import { shape } from './forTests.ts';

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const admonition = (kind: string, ...children: unknown[]) => ({ type: 'admonition', kind, children });

describe('alerts', () => {
  it.each(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION', 'Note', 'warning'])('reads > [!%s]', (mark) => {
    expect(shape(`> [!${mark}]\n> Back up *first*.`)).toEqual([
      admonition(mark.toLowerCase(), {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Back up ' },
          { type: 'emphasis', children: [{ type: 'text', value: 'first' }] },
          { type: 'text', value: '.' },
        ],
      }),
    ]);
  });

  it('holds all of the quote', () => {
    expect(shape('> [!NOTE]\n>\n> One.\n>\n> - Two.\n>\n> Three.')).toEqual([
      admonition(
        'note',
        paragraph('One.'),
        { type: 'list', ordered: false, start: 1, items: [{ children: [paragraph('Two.')] }] },
        paragraph('Three.'),
      ),
    ]);
  });

  it('is a plain quote where the mark is none', () => {
    expect(shape('> [!MENU]\n> x')).toEqual([{ type: 'quote', children: [paragraph('[!MENU] x')] }]);
    expect(shape('> Notes are kept here.')).toEqual([{ type: 'quote', children: [paragraph('Notes are kept here.')] }]);
  });
});

describe('marked paragraphs', () => {
  it.each([
    ['**Warning**: Stop.', 'warning'],
    ['**WARNING:** Stop.', 'warning'],
    ['**Note** Stop.', 'note'],
    ['**Important**  \nStop.', 'important'],
    ['__Caution__\nStop.', 'caution'],
    ['*Note:* Stop.', 'note'],
    ['<b>Note:</b> Stop.', 'note'],
    ['WARNING: Stop.', 'warning'],
    ['NOTE:Stop.', 'note'],
    ['Note: Stop.', 'note'],
    ['IMPORTANT Stop.', 'important'],
    ['NOTES: Stop.', 'note'],
    ['IMPORTANT! Stop.', 'important'],
    ['IMPORTANT NOTE: Stop.', 'important'],
    ['**Important Note:** Stop.', 'important'],
    ['> **Tip:** Stop.', 'tip'],
  ])('reads %j', (text, kind) => {
    expect(shape(text)).toEqual([admonition(kind, paragraph('Stop.'))]);
  });

  it('keeps what is bold beside the mark bold', () => {
    expect(shape('**Warning: you are at risk** now')).toEqual([
      admonition('warning', {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: 'you are at risk' }] },
          { type: 'text', value: ' now' },
        ],
      }),
    ]);
  });

  it.each([
    'Note that it stops.',
    'NOTEPAD: a program.',
    'Important changes were made.',
    '*note* this',
    'WARNING messages appear',
  ])('is no mark: %j', (text) => {
    expect(shape(text)).toMatchObject([{ type: 'paragraph' }]);
  });

  it('leaves a list below in its place', () => {
    expect(shape('**Note**: Read this.\n\n- Step.')).toMatchObject([{ type: 'admonition' }, { type: 'list' }]);
  });

  it('takes the block below where the mark stands alone', () => {
    expect(shape('**Important**\n\nBack up first.\n\nThen go on.')).toEqual([
      admonition('important', paragraph('Back up first.')),
      paragraph('Then go on.'),
    ]);
  });

  it('is a paragraph where nothing follows the mark', () => {
    expect(shape('**Note**\n\n# Cause')).toMatchObject([{ type: 'paragraph' }, { type: 'heading' }]);
  });
});
