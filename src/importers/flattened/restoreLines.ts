import { restoreBody } from './restoreBody.ts';

const HEADER_FIELDS = /\s+(?=(?:TITLE\s?:|PRODUCT\s?:|PROD\/VER:|OPER\/SYS:|KEYWORDS:))/g;
const TRAILER_FIELDS = /\s+(?=(?:Keywords|Technology|Version|Hardware|Component|Platform|Issue type|Solution Type)\s+:)/g;
const APPLIES_TO = 'The information in this article applies to:';
const HEADER_END = /\s={20,}(?=\s)|\s-{40,}(?=\s)/;
const RULE = /(?:^|\s)-{40,}(?=\s|$)/;
const TRAILER = /\s(?:Additional (?:query|reference) words:(?:(?!\s={20,}).)*)?\s*={20,}\s+Keywords\s+:/;
const NOTICE = /\s(?=THE INFORMATION PROVIDED IN THE MICROSOFT|Copyright Microsoft Corporation \d{4})/;

/**
 * Gives a raw article that something has flattened to one line its lines back, so that the raw reader can go on. The marks of the layout are
 * still there: field names, rules, underlines as long as their heading, numbers and letters in order, bullets. Words and their order stay.
 */
export function restoreLines(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const { before: main, after: notice } = cut(flat, NOTICE);
  const { before: head, after: rest } = cut(main, HEADER_END);
  const { more, products, body } = cutProducts(rest);
  const { before, after: trailer } = cut(body, TRAILER);
  return [
    `${head} ${more}`.replace(HEADER_FIELDS, '\n'),
    '',
    '='.repeat(70),
    ...restoreProducts(products),
    '',
    ...restoreBody(before),
    '',
    ...restoreTrailer(trailer),
    '',
    notice,
  ].join('\n');
}

/** The text before and from a match; all of it before where there is none. */
function cut(text: string, pattern: RegExp): { readonly before: string; readonly after: string } {
  const at = text.search(pattern);
  return at < 0 ? { before: text, after: '' } : { before: text.slice(0, at), after: text.slice(at).trim() };
}

/** The list of products ends at the rule behind it. What stands in front of it are more keywords. */
function cutProducts(text: string): { readonly more: string; readonly products: string | null; readonly body: string } {
  const start = text.indexOf(APPLIES_TO);
  if (start < 0) return { more: '', products: null, body: text.replace(/^[=\s]+/, ' ') };
  const list = text.slice(start + APPLIES_TO.length);
  const { before, after } = cut(list, RULE);
  return {
    more: text
      .slice(0, start)
      .replace(/[-=]{20,}/g, '')
      .trim(),
    products: before,
    body: after.replace(RULE, ''),
  };
}

/** A line per product; what follows "on platform(s):" or "used with:" is nested. */
function restoreProducts(products: string | null): readonly string[] {
  if (products === null) return [];
  const rule = '-'.repeat(79);
  let nests = false;
  const lines = products.split(/\s-\s(?=[A-Z*]|the (?:operating|hardware))/).flatMap((item) => {
    const text = item.trim();
    if (text === '') return [];
    const line = nests && !/^Microsoft .* versions? .*:$/.test(text) ? `    - ${text}` : ` - ${text}`;
    nests = /(?:on platform\(s\)|used with):$/.test(text) || (nests && line.startsWith('    '));
    return [line];
  });
  return [rule, APPLIES_TO, '', ...lines, rule];
}

function restoreTrailer(trailer: string): readonly string[] {
  const { before: query, after: fields } = cut(` ${trailer}`, /\s={20,}/);
  if (fields === '') return [query.trim()];
  const rows = fields.replace(/^={20,}/, '').replace(/\s={20,}\s*$/, '');
  return [query.trim(), '', '='.repeat(70), ...rows.trim().split(TRAILER_FIELDS), '', '='.repeat(77)];
}
