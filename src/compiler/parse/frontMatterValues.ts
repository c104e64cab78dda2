import { findIsoDate } from '../../clues/isoDate.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FrontMatterProduct } from '../../model/document.ts';
import type { Field } from './fields.ts';

export type Report = (diagnostic: Diagnostic) => void;

/** A single text; null where the key is absent or empty. */
export function readText(field: Field | undefined, report: Report): string | null {
  if (!field || isEmpty(field.value)) return null;
  if (typeof field.value === 'string') return field.value.replace(/\s+/g, ' ').trim() || null;
  report(wrongType(field, 'one text'));
  return null;
}

/** A list of texts. A single text counts as one, or as the words or comma-separated phrases in it. */
export function readTexts(field: Field | undefined, single: 'one' | 'words', report: Report): readonly string[] {
  if (!field || isEmpty(field.value)) return [];
  if (typeof field.value === 'string') return single === 'one' ? [field.value.trim()] : splitWords(field.value);
  if (!Array.isArray(field.value)) {
    report(wrongType(field, 'a list of texts'));
    return [];
  }
  const items: readonly unknown[] = field.value;
  const texts = items.filter((item) => typeof item === 'string').filter((item) => !isEmpty(item));
  if (items.some((item) => typeof item !== 'string' && item !== null)) report(wrongType(field, 'a list of texts'));
  return texts.map((text) => text.trim());
}

function splitWords(text: string): readonly string[] {
  return text
    .split(text.includes(',') ? /\s*,\s*/ : /\s+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** How ids look that are known without the file's name. */
const ARTICLE_NUMBER = /^Q\d{5,7}$/i;

/**
 * The article's id where it is the file's name (in the author's capitals) or an article number; null for any other, which pages of other sites have: there it is
 * the file's name that counts. Of two numbers one is left from a copy.
 */
export function readId(field: Field | undefined, slug: string, report: Report): string | null {
  const id = readText(field, report);
  if (!field || id === null || id.toLowerCase() === slug.toLowerCase()) return id;
  const isNumber = ARTICLE_NUMBER.test(id);
  report({
    code: 'front-matter-id',
    severity: isNumber ? 'error' : 'warning',
    range: field.range,
    message: isNumber
      ? `The front matter says that this is ${id}, the file is named ${slug}.`
      : `The id "${id.slice(0, 60)}" is not used: the article is ${slug.toLowerCase()}, by the name of its file.`,
    hint: isNumber
      ? 'Rename the file, or correct the id: links to the article use the id.'
      : 'Remove the id, or rename the file: links and the address of the article use the name of its file.',
  });
  return isNumber ? id : null;
}

/** Products: texts, or maps of a name and its versions, mixed as the author likes. */
export function readProducts(field: Field | undefined, report: Report): readonly FrontMatterProduct[] {
  if (!field || isEmpty(field.value)) return [];
  const items: readonly unknown[] = Array.isArray(field.value) ? field.value : [field.value];
  const products = items.map(readProduct);
  if (products.includes(undefined)) report(wrongType(field, 'a list of products, each a text or `name` with `versions`'));
  return products.filter((product) => product !== undefined);
}

function readProduct(item: unknown): FrontMatterProduct | undefined {
  if (typeof item === 'string' && !isEmpty(item)) return { name: item.trim(), versions: [] };
  if (typeof item !== 'object' || item === null || !('name' in item) || typeof item.name !== 'string') return undefined;
  const versions = 'versions' in item ? readVersions(item.versions) : [];
  return versions && { name: item.name.trim(), versions };
}

/** Undefined for anything but a text, a list of texts, or nothing. */
function readVersions(versions: unknown): readonly string[] | undefined {
  if (isEmpty(versions)) return [];
  if (typeof versions === 'string') return versions.trim().split(/\s*,\s*/);
  return Array.isArray(versions) && versions.every((version) => typeof version === 'string') ? versions : undefined;
}

/** A day, as ISO `YYYY-MM-DD`. */
export function readDate(field: Field | undefined, report: Report): string | null {
  const text = readText(field, report);
  if (!field || text === null) return null;
  const date = findIsoDate(text);
  if (date === undefined) {
    report({
      code: 'front-matter-date',
      severity: 'error',
      range: field.range,
      message: `"${text.slice(0, 40)}" is no day of the calendar.`,
      hint: 'Write the date as YYYY-MM-DD.',
    });
  }
  return date ?? null;
}

/** `key:` and `key: ~` say nothing. */
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^\s*(?:~|null)?\s*$/i.test(value));
}

function wrongType(field: Field, wanted: string): Diagnostic {
  return {
    code: 'front-matter-type',
    severity: 'error',
    range: field.range,
    message: `\`${field.key}\` should be ${wanted}.`,
    hint: `Correct the value of \`${field.key}\`, or remove the key.`,
  };
}
