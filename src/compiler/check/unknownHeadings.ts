import type { Section, SectionKind } from '../extract/sections.ts';

/** Headings that say what stands under them is part of the way from symptom to fix. */
const TELLING: readonly SectionKind[] = ['symptom', 'cause', 'resolution', 'workaround', 'diagnosis'];

/**
 * The headings, in order, that stand beside those of symptoms, causes and remedies and say none of what these do: what is below them may be read as
 * something that it is not, or not at all.
 */
export function findUnknownHeadings({ sections }: Section): readonly string[] {
  const tells = sections.some(({ kind }) => TELLING.includes(kind));
  return sections.flatMap((section) => [
    ...(tells && section.kind === 'other' ? [section.title] : []),
    ...findUnknownHeadings(section),
  ]);
}
