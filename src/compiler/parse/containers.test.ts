import { describe, expect, it } from 'vitest';
import { shape } from './forTests.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });
const label = (value: string) => ({ type: 'paragraph', children: [{ type: 'strong', children: [text(value)] }] });
const item = (...children: unknown[]) => ({ children });
const list = (ordered: boolean, ...items: unknown[]) => ({ type: 'list', ordered, start: 1, items });
const box = (kind: string, ...children: unknown[]) => ({ type: 'admonition', kind, children });
const heading = (depth: number, value: string) => ({ type: 'heading', depth, children: [text(value)] });

describe('boxes', () => {
  it.each([
    ':::warning\nData is lost.\n:::',
    '::: danger\n\nData is lost.\n\n:::',
    ':::caution{.wide}\nData is lost.\n:::',
    '{{< warning >}}\nData is lost.\n{{< /warning >}}',
    '{{% alert color="warning" %}}\nData is lost.\n{{% /alert %}}',
    '{{< caution >}}Data is lost.{{< /caution >}}',
    '{% hint style="danger" %}\nData is lost.\n{% endhint %}',
    '{% include warning.html content="Data is lost." %}',
    '{: .warning }\nData is lost.',
    'Data is lost.\n{: .warning-box}',
    '{: .warning}\n> Data is lost.',
    '!!! danger\n    Data is lost.',
    '??? attention\n\n    Data is lost.',
    '> [!danger]\n> Data is lost.',
    '> [!WARNING]-\n> Data is lost.',
    '> **⚠️ Warning:** Data is lost.',
    '> ⚠️ Data is lost.',
    '⚠️ **Attention:** Data is lost.',
    '**DANGER:** Data is lost.',
  ])('are admonitions: %j', (markdown) => {
    const [only] = shape(markdown) as readonly [{ readonly kind: string }];
    expect(shape(markdown)).toEqual([box(only.kind, paragraph('Data is lost.'))]);
    expect(['warning', 'caution']).toContain(only.kind);
  });

  it.each([
    ':::warning Read this\nData is lost.\n:::',
    ':::warning[Read this]\nData is lost.\n:::',
    '::: {.callout-warning title="Read this"}\nData is lost.\n:::',
    '{{% notice warning "Read this" %}}\nData is lost.\n{{% /notice %}}',
    '!!! warning "Read this"\n    Data is lost.',
  ])('may have a title: %j', (markdown) => {
    expect(shape(markdown)).toEqual([box('warning', label('Read this'), paragraph('Data is lost.'))]);
  });

  it('may have a title in the line of the mark', () => {
    expect(shape('> [!bug]- Known `bug`\n> It is empty.')).toEqual([
      box('note', {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [text('Known '), { type: 'code', value: 'bug' }] },
          { type: 'break' },
          text('It is empty.'),
        ],
      }),
    ]);
    expect(shape('> [!NOTE] You need\n> the owner role.')).toEqual([box('note', paragraph('You need the owner role.'))]);
  });

  it('do not end the list in which they stand', () => {
    expect(shape('1. Open it.\n\n:::note\nIt beeps.\n:::\n\n2. Close it.')).toEqual([
      list(true, item(paragraph('Open it.'), box('note', paragraph('It beeps.'))), item(paragraph('Close it.'))),
    ]);
  });

  it('hold one paragraph where nothing closes them', () => {
    expect(shape(':::warning\nData is lost.\n\n1. Go on.')).toEqual([
      box('warning', paragraph('Data is lost.')),
      list(true, item(paragraph('Go on.'))),
    ]);
  });

  it('stand in each other', () => {
    expect(shape('::::note\na\n:::warning\nb\n:::\nc\n::::')).toEqual([
      box('note', paragraph('a'), box('warning', paragraph('b')), paragraph('c')),
    ]);
  });

  it('may begin with any number of pictures', () => {
    expect(shape(`${'⚠️ '.repeat(20_000)}Data is lost.`)).toEqual([box('warning', paragraph('Data is lost.'))]);
  });

  it('are none where the step of a list begins with a picture', () => {
    expect(shape('1. ⚠️ Stop it.')).toEqual([list(true, item(paragraph('⚠️ Stop it.')))]);
  });
});

describe('what is no text', () => {
  it.each([
    'import Tabs from \'@theme/Tabs\';\nimport TabItem from "@theme/TabItem";\n\nOpen it.',
    '[[_TOC_]]\n\nOpen it.',
    '[TOC]\n\nOpen it.',
    'Open it.\n{: .step #a}',
    'Open it. {: .step}',
    '{% if version %}\n\nOpen it.\n\n{% endif %}',
    '{% raw %}\nOpen it.\n{%- endraw -%}',
  ])('is dropped: %j', (markdown) => {
    expect(shape(markdown)).toEqual([paragraph('Open it.')]);
  });

  it.each(['{% feature %}', '{{ site.name }}', 'import the file', '{a: 1}', '!!!', '=== End', 'f(x){a}'])(
    'is kept otherwise: %j',
    (markdown) => {
      expect(shape(markdown)).toEqual([paragraph(markdown)]);
    },
  );

  it('are the attributes of a link', () => {
    expect(shape('See ![x](y.png){ width="300" } now')).toEqual([
      { type: 'paragraph', children: [text('See '), { type: 'image', src: 'y.png', alt: 'x' }, text(' now')] },
    ]);
  });
});

describe('code between template tags', () => {
  const code = (value: string) => ({ type: 'code', language: 'sh', value });

  it.each([
    '{{< highlight sh >}}\nrelay ping\n\n  relay pong\n{{< /highlight >}}',
    '{% highlight sh %}\nrelay ping\n\n  relay pong\n{% endhighlight %}',
    '{{% codeFromInline lang="sh" %}}\nrelay ping\n\n  relay pong\n{{% /codeFromInline %}}',
  ])('is a fence: %j', (markdown) => {
    expect(shape(`${markdown}\n\nOpen it.`)).toEqual([code('relay ping\n\n  relay pong'), paragraph('Open it.')]);
  });

  it('stands in an item of a list, and ends with it', () => {
    const fence = '{{< highlight sh >}}\n   relay ping';
    expect(shape(`1. Ping it.\n\n   ${fence}\n   {{< /highlight >}}\n\n2. Open it.`)).toEqual([
      list(true, item(paragraph('Ping it.'), code('relay ping')), item(paragraph('Open it.'))),
    ]);
    expect(shape(`1. Ping it.\n\n   ${fence}\n\nOpen it.`)).toEqual([
      list(true, item(paragraph('Ping it.'), code('relay ping'))),
      paragraph('Open it.'),
    ]);
  });

  it('is none where it only names a file', () => {
    expect(shape('{{< code file="a.sh" >}}\n\nOpen it.')).toEqual([paragraph('{{< code file="a.sh" >}}'), paragraph('Open it.')]);
  });
});

describe('tabs', () => {
  const tabs = list(
    false,
    item(label('Linux'), list(true, item(paragraph('Open it.')))),
    item(label('Windows'), paragraph('Close it.')),
  );

  it.each([
    '# [Linux](#tab/linux)\n\n1. Open it.\n\n# [Windows](#tab/windows)\n\nClose it.\n\n---',
    '=== "Linux"\n\n    1. Open it.\n\n=== "Windows"\n\n    Close it.',
    '{% tabs %}\n{% tab title="Linux" %}\n1. Open it.\n{% endtab %}\n\n{% tab title="Windows" %}\nClose it.\n{% endtab %}\n{% endtabs %}',
    '{{< tabs name="os" >}}\n{{% tab name="Linux" %}}\n1. Open it.\n{{% /tab %}}\n{{% tab name="Windows" %}}\nClose it.\n{{% /tab %}}\n{{< /tabs >}}',
    '::::tabs\n:::tab Linux\n1. Open it.\n:::\n:::tab Windows\nClose it.\n:::\n::::',
    '<Tabs>\n<TabItem value="l" label="Linux">\n\n1. Open it.\n\n</TabItem>\n<TabItem value="w" label="Windows">\n\nClose it.\n\n</TabItem>\n</Tabs>',
  ])('are a list, an item a tab: %j', (markdown) => {
    expect(shape(`## Solution\n\n${markdown}\n\nRestart it.`)).toEqual([heading(2, 'Solution'), tabs, paragraph('Restart it.')]);
  });

  it('end with the section around them', () => {
    expect(shape('## Solution\n\n# [Linux](#tab/linux)\n\n### Open\n\nOpen it.\n\n## Status')).toEqual([
      heading(2, 'Solution'),
      list(false, item(label('Linux'), heading(3, 'Open'), paragraph('Open it.'))),
      heading(2, 'Status'),
    ]);
  });
});
