import type { IndexFile, RecordFile } from './indexFiles.ts';
import { type Posting, packPostings } from './postings.ts';
import type { Field, SearchDocument } from './searchDocument.ts';
import { clueTerm } from './terms.ts';
import { tokenize } from './tokenize.ts';

/**
 * How much a word counts where it stands, and how far long fields thin it out: BM25F (Robertson, Zaragoza and Taylor 2004). A word of the title
 * stands in `all` as well.
 */
const FIELDS: Readonly<Record<Field, { readonly weight: number; readonly thinning: number }>> = {
  title: { weight: 2.5, thinning: 0.4 },
  symptoms: { weight: 2, thinning: 0.5 },
  messages: { weight: 1.5, thinning: 0.4 },
  causes: { weight: 0.5, thinning: 0.5 },
  all: { weight: 1, thinning: 0.75 },
};

const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** How soon more of the same word says no more. */
const SATURATION = 1.2;

/** Terms of at least this share of the articles (and of this many) are common: their long lists stand apart, so that rare ones stay cheap. */
const COMMON_SHARE = 0.01;
const COMMON_COUNT = 16;

/** A common term keeps its strongest articles: beyond that it tells nothing apart. */
const MOST_POSTINGS = 8192;

/** Characters in one file of terms; as many files as sixty thousand articles need stay listed in a few kilobytes. */
const TERMS_SIZE = 4000;
const MOST_FILES = 1500;

const RECORDS_PER_FILE = 4;

/** The index of `documents`, file by file. The same documents in the same order give the same files. */
export function buildIndex(documents: readonly SearchDocument[]): readonly IndexFile[] {
  const postings = collectPostings(documents);
  const terms = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  const leastCommon = Math.max(COMMON_COUNT, documents.length * COMMON_SHARE);
  const words = cutTerms(terms.filter(([, list]) => list.length < leastCommon));
  const commonTerms = terms.filter(([, list]) => list.length >= leastCommon);
  const common = cutTerms(commonTerms.map(([term, list]) => [term, keepStrongest(list)]));
  const meta = {
    documents: documents.length,
    recordsPerFile: RECORDS_PER_FILE,
    words: words.map(({ first }) => first),
    common: common.map(({ first }) => first),
    commonTerms: commonTerms.map(([term, list]) => `${term}=${list.length}`).join(' '),
  };
  return [
    { name: 'meta', value: meta },
    ...words.map(({ terms: text }, at) => ({ name: `words-${at}`, value: { terms: text } })),
    ...common.map(({ terms: text }, at) => ({ name: `common-${at}`, value: { terms: text } })),
    ...cutRecords(documents).map((value, at) => ({ name: `records-${at}`, value })),
  ];
}

function collectPostings(documents: readonly SearchDocument[]): ReadonlyMap<string, Posting[]> {
  const counted = documents.map(({ fields }) => countTerms(fields));
  const averages = averageLengths(counted);
  const postings = new Map<string, Posting[]>();
  const add = (term: string, posting: Posting): void => {
    const list = postings.get(term);
    if (list === undefined) postings.set(term, [posting]);
    else list.push(posting);
  };
  documents.forEach(({ clues }, document) => {
    const { lengths = emptyLengths(), counts = new Map() } = counted[document] ?? {};
    for (const [term, inFields] of counts) add(term, { document, strength: strengthOf(inFields, lengths, averages) });
    for (const [key, strength] of clues) add(clueTerm(key), { document, strength });
  });
  return postings;
}

type PerField = Record<Field, number>;

interface CountedDocument {
  readonly lengths: PerField;
  readonly counts: ReadonlyMap<string, PerField>;
}

function emptyLengths(): PerField {
  return { title: 0, symptoms: 0, messages: 0, causes: 0, all: 0 };
}

function countTerms(fields: SearchDocument['fields']): CountedDocument {
  const lengths = emptyLengths();
  const counts = new Map<string, PerField>();
  for (const field of FIELD_NAMES) {
    for (const { term } of tokenize(fields[field])) {
      lengths[field]++;
      const inFields = counts.get(term) ?? emptyLengths();
      inFields[field]++;
      counts.set(term, inFields);
    }
  }
  return { lengths, counts };
}

function averageLengths(counted: readonly CountedDocument[]): PerField {
  const average = emptyLengths();
  for (const field of FIELD_NAMES) {
    const filled = counted.filter(({ lengths }) => lengths[field] > 0);
    average[field] = filled.reduce((sum, { lengths }) => sum + lengths[field], 0) / Math.max(1, filled.length);
  }
  return average;
}

function strengthOf(counts: PerField, lengths: PerField, averages: PerField): number {
  let weighed = 0;
  for (const field of FIELD_NAMES) {
    const { weight, thinning } = FIELDS[field];
    if (counts[field] > 0) weighed += (weight * counts[field]) / (1 - thinning + (thinning * lengths[field]) / averages[field]);
  }
  return weighed / (SATURATION + weighed);
}

function keepStrongest(list: readonly Posting[]): readonly Posting[] {
  if (list.length <= MOST_POSTINGS) return list;
  const strongest = [...list].sort((a, b) => b.strength - a.strength || a.document - b.document).slice(0, MOST_POSTINGS);
  return strongest.sort((a, b) => a.document - b.document);
}

/** Neighbouring terms to a file, until it is full. */
function cutTerms(terms: readonly (readonly [string, readonly Posting[]])[]): readonly { first: string; terms: string }[] {
  const packed = terms.map(([term, list]) => ({ term, text: `${term}=${packPostings(list)}` }));
  const total = packed.reduce((sum, { text }) => sum + text.length + 1, 0);
  const size = Math.max(TERMS_SIZE, total / MOST_FILES);
  const files: { first: string; texts: string[]; length: number }[] = [];
  for (const { term, text } of packed) {
    const file = files.at(-1);
    if (file === undefined || file.length + text.length > size) {
      files.push({ first: files.length === 0 ? '' : term, texts: [text], length: text.length });
    } else {
      file.texts.push(text);
      file.length += text.length + 1;
    }
  }
  return files.map(({ first, texts }) => ({ first, terms: texts.join(' ') }));
}

function cutRecords(documents: readonly SearchDocument[]): readonly RecordFile[] {
  const files: RecordFile[] = [];
  for (let start = 0; start < documents.length; start += RECORDS_PER_FILE) {
    files.push(documents.slice(start, start + RECORDS_PER_FILE).map(({ record }) => record));
  }
  return files;
}
