import { isCommandLine } from '../../clues/commandLine.ts';
import type { Block, Code, CommandLine, Inline } from '../../model/content.ts';
import { isTypedFence } from './fencedCommands.ts';
import { inlineText } from './sliceInlines.ts';
import type { MachineText } from './standIns.ts';

/** Whether a text is asked for; what is not is passed over before anything costly is asked about it. */
type Wanted = (text: string) => boolean;

/** The commands, lines of code and paragraphs of `blocks`, in order. What a program says, and a program's source, is left out. */
export function machineTexts(blocks: readonly Block[], isWanted: Wanted): readonly MachineText[] {
  return read(blocks, isWanted, false);
}

/** The commands among them. */
export function commandTexts(blocks: readonly Block[], isWanted: Wanted): readonly MachineText[] {
  return read(blocks, isWanted, true);
}

interface Reading {
  readonly isWanted: Wanted;
  readonly onlyCommands: boolean;
  readonly texts: MachineText[];
}

function read(blocks: readonly Block[], isWanted: Wanted, onlyCommands: boolean): readonly MachineText[] {
  const reading: Reading = { isWanted, onlyCommands, texts: [] };
  readBlocks(reading, blocks);
  return reading.texts;
}

function add({ texts, isWanted, onlyCommands }: Reading, text: string, isCommand: boolean): void {
  if ((isCommand || !onlyCommands) && isWanted(text)) texts.push({ text, isCommand });
}

function readBlocks(reading: Reading, blocks: readonly Block[]): void {
  let before: Block | undefined;
  for (const block of blocks) {
    switch (block.type) {
      case 'command':
        for (const line of block.lines) add(reading, lineText(line), true);
        break;
      case 'code':
        readCode(reading, block, before);
        break;
      case 'paragraph':
      case 'heading':
        readInlines(reading, block.children);
        break;
      case 'list':
        for (const item of block.items) readBlocks(reading, item.children);
        break;
      case 'admonition':
        readBlocks(reading, block.children);
        break;
    }
    before = block;
  }
}

/** `Get-MobileDeviceStatistics -Mailbox <MailboxID>` within a text is a command by itself, too. */
function readInlines(reading: Reading, inlines: readonly Inline[]): void {
  if (!reading.onlyCommands) add(reading, inlineText(inlines), false);
  for (const inline of inlines)
    if (inline.type === 'code' && reading.isWanted(inline.value) && isCommandLine(inline.value)) add(reading, inline.value, true);
}

/** Fences of markup have tags in angle brackets. */
const MARKUP = /^(?:event|xml|html|xaml|aspx|svg|csharp|c#|cpp|c\+\+|c|java|javascript|js|typescript|vb)$/;

/** What a program says is no place to fill in, nor is a program's source. */
const ANNOUNCES_MESSAGE =
  /\b(?:messages?|errors?|events?|displayed|appears?|logged|entry|log)\b(?![^.]*, (?:and then )?(?:type|enter|run|add)\b)[^.]*:$/i;
const IS_SOURCE = /<\/[\w:.]+>|<>\w|::|\btemplate\s*<|^\s*#include\s*</m;

function readCode(reading: Reading, code: Code, before: Block | undefined): void {
  if (!reading.isWanted(code.value) || (code.language !== null && MARKUP.test(code.language)) || IS_SOURCE.test(code.value))
    return;
  const lines = code.value.split('\n');
  // What a console shows may be what a program answers.
  const isCommand = isTypedFence(code) && (code.language !== 'console' || lines.some(isCommandLine));
  const isMessage = !isCommand && before?.type === 'paragraph' && ANNOUNCES_MESSAGE.test(inlineText(before.children));
  if (!isMessage) for (const line of lines) add(reading, isYaml(code) ? withoutGaps(line) : line, isCommand);
}

const isYaml = ({ language }: Code): boolean => language === 'yaml' || language === 'yml';

/** `name: <migration_name>`: a value is part of its key's line. */
const withoutGaps = (line: string): string => line.replace(/: +(?=\S)/, ':');

const lineText = (line: CommandLine): string =>
  line.map((part) => (typeof part === 'string' ? part : `<${part.blank}>`)).join('');
