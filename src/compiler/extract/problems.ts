import type { Cause } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { isWithin } from './passage.ts';
import { placeOf, type Section } from './sections.ts';

/** A name that only counts, ahead of what the problem is: "Issue 2: ", "Scenario B". */
const COUNTED = /^(?:scenario|case|issue|problem|symptom|error)(?: ?#?(?:\d{1,2}|[a-e]))?\s*(?:[:.–—-]\s*|$)/i;

/** Whether a section is headed by a problem, and holds its own way out: "## The printer shows E1" above "### Solution". */
export function isProblem({ heading, kind, sections }: Section): boolean {
  return (
    heading !== null &&
    (kind === 'other' || kind === 'alternative' || kind === 'symptom') &&
    sections.some((sub) => sub.kind === 'resolution' || sub.kind === 'workaround')
  );
}

/** Whether all that a section holds are problems: "## Troubleshooting" above one heading for each. */
export const holdsProblems = ({ sections }: Section): boolean => sections.length > 1 && sections.every(isProblem);

/** The problems of an article, in its order. */
export const findProblems = (root: Section): readonly Section[] =>
  root.sections.flatMap((section) => (isProblem(section) ? [section] : holdsProblems(section) ? section.sections : []));

/** Whether an article holds several problems, most of its causes in them, and no heading for the causes of them all. */
export function isByProblem(root: Section, causes: readonly Cause[]): boolean {
  const places = findProblems(root).map(placeOf);
  if (places.length < 2 || root.sections.some(({ kind }) => kind === 'cause')) return false;
  const inside = causes.filter(({ passage }) => passage !== null && places.some((place) => isWithin(passage, place)));
  return inside.length * 2 >= causes.length;
}

/** What the heading says the problem is; empty where it only counts ("Scenario B"). */
export const problemInTitle = ({ title }: Section): string => title.replace(COUNTED, '').trim();

/** The problem as its author puts it: the words of its heading, then what stands ahead of the first heading below. */
export function wordsOfProblem(section: Section): readonly Block[] {
  const named = problemInTitle(section);
  const { heading, blocks } = section;
  return heading && named !== ''
    ? [{ type: 'paragraph', at: heading.at, children: [{ type: 'text', value: named }] }, ...blocks]
    : blocks;
}
