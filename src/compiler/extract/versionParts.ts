import type { Step } from '../../model/article.ts';
import type { Heading, Paragraph } from '../../model/content.ts';
import type { Section } from './sections.ts';
import { draftStep, finishStep } from './stepDraft.ts';
import { versionNamed } from './versions.ts';

/** Whether `parts` of a procedure are versions of which the reader has one: "Windows Server 2012" and "Windows Server 2008" below "Step 1: Stop the service". */
export const areVersionParts = (parts: readonly Section[]): boolean =>
  parts.length > 1 && parts.every(({ title, heading }) => heading !== null && versionNamed(title) !== null);

/** What is below a version's heading, for that version; `read` reads the steps of a part. */
export function readVersionPart(part: Section, read: (part: Section) => readonly Step[]): readonly Step[] {
  const steps = read(part);
  if (part.heading === null || steps.length === 0) return steps;
  return [finishStep(draftStep([titleOf(part.heading)], { steps, condition: versionNamed(part.title) }))];
}

/** A heading as the words of a step. */
export const titleOf = ({ at, children }: Heading): Paragraph => ({ type: 'paragraph', at, children });
