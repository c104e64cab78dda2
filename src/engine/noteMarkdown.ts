import type { NoteEntry, NoteFacts } from './noteFacts.ts';

/** The note as Markdown. Texts are escaped, commands stand in code blocks. Lines end in LF. */
export function writeMarkdownNote(facts: NoteFacts): string {
  const parts = [
    headOf(facts),
    facts.entries.map(writeEntry).join('\n'),
    leftOutPart(facts),
    `**Outcome: ${escapeMarkdown(facts.outcome)}**`,
    pastedPart(facts),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function headOf({ events, article, title, date, link, started, ended }: NoteFacts): string {
  const times = ended === null ? `Started ${started}` : `Started ${started}, ended ${ended}`;
  const named = `Article [${escapeMarkdown(article)}: ${escapeMarkdown(title)}](<${link}>)${date ? `, ${date}` : ''}`;
  return [...events.map((event) => `**${escapeMarkdown(event)}**`), named, times]
    .map((line) => `${line}  `)
    .join('\n')
    .trimEnd();
}

function writeEntry({ time, kind, text, answer, origin, ticked, cautions, commands, blanks }: NoteEntry): string {
  const first = `- ${escapeMarkdown(time)} ${kind}: ${escapeMarkdown(text)} → **${escapeMarkdown(answer)}**${origin ? ` (${origin})` : ''}`;
  const code = commands.length === 0 ? [] : fence(commands.flatMap((command) => command.split('\n')));
  return [
    first,
    ...[...ticked, ...(cautions ? [cautions] : []), ...blanks].map((line) => `- ${escapeMarkdown(line)}`).map(indent),
    ...code.map(indent),
  ].join('\n');
}

function leftOutPart({ leftOut }: NoteFacts): string {
  return leftOut.length === 0 ? '' : ['Left out:', '', ...leftOut.map((line) => `- ${escapeMarkdown(line)}`)].join('\n');
}

function pastedPart({ pasted }: NoteFacts): string {
  return pasted.length === 0 ? '' : ['Event as pasted:', '', ...fence(pasted)].join('\n');
}

function indent(line: string): string {
  return `  ${line}`;
}

/** A code block whose fence is longer than any run of backticks in it. */
function fence(lines: readonly string[]): readonly string[] {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const marks = '`'.repeat(Math.max(3, ...runs.map((run) => run + 1)));
  return [marks, ...lines, marks];
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
