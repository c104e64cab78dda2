import { fileFor, type IndexMeta, type LoadIndexFile, type RecordFile, readTerms, type TermFile } from './indexFiles.ts';
import { type Posting, unpackPostings } from './postings.ts';
import type { SearchRecord } from './searchDocument.ts';

/** Reads an index in pieces. Each file is asked for once. */
export interface IndexReader {
  readonly loadMeta: () => Promise<KnownMeta>;
  /** The terms of the file that holds `term` if any does, with their packed postings. Neighbours in the alphabet are in it. */
  readonly loadTerms: (term: string) => Promise<ReadonlyMap<string, string>>;
  readonly loadRecord: (document: number) => Promise<SearchRecord | undefined>;
}

/** The first file, ready to be asked. */
export interface KnownMeta {
  readonly meta: IndexMeta;
  /** How many articles have a common term; rare ones are not listed. */
  readonly commonTerms: ReadonlyMap<string, number>;
}

/** The postings of `term` among `terms`; empty where it is not there. */
export function postingsOf(terms: ReadonlyMap<string, string>, term: string): readonly Posting[] {
  return unpackPostings(terms.get(term) ?? '');
}

/** A reader over `load`. What it has read stays with it; a file that could not be had is asked for again. */
export function createIndexReader(load: LoadIndexFile): IndexReader {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, read: (value: unknown) => T): Promise<T> => {
    const known = kept.get(name);
    if (known !== undefined) return known as Promise<T>;
    const reading = load(name).then(read);
    kept.set(name, reading);
    reading.catch(() => kept.delete(name));
    return reading;
  };
  const loadMeta = (): Promise<KnownMeta> => once('meta', readMeta);
  return {
    loadMeta,
    loadTerms: async (term) => {
      const { meta, commonTerms } = await loadMeta();
      const name = commonTerms.has(term) ? `common-${fileFor(meta.common, term)}` : `words-${fileFor(meta.words, term)}`;
      return once(name, (value) => readTerms((value as TermFile).terms));
    },
    loadRecord: async (document) => {
      const { meta } = await loadMeta();
      const file = await once(`records-${Math.floor(document / meta.recordsPerFile)}`, (value) => value as RecordFile);
      return file[document % meta.recordsPerFile];
    },
  };
}

function readMeta(value: unknown): KnownMeta {
  const meta = value as IndexMeta;
  const commonTerms = new Map([...readTerms(meta.commonTerms)].map(([term, count]) => [term, Number(count)]));
  return { meta, commonTerms };
}
