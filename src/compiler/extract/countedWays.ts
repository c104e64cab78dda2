import type { Section } from './sections.ts';

/** "5 ways to fix the sound", "Ten quick solutions", "7 things to try" */
const COUNTS_WAYS =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|some|the best|top \d{1,2}) (?:[\w-]+ ){0,2}?(?:ways|fixes|solutions|methods|work-?arounds|tricks|things (?:to|you can) (?:try|do))\b/i;

const HAS_NUMBER = /^\d{1,2}[.):]\s/;

/** The numbered headings below a title that counts ways are ways to choose from, and not the parts of one. */
export function withCountedWays(section: Section): Section {
  const isCounted = ({ kind, title }: Section): boolean => kind === 'part' && HAS_NUMBER.test(title);
  if (COUNTS_WAYS.test(section.title) && section.sections.filter(isCounted).length > 1)
    return { ...section, sections: section.sections.map((sub) => (isCounted(sub) ? { ...sub, kind: 'alternative' } : sub)) };
  const sections = section.sections.map(withCountedWays);
  return sections.every((sub, i) => sub === section.sections[i]) ? section : { ...section, sections };
}
