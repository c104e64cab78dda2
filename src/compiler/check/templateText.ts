import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';

/** What the templates of `whence new` say in place of the author's words: sentences that no article has. */
export const TEMPLATE_TEXTS: readonly string[] = [
  'What one sees, in the words of the screen. A message stands in a block of its own, letter by letter:',
  'The first possible cause, and how to see whether it is the one.',
  'The second possible cause.',
  'Begin each step with what to do.',
  'If the service is stopped, open the step with that condition, as this one does.',
  'Use another way until the cause is removed, and say which.',
  'What the alert says has happened.',
  'What no longer works, and for whom.',
  'What this is for, and when one needs it.',
  'Open what is to be changed.',
];

/** A warning at each sentence of a template that its author has not replaced. */
export function checkTemplateText({ text }: Document): readonly Diagnostic[] {
  return TEMPLATE_TEXTS.flatMap((sentence) => {
    const start = text.indexOf(sentence);
    if (start < 0) return [];
    return [
      {
        code: 'template-text',
        severity: 'warning' as const,
        range: { start, end: start + sentence.length },
        message: `This still stands as the template has it: "${sentence}"`,
        hint: 'Write your own words in its place, or remove it.',
      },
    ];
  });
}
