import type { NoteEntry, NoteFacts } from './noteFacts.ts';

/** The note as plain text, for ticket systems that know no markup. Lines end in LF. */
export function writePlainNote(facts: NoteFacts): string {
  const parts = [
    headOf(facts),
    facts.entries.map(writeEntry).join('\n'),
    leftOutPart(facts),
    `Outcome: ${facts.outcome}`,
    pastedPart(facts),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function headOf({ events, article, title, date, link, started, ended }: NoteFacts): string {
  const times = ended === null ? `Started ${started}` : `Started ${started}, ended ${ended}`;
  return [...events, `Article ${article}: ${title}${date ? ` (${date})` : ''}`, link, times].join('\n');
}

function writeEntry({ time, kind, text, answer, origin, ticked, cautions, commands, blanks }: NoteEntry): string {
  const first = `${time}  ${kind}: ${text}\n    -> ${answer}${origin ? ` (${origin})` : ''}`;
  const details = [...ticked, ...(cautions ? [cautions] : []), ...commands, ...blanks].flatMap((detail) => detail.split('\n'));
  return [first, ...details.map((line) => `    ${line}`)].join('\n');
}

function leftOutPart({ leftOut }: NoteFacts): string {
  return leftOut.length === 0 ? '' : ['Left out:', ...leftOut.map((line) => `- ${line}`)].join('\n');
}

function pastedPart({ pasted }: NoteFacts): string {
  return pasted.length === 0 ? '' : ['Event as pasted:', ...pasted.map((line) => `  ${line}`)].join('\n');
}
