import { describe, expect, it } from 'vitest';
import { reports, shape } from './forTests.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });
const label = (value: string) => ({ type: 'paragraph', children: [{ type: 'strong', children: [text(value)] }] });
const item = (...children: unknown[]) => ({ children });
const list = (ordered: boolean, ...items: unknown[]) => ({ type: 'list', ordered, start: 1, items });
const code = (value: string, language: string | null = null) => ({ type: 'code', language, value });

describe('lists', () => {
  const nested = [
    list(
      true,
      item(paragraph('Open it.')),
      item(paragraph('Close it.'), list(false, item(paragraph('Use the key.')), item(paragraph('Turn it.')))),
    ),
  ];

  it('may stand on one line or on many', () => {
    expect(shape('<ol><li>Open it.</li><li>Close it.<ul><li>Use the key.</li><li>Turn it.</li></ul></li></ol>')).toEqual(nested);
    expect(
      shape(
        '<ol>\n  <li><p>Open it.</p></li>\n  <li>Close it.\n  <ul>\n    <li>Use the key.\n    <li>Turn it.\n  </ul></li>\n</ol>',
      ),
    ).toEqual(nested);
  });

  it('go on over blank lines', () => {
    expect(shape('<ol>\n<li>\n\nOpen it.\n\n</li>\n<li>\n\nClose `it`.\n\n</li>\n</ol>\n\nDone.')).toEqual([
      list(
        true,
        item(paragraph('Open it.')),
        item({ type: 'paragraph', children: [text('Close '), { type: 'code', value: 'it' }, text('.')] }),
      ),
      paragraph('Done.'),
    ]);
  });

  it('belong to the item of a Markdown list in which they stand', () => {
    expect(shape('1. Detach it.\n   <ol><li>Open it.</li></ol>\n2. Log on.')).toEqual([
      list(true, item(paragraph('Detach it.'), list(true, item(paragraph('Open it.')))), item(paragraph('Log on.'))),
    ]);
  });

  it('may start late, and may be nested beside their item', () => {
    expect(shape('<ol start="3"><li>a</li><ol><li>b</li></ol></ol>')).toEqual([
      { ...list(true, item(paragraph('a'), list(true, item(paragraph('b'))))), start: 3 },
    ]);
  });

  it('hold what is marked and preformatted', () => {
    expect(shape('<ol><li>Type:<pre>net stop &lt;name&gt;\nnet start</pre></li><li><b>Note:</b> It beeps.</li></ol>')).toEqual([
      list(
        true,
        item(paragraph('Type:'), code('net stop <name>\nnet start')),
        item({ type: 'admonition', kind: 'note', children: [paragraph('It beeps.')] }),
      ),
    ]);
    expect(shape('<ul>\n<li>Type:\n<pre><code class="language-bash">\na\n\nb\n</code></pre></li>\n<li>c</li>\n</ul>')).toEqual([
      list(false, item(paragraph('Type:'), code('a\n\nb', 'bash')), item(paragraph('c'))),
    ]);
  });

  it('are read in pieces: a star in one item has nothing to do with the next', () => {
    expect(shape('<ul><li>*.log</li><li>*.tmp</li></ul>')).toEqual([
      list(false, item(paragraph('*.log')), item(paragraph('*.tmp'))),
    ]);
  });

  it('may be lines with numbers', () => {
    expect(shape('<p>1. Open <b>it</b>.<br />2. Close it.</p>')).toEqual([
      list(
        true,
        item({ type: 'paragraph', children: [text('Open '), { type: 'strong', children: [text('it')] }, text('.')] }),
        item(paragraph('Close it.')),
      ),
    ]);
    expect(shape('<p>1. Open it.<br>3. Close it.</p>')).toMatchObject([{ type: 'paragraph' }]);
  });

  it('end where the text ends', () => {
    expect(shape('<ul><li>a')).toEqual([list(false, item(paragraph('a')))]);
  });
});

describe('tables', () => {
  it('have a head where their first row heads columns, or is bold', () => {
    const table = { type: 'table', head: [[text('Error')], [text('Fix')]], rows: [[[text('E-13')], [text('Open it.')]]] };
    const row = '<tr>\n<td>E-13</td><td><p>Open it.</p></td></tr>';
    expect(shape(`<table><thead><tr><th>Error</th><th>Fix</th></tr></thead><tbody>${row}</tbody></table>`)).toEqual([table]);
    expect(shape(`<table><tr><td><b>Error</b></td><td><b>Fix</b></td></tr>${row}</table>`)).toMatchObject([{ rows: table.rows }]);
  });

  it('have a line for each paragraph and item of a cell', () => {
    expect(shape('<table><tr><td>a<td>b<br>c<ul><li>d</li><li>e</li></ul><tr><td>f</table>')).toEqual([
      {
        type: 'table',
        head: [],
        rows: [
          [[text('a')], [text('b'), { type: 'break' }, text('c'), { type: 'break' }, text('d'), { type: 'break' }, text('e')]],
          [[text('f')], []],
        ],
      },
    ]);
  });

  it('are a list where their first column only counts', () => {
    expect(shape('<table><tr><td>1</td><td>Open it.</td></tr><tr><td>2.</td><td><p>Close it.</p></td></tr></table>')).toEqual([
      list(true, item(paragraph('Open it.')), item(paragraph('Close it.'))),
    ]);
  });

  it('may be of any length', () => {
    expect(shape(`<table>${'a<p>'.repeat(150_000)}<tr><td>a<td>b</table>`)).toHaveLength(150_001);
    expect(shape(`<table>${'<tr><td><td>'.repeat(70_000)}</table>`)).toHaveLength(1);
  });

  it('are what they hold where they only lay it out', () => {
    expect(shape('<table><tr><td><ol><li>a</li></ol></td></tr><tr><td>b</td></tr></table>')).toEqual([
      list(true, item(paragraph('a'))),
      paragraph('b'),
    ]);
  });
});

describe('boxes', () => {
  const warning = { type: 'admonition', kind: 'warning', children: [paragraph('Data is lost.')] };

  it.each([
    '<div class="alert alert-warning">Data is lost.</div>',
    '<div class="warning">\n\nData is lost.\n\n</div>',
    '<p class="callout danger"><strong>Warning:</strong> Data is lost.</p>',
    '<div class="confluence-information-macro confluence-information-macro-warning"><span class="aui-icon"> </span><div class="confluence-information-macro-body"><p>Data is lost.</p></div></div>',
    '<Warning>\nData is lost.\n</Warning>',
    '<Callout type="warning">\n\nData is lost.\n\n</Callout>',
  ])('are admonitions: %s', (html) => {
    expect(shape(html)).toEqual([warning]);
  });

  it('hold no more than a paragraph where nothing closes them', () => {
    expect(shape('<div class="warning">\n\nData is lost.\n\nGo on.')).toEqual([warning, paragraph('Go on.')]);
  });

  it('are nothing where no class says what they are', () => {
    expect(shape('<div class="panel"><div><b>a</b></div><div>b</div></div>')).toEqual([label('a'), paragraph('b')]);
  });
});

describe('what is folded', () => {
  it('stands below its summary', () => {
    const expected = [label('Why?'), list(false, item(paragraph('It is old.'))), paragraph('Go on.')];
    expect(shape('<details><summary>Why?</summary>\n\n- It is old.\n\n</details>\n\nGo on.')).toEqual(expected);
    expect(shape('<details open><summary><b>Why?</b></summary><ul><li>It is old.</li></ul></details>\nGo on.')).toEqual(expected);
    expect(shape('<Accordion title="Why?">\n\n- It is old.\n\n</Accordion>\n\nGo on.')).toEqual(expected);
  });

  it('is a section where its summary names one', () => {
    const heading = (depth: number, value: string) => ({ type: 'heading', depth, children: [text(value)] });
    expect(shape('# T\n\n## Symptoms\n\nIt fails.\n\n<details>\n<summary>Solution</summary>\n\nOpen it.\n\n</details>')).toEqual([
      heading(1, 'T'),
      heading(2, 'Symptoms'),
      paragraph('It fails.'),
      heading(2, 'Solution'),
      paragraph('Open it.'),
    ]);
    expect(shape('# T\n\n## It fails\n\n<details><summary>Solution</summary>\n\nOpen it.\n\n</details>')).toEqual([
      heading(1, 'T'),
      heading(2, 'It fails'),
      heading(3, 'Solution'),
      paragraph('Open it.'),
    ]);
    expect(shape('# T\n\n> [!bug]- Symptom\n> It fails.\n\n1. <details><summary>Solution</summary>a</details>')).toEqual([
      heading(1, 'T'),
      heading(2, 'Symptom'),
      paragraph('It fails.'),
      list(true, item(label('Solution'), paragraph('a'))),
    ]);
  });

  it('does not end the list in which it is an aside', () => {
    expect(
      shape('# T\n\n1. Open it.\n\n<details><summary>Why does this help?</summary>a</details>\n\n2. Close it.'),
    ).toMatchObject([
      { type: 'heading' },
      list(true, item(paragraph('Open it.'), label('Why does this help?'), paragraph('a')), item(paragraph('Close it.'))),
    ]);
  });

  it('may be a list of terms', () => {
    expect(shape('<dl><dt>Cause</dt><dd>It is old.</dd></dl>')).toEqual([label('Cause'), paragraph('It is old.')]);
  });
});

describe('headings and paragraphs', () => {
  it('part what stands on one line', () => {
    expect(shape('<h2 id="a"><b>Cause</b></h2><p>It is old.</p><p>It is <i>dirty</i>.</p>')).toEqual([
      { type: 'heading', depth: 2, children: [{ type: 'strong', children: [text('Cause')] }] },
      paragraph('It is old.'),
      { type: 'paragraph', children: [text('It is '), { type: 'emphasis', children: [text('dirty')] }, text('.')] },
    ]);
  });

  it('are text where an article speaks of a tag', () => {
    expect(shape('Put it into a <table> of the page, in `<li>`.')).toMatchObject([{ type: 'paragraph' }]);
    expect(shape('`<ul><li>a</li></ul>` is a list.')).toEqual([
      { type: 'paragraph', children: [{ type: 'code', value: '<ul><li>a</li></ul>' }, text(' is a list.')] },
    ]);
  });

  it('say where preformatted text is never closed', () => {
    expect(reports('Type <b>x</b>\n<ul><li>a<pre>b</li></ul>')).toEqual(['2:10 warning html-unclosed']);
  });
});

describe('tabs of components', () => {
  it('are a list, an item a tab', () => {
    const expected = [list(false, item(label('Linux'), code('a', 'bash')), item(label('Windows'), code('b')))];
    expect(
      shape(
        '<Tabs groupId="os">\n<TabItem value="l" label="Linux" default>\n\n```bash\na\n```\n\n</TabItem>\n<TabItem value="w" label="Windows">\n\n```\nb\n```\n\n</TabItem>\n</Tabs>',
      ),
    ).toEqual(expected);
  });

  it('are words where nobody knows the component', () => {
    expect(shape('<Product>\n\ntext')).toEqual([paragraph('<Product>'), paragraph('text')]);
  });

  it('may be steps', () => {
    expect(shape('<Steps>\n<Step title="Open it">\n\nUse the key.\n\n</Step>\n</Steps>')).toEqual([
      list(true, item(label('Open it'), paragraph('Use the key.'))),
    ]);
  });
});
