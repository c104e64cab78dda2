import type { Blank } from '../model/article.ts';
import type { Block, Command, CommandLine, CommandPart } from '../model/content.ts';
import type { BlankName } from '../model/ids.ts';
import type { Session } from '../model/session.ts';
import type { Substep, TreeNode } from '../model/tree.ts';
import { fitBetween } from './fitBetween.ts';
import { quoteArguments } from './quoteArguments.ts';

/** A command block of the node, with its blanks filled in as far as they are known. */
export interface ScreenCommand {
  /** The block's number: `Command.at`. */
  readonly at: number;
  readonly lines: readonly (readonly CommandPiece[])[];
  /** The text to copy, lines separated by LF; null while a blank is missing. */
  readonly finished: string | null;
  /** As it stands, the article's token in place of what is missing. */
  readonly text: string;
  readonly missing: readonly BlankName[];
}

export type CommandPiece =
  | { readonly type: 'text'; readonly value: string }
  /** `value` is null while the blank is missing. `token` is the article's: `<path>`. */
  | { readonly type: 'blank'; readonly name: BlankName; readonly token: string; readonly value: string | null };

/** The commands of a node in reading order, those in its cautions and substeps included. */
export function listCommands(node: TreeNode, blanks: readonly Blank[], filled: Session['blanks']): readonly ScreenCommand[] {
  return blocksOf(node)
    .flatMap(commandsIn)
    .map((command) => fillCommand(command, blanks, filled));
}

/** The article's token for a blank: `<path>`. */
export function tokenOf(name: BlankName, blanks: readonly Blank[]): string {
  return blanks.find((blank) => blank.name === name)?.token ?? `<${name}>`;
}

function fillCommand(command: Command, blanks: readonly Blank[], filled: Session['blanks']): ScreenCommand {
  const lines = command.lines.map((line) => line.map((part, at) => fillPart(line, part, at, blanks, filled)));
  const pieces = lines.flat();
  const missing = pieces.flatMap((piece) => (piece.type === 'blank' && piece.value === null ? [piece.name] : []));
  const text = lines.map(lineText).join('\n');
  return { at: command.at, lines, text, finished: missing.length === 0 ? text : null, missing: [...new Set(missing)] };
}

function fillPart(
  line: CommandLine,
  part: CommandPart,
  at: number,
  blanks: readonly Blank[],
  filled: Session['blanks'],
): CommandPiece {
  if (typeof part === 'string') return { type: 'text', value: part };
  const value = filled[part.blank]?.value;
  const shown = value === undefined ? null : fitBetween(textAt(line, at - 1), value, textAt(line, at + 1));
  return { type: 'blank', name: part.blank, token: tokenOf(part.blank, blanks), value: shown };
}

function textAt(line: CommandLine, at: number): string {
  const part = line[at];
  return typeof part === 'string' ? part : '';
}

function lineText(line: readonly CommandPiece[]): string {
  return quoteArguments(
    line.map((piece) => ({ value: pieceText(piece), filled: piece.type === 'blank' && piece.value !== null })),
  );
}

function pieceText(piece: CommandPiece): string {
  return piece.type === 'text' ? piece.value : (piece.value ?? piece.token);
}

function blocksOf(node: TreeNode): readonly Block[] {
  if (node.type === 'symptom') return [...node.blocks, ...node.symptoms.flatMap((symptom) => symptom.blocks)];
  if (node.type !== 'step') return node.blocks;
  return [...node.cautions.flatMap((caution) => caution.blocks), ...node.blocks, ...node.substeps.flatMap(substepBlocks)];
}

function substepBlocks(substep: Substep): readonly Block[] {
  return [...substep.blocks, ...substep.substeps.flatMap(substepBlocks)];
}

function commandsIn(block: Block): readonly Command[] {
  if (block.type === 'command') return [block];
  if (block.type === 'list') return block.items.flatMap((item) => item.children.flatMap(commandsIn));
  return block.type === 'quote' || block.type === 'admonition' ? block.children.flatMap(commandsIn) : [];
}
