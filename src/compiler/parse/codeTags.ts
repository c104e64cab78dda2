import type { BlockContext, Element, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * Code between template tags, as a fence: `{{< highlight bash >}}` … `{{< /highlight >}}` (Hugo), `{% highlight sh %}` … `{% endhighlight %}` (Jekyll), and what
 * sites call theirs ("codeFromInline", "text bash", "command").
 */
export const CodeTags: MarkdownConfig = {
  parseBlock: [
    {
      name: 'CodeTags',
      before: 'IndentedCode',
      parse: readCodeTags,
      endLeaf: (_context, line) => findOpening(line) !== undefined,
    },
  ],
};

const BRACE = 123;

/** With its name and the language that it says; `file="x.sh"` shows what stands elsewhere. */
const OPENING =
  /^\{(?:%-?|\{[<%])\s*(?<name>highlight|text|command|console|terminal|shell|snippet|[\w-]{0,30}code[\w-]{0,30})\b(?![^}]*(?:\b(?:file|src|path|url)=|\/[>%]\}\}))(?:\s+(?:lang(?:uage)?=|type=)?["']?(?<language>[a-z][\w+#-]*)\b)?[^{}]*\}\}?\s*$/di;

interface Opening {
  readonly name: string;
  readonly language: readonly [number, number] | undefined;
}

function findOpening(line: Line): Opening | undefined {
  if (line.next !== BRACE || line.indent >= line.baseIndent + 4) return undefined;
  const match = OPENING.exec(line.text.slice(line.pos));
  return match ? { name: match.groups?.name ?? '', language: match.indices?.groups?.language } : undefined;
}

const closes = (text: string, name: string): boolean =>
  /^\s*\{(?:%-?|\{[<%])\s*(?:\/\s*|end-?)(?<name>[\w-]+)/.exec(text)?.groups?.name?.toLowerCase() === name.toLowerCase();

function readCodeTags(context: BlockContext, line: Line): boolean {
  const opening = findOpening(line);
  if (!opening) return false;
  const from = context.lineStart + line.pos;
  const mark = (): Element => context.elt('CodeMark', context.lineStart + line.pos, context.lineStart + line.text.length);
  const parts: Element[] = [mark()];
  if (opening.language) parts.push(context.elt('CodeInfo', from + opening.language[0], from + opening.language[1]));
  const { baseIndent } = line;
  let isFirst = true;
  while (context.nextLine() && (line.baseIndent >= baseIndent || line.next < 0)) {
    if (closes(line.text, opening.name)) {
      parts.push(mark());
      context.nextLine();
      break;
    }
    if (!isFirst) parts.push(context.elt('CodeText', context.lineStart - 1, context.lineStart));
    isFirst = false;
    const start = context.lineStart + Math.min(line.basePos, line.text.length);
    const end = context.lineStart + line.text.length;
    if (start < end) parts.push(context.elt('CodeText', start, end));
  }
  context.addElement(context.elt('FencedCode', from, context.prevLineEnd(), parts));
  return true;
}
