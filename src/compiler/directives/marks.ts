import type { RemedySection } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import type { SectionKind } from '../extract/sections.ts';

/** What the author's directives say of the blocks, for those who read them. All numbers are block numbers. */
export interface Marks {
  /** What a section is about, by the number of its heading. */
  readonly kinds: ReadonlyMap<number, SectionKind>;
  /** The article's blocks without those that are read apart or not at all. */
  readonly blocks: readonly Block[];
  /** Each one is a symptom, a cause, a remedy. */
  readonly symptoms: readonly (readonly Block[])[];
  readonly causes: readonly (readonly Block[])[];
  readonly remedies: readonly MarkedRemedy[];
  /** Paragraphs and lists that are steps, whatever their words. */
  readonly steps: ReadonlySet<number>;
  /** What is neither. */
  readonly asides: readonly Block[];
}

export interface MarkedRemedy {
  readonly section: RemedySection;
  readonly blocks: readonly Block[];
}

/** The marks of an article without directives. */
export function noMarks(blocks: readonly Block[]): Marks {
  return { kinds: new Map(), blocks, symptoms: [], causes: [], remedies: [], steps: new Set(), asides: [] };
}
