import type { IndexFile, RecordFile } from './indexFiles.ts';
import { type CompactPosting, compactPosting, packPostings, stepOf } from './postings.ts';
import type { SearchDocument } from './searchDocument.ts';
import { clueTerm } from './terms.ts';
import { averageLengths, weighTerms } from './weighTerms.ts';

/** Terms of at least this share of the articles (and of this many) are common: their long lists stand apart, so that rare ones stay cheap. */
const COMMON_SHARE = 0.01;
const COMMON_COUNT = 16;

/** A common term keeps its strongest articles: beyond that it tells nothing apart. */
const MOST_POSTINGS = 3000;

/** Characters in one file of terms; as many files as sixty thousand articles need stay listed in a few kilobytes. */
const TERMS_SIZE = 4000;
const MOST_FILES = 3000;

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

/** Under each term the articles that have it, in ascending order. */
function collectPostings(documents: readonly SearchDocument[]): ReadonlyMap<string, readonly CompactPosting[]> {
  const averages = averageLengths(documents);
  const postings = new Map<string, CompactPosting[]>();
  const add = (term: string, document: number, strength: number): void => {
    const posting = compactPosting({ document, strength });
    const list = postings.get(term);
    if (list === undefined) postings.set(term, [posting]);
    else list.push(posting);
  };
  documents.forEach((described, document) => {
    for (const [term, strength] of weighTerms(described, averages)) add(term, document, strength);
    for (const [key, strength] of described.clues) add(clueTerm(key), document, strength);
  });
  return postings;
}

function keepStrongest(list: readonly CompactPosting[]): readonly CompactPosting[] {
  if (list.length <= MOST_POSTINGS) return list;
  const strongest = [...list].sort((a, b) => stepOf(b) - stepOf(a) || a - b).slice(0, MOST_POSTINGS);
  return strongest.sort((a, b) => a - b);
}

/** Neighbouring terms to a file, until it is full. */
function cutTerms(terms: readonly (readonly [string, readonly CompactPosting[]])[]): readonly { first: string; terms: string }[] {
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
