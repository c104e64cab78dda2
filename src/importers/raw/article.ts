import type { Block } from '../markdown/block.ts';
import type { Field } from './fields.ts';
import type { ImportedProduct } from './products.ts';

/** A raw article, read: what the Markdown file is written from. */
export interface RawArticle {
  readonly header: readonly Field[];
  readonly products: readonly ImportedProduct[];
  readonly blocks: readonly Block[];
  readonly queryWords: string;
  readonly trailer: readonly Field[];
  readonly legalNotice: string | null;
  /** The year of the copyright line. */
  readonly copyright: string;
}
