import { describe, expect, it } from 'vitest';
import { inlines, reports, shape } from './forTests.ts';
import { readTag } from './html.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });

describe('placeholders', () => {
  it.each([
    'Type lodctr <drive>:\\exchsrvr\\bin\\imcperf.ini',
    'regsvr32 <path>\\imsperf.dll',
    'oc get <virt-api-pod-name>',
    'Replace <server name> and <a connector name>',
    'Enter <source> and <body>',
    'net use <drive:path>',
    '<servername>',
  ])('are kept as written: %s', (line) => {
    expect(inlines(line)).toEqual([text(line)]);
  });

  it('may stand on a line of their own among Markdown', () => {
    expect(shape('Type:\n\n<path>\n\n*then* go')).toMatchObject([paragraph('Type:'), paragraph('<path>'), { type: 'paragraph' }]);
  });
});

describe('HTML in a line', () => {
  it('becomes what Markdown has', () => {
    expect(inlines('Click <b>OK <i>now</i></b><br/>or <kbd>Esc</kbd> <a href="https://x.org">here</a>')).toEqual([
      text('Click '),
      { type: 'strong', children: [text('OK '), { type: 'emphasis', children: [text('now')] }] },
      { type: 'break' },
      text('or '),
      { type: 'code', value: 'Esc' },
      text(' '),
      { type: 'link', href: 'https://x.org', children: [text('here')] },
    ]);
  });

  it('drops other tags and comments, and keeps their words', () => {
    expect(inlines('<span style="x">a</span> <u>b</u><!-- secret --> <a name="c"></a>d<sup>2</sup>')).toEqual([text('a b d2')]);
  });

  it('survives tags that do not match', () => {
    expect(inlines('a</b> <i>b <b>c</i> d')).toEqual([
      text('a '),
      { type: 'emphasis', children: [text('b '), { type: 'strong', children: [text('c')] }] },
      text(' d'),
    ]);
    expect(inlines('<b>open')).toEqual([text('open')]);
  });

  it('never keeps a script, a handler or an unsafe target', () => {
    expect(
      inlines('a <script>alert(1)</script>b <img src=x onerror="alert(1)" alt="c"> <a href="javascript:alert(1)">d</a>'),
    ).toEqual([text('a b '), { type: 'image', src: 'x', alt: 'c' }, text(' d')]);
    expect(reports('a <script>alert(1)</script>b <a href="javascript:alert(1)">d</a>')).toEqual([
      '1:3 warning script-dropped',
      '1:30 warning unsafe-link',
    ]);
  });
});

describe('HTML on lines of its own', () => {
  it('keeps the Markdown between the tags', () => {
    expect(shape('<details>\n<summary>More</summary>\n\nRun `x`.\n</details>')).toEqual([
      { type: 'paragraph', children: [{ type: 'strong', children: [text('More')] }] },
      { type: 'paragraph', children: [text('Run '), { type: 'code', value: 'x' }, text('.')] },
    ]);
  });

  it('reads a heading', () => {
    expect(shape('<h3 id="x">More</h3>\n\ntext')).toEqual([
      { type: 'heading', depth: 3, children: [text('More')] },
      paragraph('text'),
    ]);
  });

  it('drops comments over blank lines, and a script with a warning', () => {
    expect(shape('a\n\n<!-- x\n\ny -->\n\n- b\n  <!--\n\n  c -->\n- d')).toEqual([
      paragraph('a'),
      { type: 'list', ordered: false, start: 1, items: [{ children: [paragraph('b')] }, { children: [paragraph('d')] }] },
    ]);
    expect(shape('<script>\nx\n\ny\n</script>\nb')).toEqual([paragraph('b')]);
    expect(reports('a\n\n<style>\nx\n</style>')).toEqual(['3:1 warning script-dropped']);
  });

  it('keeps the words behind a comment that is never closed', () => {
    expect(shape('<!-- a\n\nb')).toEqual([paragraph('a b')]);
    expect(reports('x\n\n<!-- a\n\nb')).toEqual(['3:1 warning html-unclosed']);
  });

  it('reads preformatted text as code', () => {
    expect(shape('<pre>\na &lt; <b>b</b>\n\n  c\n</pre>')).toEqual([{ type: 'code', language: null, value: 'a < b\n\n  c' }]);
  });
});

describe('readTag', () => {
  it('tells an element from a placeholder of the same name by its attributes', () => {
    expect(readTag('<source>')).toBeUndefined();
    expect(readTag('<source src="a.mp4">')).toMatchObject({ name: 'source' });
    expect(readTag('</TD>')).toEqual({ name: 'td', closing: true, attributes: '' });
  });
});
