import { decodeHTMLStrict } from 'entities/decode';

/** A tag of an HTML element that articles use for layout. Anything else in angle brackets is a placeholder or plain text. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** All that stands behind the name, as written. */
  readonly attributes: string;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose tags mean nothing but layout, wherever they stand. */
const ELEMENTS = names(
  'a abbr acronym b big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font ' +
    'h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark nobr ol p picture pre q s samp script small span strike strong style sub ' +
    'summary sup table tbody td tfoot th thead tr tt u ul var wbr',
);

/** These are also what articles call a placeholder (`<source>`, `<name>`): an element only where an attribute shows it. */
const DOUBTFUL = names(
  'address article aside body button embed footer form head header html input label link main meta nav object param section source svg textarea video',
);

const BLOCKS = names(
  'blockquote br caption center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody tfoot thead tr ul',
);

const TAG = /^<(\/?)([a-z][a-z0-9]*)(?![\w-])([\s\S]*?)\/?>$/i;

/** Reads `<b>`, `</td>`, `<a href="…">`. Undefined for what is no known element: `<path>`, `<virt-api-pod-name>`. */
export function readTag(raw: string): Tag | undefined {
  const match = TAG.exec(raw);
  if (!match) return undefined;
  const [, slash = '', written = '', attributes = ''] = match;
  const name = written.toLowerCase();
  const known = ELEMENTS.has(name)
    ? attributes.trim() === '' || hasAttribute(attributes)
    : DOUBTFUL.has(name) && hasAttribute(attributes);
  return known ? { name, closing: slash !== '', attributes } : undefined;
}

/** `<a connector name>` has none: a placeholder of several words. */
function hasAttribute(attributes: string): boolean {
  return /=\s*\S|^\s+(?:open|hidden|disabled|checked|nowrap)\s*$/i.test(attributes);
}

/** Whether the element stands on lines of its own, so that its tag separates words. */
export function isBlockTag(tag: Tag): boolean {
  return BLOCKS.has(tag.name);
}

const STRUCTURAL = names(
  'article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul',
);

/** Whether the element parts blocks: a list, a table, a paragraph, and what holds these. */
export function isStructural(tag: Tag): boolean {
  return STRUCTURAL.has(tag.name);
}

/** An attribute's value, entities decoded. */
export function findAttribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeHTMLStrict(value);
}

/** The words of HTML text: known tags and comments dropped, a space or line break where a block ended, entities decoded. */
export function stripTags(html: string): string {
  const text = withoutComments(html).replace(/<[^<>]*>/g, (raw) => {
    const tag = readTag(raw);
    if (!tag) return raw;
    return tag.name === 'br' ? '\n' : '';
  });
  return decodeHTMLStrict(text);
}

/** A comment that is never closed loses its mark only. */
function withoutComments(html: string): string {
  const [first = '', ...others] = html.split('<!--');
  return first + others.map(afterComment).join('');
}

function afterComment(text: string): string {
  const end = text.indexOf('-->');
  return end < 0 ? text : text.slice(end + '-->'.length);
}
