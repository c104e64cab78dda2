import { type ReactNode, useContext } from 'react';
import type { Command } from '../../../model/content.ts';
import { ContentContext } from './ContentContext.ts';
import { FilledCommand } from './FilledCommand.tsx';
import { useBlockMarks } from './useBlockMarks.ts';

/** Lines to be typed: to be filled in and copied on a card, as they stand in the article elsewhere. */
export function CommandBlock({ command }: { readonly command: Command }): ReactNode {
  const { filling, blanks } = useContext(ContentContext);
  const marks = useBlockMarks(command.at);
  const known = filling?.commands.find((candidate) => candidate.at === command.at);
  if (filling && known) return <FilledCommand command={known} filling={filling} />;
  const tokenOf = (name: string) => blanks.find((blank) => blank.name === name)?.token ?? `<${name}>`;
  const text = command.lines.map((line) => line.map((part) => (typeof part === 'string' ? part : tokenOf(part.blank))).join(''));
  return (
    <pre className="machine px-3 py-2 whitespace-pre-wrap [overflow-wrap:anywhere]" {...marks}>
      <code>{text.join('\n')}</code>
    </pre>
  );
}
