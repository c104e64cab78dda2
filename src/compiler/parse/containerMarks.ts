import type { AdmonitionKind } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { findKind, findKindOfClasses } from './admonitionKinds.ts';
import { findAttribute } from './html.ts';

/** What a container is: `box` shows an admonition. */
export type Container =
  | { readonly type: 'box'; readonly kind: AdmonitionKind }
  | { readonly type: 'details' }
  | { readonly type: 'tabs' }
  | { readonly type: 'tab' };

/** A line that opens or closes a container. */
export interface ContainerMark {
  /** What the line that closes it says: `:::`, `note`, `tab`. */
  readonly name: string;
  readonly opens: Container | null;
  /** Where the title stands in the line. */
  readonly title: SourceRange | null;
  /** Where text stands that the same line holds, behind what opens the container. */
  readonly text: SourceRange | null;
  /** Whether the line closes what it opens. */
  readonly isWhole: boolean;
}

/** Reads `:::note Title`, `{{< warning >}}`, `{% hint style="info" %}` and what closes them. Undefined for any other line. */
export function readContainerMark(line: string): ContainerMark | undefined {
  if (line.startsWith(':::')) return readColons(line);
  if (line.startsWith('{{')) return readShortcode(line);
  return line.startsWith('{%') ? readLiquid(line) : undefined;
}

const COLONS = /^:{3,}\s*(?:\{\s*\.?(?:callout-)?([a-z-]+)\}?|([a-z][a-z-]*))(?![\w:])/i;

function readColons(line: string): ContainerMark | undefined {
  if (/^:{3,}\s*$/.test(line)) return closing(':::');
  const match = COLONS.exec(line);
  const opens = match && findContainer(match[1] ?? match[2] ?? '', '');
  if (!opens) return undefined;
  const from = match[0].length;
  const title =
    findAttributeRange(line, from) ?? findBracketed(line, from) ?? restOf(line.replace(/\s*\{[^{}]*\}?\s*$/, ''), from);
  return { name: ':::', opens, title, text: null, isWhole: false };
}

function findBracketed(line: string, from: number): SourceRange | null {
  const match = /^\s*\[([^\]]*)\]/.exec(line.slice(from));
  return match ? { start: from + match[0].length - 1 - (match[1]?.length ?? 0), end: from + match[0].length - 1 } : null;
}

function restOf(line: string, from: number): SourceRange | null {
  const text = line.slice(from);
  return text.trim() === '' ? null : { start: from + text.length - text.trimStart().length, end: from + text.trimEnd().length };
}

/** `{{< tab name="Linux" >}}`, `{{% notice warning "Title" %}}`, `{{< /note >}}`, and text up to the end of the line. */
const SHORTCODE = /^\{\{([<%])\s*(\/?)\s*([a-z][\w-]*)(?![\w-])([^{}]*?)\/?\s*[>%]\}\}/i;

function readShortcode(line: string): ContainerMark | undefined {
  const [mark = '', , slash = '', name = '', parameters = ''] = SHORTCODE.exec(line) ?? [];
  return mark === '' ? undefined : readTemplate(line, { mark, name: slash === '' ? name : `/${name}`, parameters });
}

/** `{% tab title="Linux" %}`, `{% note %}`, `{% endnote %}` */
const LIQUID = /^\{%-?\s*([a-z][\w-]*)(?![\w-])((?:[^%]|%(?!\}))*?)-?%\}/i;

/** `{% include warning.html content="Data is lost." %}` */
const INCLUDE = /^\s+(?:[\w-]+\/)*([\w-]+)\.html\s([\s\S]*)$/;

function readLiquid(line: string): ContainerMark | undefined {
  const [mark = '', name = '', parameters = ''] = LIQUID.exec(line) ?? [];
  if (name === 'include') return readInclude(line, parameters);
  return mark === '' ? undefined : readTemplate(line, { mark, name: name.replace(/^end-?/, '/'), parameters });
}

function readInclude(line: string, parameters: string): ContainerMark | undefined {
  const [, file = '', rest = ''] = INCLUDE.exec(parameters) ?? [];
  const opens = findContainer(file, rest);
  const text = findAttributeRange(line, 0, 'content|text|message');
  return opens?.type === 'box' && text ? { name: 'include', opens, title: null, text, isWhole: true } : undefined;
}

interface Template {
  /** All of it, as written. */
  readonly mark: string;
  /** With a slash in front where it closes. */
  readonly name: string;
  readonly parameters: string;
}

function readTemplate(line: string, { mark, name, parameters }: Template): ContainerMark | undefined {
  const from = mark.length;
  const opens = findContainer(name.replace(/^\//, ''), parameters);
  if (!opens) return undefined;
  if (name.startsWith('/')) return { ...closing(name.slice(1).toLowerCase()), text: restOf(line, from) };
  const end = findClosing(line, name);
  return {
    name: name.toLowerCase(),
    opens,
    title: PLATFORM.test(name) ? rangeIn(mark, name) : (findAttributeRange(mark, 0) ?? findQuoted(mark, opens)),
    text: restOf(line.slice(0, end), from),
    isWhole: end < line.length,
  };
}

const rangeIn = (text: string, part: string): SourceRange => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

/** Where the same line closes the container again. */
function findClosing(line: string, name: string): number {
  const match = /\{[{%][<%-]?\s*(?:\/|end-?)\s*([\w-]+)\s*-?[>%]?\}?\}\s*$/i.exec(line);
  return match && match[1]?.toLowerCase() === name.toLowerCase() ? match.index : line.length;
}

const closing = (name: string): ContainerMark => ({ name, opens: null, title: null, text: null, isWhole: false });

/** `{% mac %}` … `{% endmac %}` beside `{% windows %}`: tabs by their names. */
const PLATFORM = /^(?:mac(?:os)?|windows|linux|ubuntu|debian|fedora|android|ios)$/i;

function findContainer(name: string, parameters: string): Container | undefined {
  const lower = name.toLowerCase();
  if (/^(?:tabs|tab-set|tabpane|code-group|tabbed)$/.test(lower)) return { type: 'tabs' };
  if (/^(?:tab|tab-item)$/.test(lower) || PLATFORM.test(lower)) return { type: 'tab' };
  if (/^(?:details|expand|collapse|collapsible|spoiler|dropdown|accordion)$/.test(lower)) return { type: 'details' };
  const kind = /^(?:hint|alert|notice|callout|admonition|message|box)$/.test(lower) ? kindOf(lower, parameters) : findKind(lower);
  return kind && { type: 'box', kind };
}

/** `style="warning"`, `type="danger"`, or the first word. */
function kindOf(name: string, parameters: string): AdmonitionKind {
  const said = ['style', 'type', 'level', 'status', 'kind', 'color', 'class', 'icon'].map(
    (key) => findAttribute(parameters, key) ?? '',
  );
  const words = [...said, /^\s*"?([a-z]+)"?(?![\w=])/i.exec(parameters)?.[1] ?? ''];
  return (
    words.map((word) => findKind(word) ?? findKindOfClasses(word)).find((kind) => kind) ?? (name === 'hint' ? 'tip' : 'note')
  );
}

/** Where the value of a title stands in `line` behind `from`. */
function findAttributeRange(line: string, from: number, names = 'title|name|label|header|summary'): SourceRange | null {
  const match = new RegExp(`[\\s{](?:${names})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(line.slice(from));
  const value = match?.[1] ?? match?.[2];
  if (!match || value === undefined || value.trim() === '') return null;
  const end = from + match.index + match[0].length - 1;
  return { start: end - value.length, end };
}

/** `{{< tab "Linux" >}}`, `{{% notice warning "Title" %}}`: the last parameter without a name. */
function findQuoted(mark: string, { type }: Container): SourceRange | null {
  const match = /\s"([^"]+)"\s*[>%]\}\}$/.exec(mark);
  const value = match?.[1];
  if (!match || value === undefined || (type === 'box' && findKind(value)) || type === 'tabs') return null;
  const start = match.index + match[0].indexOf(value);
  return { start, end: start + value.length };
}
