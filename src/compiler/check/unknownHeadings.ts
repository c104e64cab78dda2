import type { Remedy } from '../../model/article.ts';
import type { Section, SectionKind } from '../extract/sections.ts';

/** Headings that say what stands under them is part of the way from symptom to fix. */
const TELLING: readonly SectionKind[] = ['symptom', 'cause', 'resolution', 'workaround', 'diagnosis'];

/** What a step or a diagnosis sends to by its name, and what is a way out for another reason, is understood. */
const isLabel = (title: string, remedies: readonly Remedy[]): boolean => remedies.some(({ label }) => label === title);

/**
 * The headings, in order, that stand beside those of symptoms, causes and remedies and say none of what these do: what is below them may be read as
 * something that it is not, or not at all.
 */
export function findUnknownHeadings(root: Section, remedies: readonly Remedy[] = []): readonly string[] {
  const found: string[] = [];
  addUnknown(found, root);
  return found.filter((title) => !isLabel(title, remedies));
}

function addUnknown(found: string[], { sections }: Section): void {
  const tells = sections.some(({ kind }) => TELLING.includes(kind));
  for (const section of sections) {
    if (tells && section.kind === 'other') found.push(section.title);
    addUnknown(found, section);
  }
}
