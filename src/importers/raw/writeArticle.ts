import { findIsoDate } from '../../clues/isoDate.ts';
import type { ImportNote } from '../imported.ts';
import { writeMarkdown } from '../markdown/writeMarkdown.ts';
import { writeFrontMatter, type YamlMapping, type YamlValue } from '../markdown/yaml.ts';
import type { RawArticle } from './article.ts';
import type { Field } from './fields.ts';
import type { ImportedProduct } from './products.ts';

/** What the front matter of a Jekyll page adds. */
export interface PageFields {
  readonly title: string;
  readonly oldAddresses: readonly string[];
}

export interface WrittenArticle {
  readonly id: string;
  readonly markdown: string;
  readonly notes: readonly Omit<ImportNote, 'range'>[];
}

/** Fields whose value stands under another name in the front matter; a list where the value is a row of keywords. */
const NAMES: Readonly<Record<string, string>> = {
  product: 'productFamily',
  'product(s)': 'productFamily',
  'prod/ver': 'productVersions',
  'version(s)': 'productVersions',
  version: 'productVersions',
  'oper/sys': 'operatingSystems',
  'operating system(s)': 'operatingSystems',
  technology: 'technology',
  component: 'component',
  hardware: 'hardware',
  platform: 'platform',
  'issue type': 'issueType',
  'solution type': 'solutionType',
};
const LISTS = new Set(['technology']);

/** Fields that have a place of their own. */
const PLACED = /^(?:document|article|title|keywords|keyword\(s\)|last modified)$/;

/** A raw article as a Markdown file. `slug` is the id where the header has none. */
export function writeArticle(article: RawArticle, page: PageFields | undefined, slug: string): WrittenArticle {
  const { id, date, area } = readDocument(article.header, slug);
  const title = getField(article.header, 'title') || page?.title || '';
  const updated = getField(article.header, 'last modified') || date;
  const fields: YamlMapping = {
    id,
    title,
    products: article.products.map(writeProduct),
    updated: findIsoDate(updated) ?? updated,
    keywords: [...new Set([...article.header, ...article.trailer].filter(isKeywords).flatMap((field) => words(field.value)))],
    queryWords: article.queryWords,
    ...(area === '' ? {} : { area }),
    ...readOthers([...article.header, ...article.trailer]),
    copyright: article.copyright,
    oldAddresses: page?.oldAddresses ?? [],
  };
  const body = writeMarkdown(article.blocks);
  return { id, markdown: `${writeFrontMatter(fields)}\n${body === '' ? '' : `\n${body}\n`}`, notes: findNotes(article, title) };
}

/** `DOCUMENT:Q163727  23-APR-1999  [exchange]`: number, date of the last change, area. A Jekyll page has the number alone. */
function readDocument(
  header: readonly Field[],
  slug: string,
): { readonly id: string; readonly date: string; readonly area: string } {
  const value = getField(header, 'document') || getField(header, 'article');
  const [, id = slug, date = '', area = ''] = /^(Q?\d+)\s*(\S*?)\s*(?:\[(.*)\])?$/.exec(value) ?? [];
  return { id, date, area };
}

function getField(fields: readonly Field[], name: string): string {
  return fields.find((field) => field.name.toLowerCase() === name)?.value ?? '';
}

function isKeywords(field: Field): boolean {
  return /^keywords?(?:\(s\))?$/i.test(field.name);
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Header and trailer repeat each other; a trailer's value that differs stands beside the header's. */
function readOthers(fields: readonly Field[]): YamlMapping {
  const others: Record<string, YamlValue> = {};
  for (const field of fields) {
    const name = field.name.toLowerCase();
    if (PLACED.test(name) || field.value === '') continue;
    const key = NAMES[name] ?? (camelCase(field.name) || 'unnamed');
    const value = LISTS.has(key) ? words(field.value) : field.value;
    const known = others[key];
    if (known === undefined) others[key] = value;
    else if (bare(known) !== bare(value)) others[`${key}InTrailer`] = value;
  }
  return others;
}

/** Letters and digits alone: `:4.0,5.0` and `4.0 5.0` say the same. */
function bare(value: YamlValue): string {
  return String(value)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

function camelCase(name: string): string {
  const [first = '', ...rest] = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function writeProduct({ name, versions, on, usedWith }: ImportedProduct): YamlMapping {
  return { name, versions, platforms: on, usedWith };
}

function findNotes(article: RawArticle, title: string): readonly Omit<ImportNote, 'range'>[] {
  const notes: Omit<ImportNote, 'range'>[] = [];
  if (article.header.length === 0)
    notes.push(note('no-header', 'The article has no header.', 'Check id and title in the front matter.', 1));
  if (title === '') notes.push(note('no-title', 'The article has no title.', 'Give it one in the front matter.', 1));
  if (article.blocks.length === 0)
    notes.push(note('no-body', 'The article has no text below its header.', 'Check that the file is complete.', 1));
  for (const field of [...article.header, ...article.trailer]) {
    if (PLACED.test(field.name.toLowerCase()) || NAMES[field.name.toLowerCase()] !== undefined) continue;
    const key = camelCase(field.name) || 'unnamed';
    notes.push(
      note(
        'unknown-field',
        `The field “${field.name}” is not known.`,
        `It stands as ${key} in the front matter: rename or remove it.`,
        field.line,
      ),
    );
  }
  return notes;
}

function note(code: string, message: string, hint: string, line: number): Omit<ImportNote, 'range'> {
  return { code, message, hint, line };
}
