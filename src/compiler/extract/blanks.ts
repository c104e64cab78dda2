import type { Blank } from '../../model/article.ts';
import type { Block, CommandLine, Inline } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';

/** `<path>`, `<server name>`: a token in angle brackets that names something. Not `<br>`, not an address in a mail header. */
const TOKEN = /\[#(?<optional>\w+)\]|<(?<name>[A-Za-z][\w .:/-]{0,40}[\w.]|[A-Za-z])>/g;

/** "where <drive> is the drive letter …", "where xx=Windows NT version", "<server> is the name of …". */
const EXPLAINED =
  /\bwhere\s+(?<token><[^<>]{1,40}>|\[[^[\]]{1,40}\]|"[^"]{1,40}"|[\w#-]{1,24})\s*(?:is|are|represents|=|equals|stands for|specifies|refers to)\s*(?:equal to )?(?<meaning>[^.;)]+)/gi;

/** What a token must touch to be part of a path, a key or an address. */
const IN_PATH = /[\\/:@=]/;

/**
 * The tokens of a remedy's commands, paths and keys that the reader replaces, in order, each once, with what the article says they
 * stand for. Tokens in quoted messages and events are the machine's own.
 */
export function findBlanks(instructions: readonly Block[], article: readonly Block[]): readonly Blank[] {
  const explanations = findExplanations(blocksText(article));
  const tokens = new Set<string>();
  for (const text of machineTexts(instructions)) {
    for (const match of text.text.matchAll(TOKEN))
      if (text.isCommand || touchesPath(text.text, match.index, match[0].length)) tokens.add(match[0]);
  }
  const words =
    machineTexts(instructions)
      .map(({ text }) => text)
      .join('\n') + blocksText(instructions);
  for (const token of explanations.keys())
    if (/^[\w#-]+$/.test(token) && isStandIn(token) && new RegExp(`[\\\\/]\\w*${token}\\b|\\b${token}\\.\\w+`, 'i').test(words))
      tokens.add(token);
  return [...tokens].map((token) => ({ name: toName(token), token, explanation: explanations.get(token) ?? null }));
}

/** A stand-in without brackets shows itself as one: `xx`, `XXXX`, `nnn`. */
const isStandIn = (token: string): boolean => /^([xnyz])\1+$/i.test(token);

function findExplanations(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(EXPLAINED)) {
    const token = (match.groups?.token ?? '').replace(/^"|"$/g, '');
    if (!found.has(token)) found.set(token, (match.groups?.meaning ?? '').trim());
  }
  return found;
}

function touchesPath(text: string, at: number, length: number): boolean {
  const around = `${text.slice(Math.max(0, at - 1), at)} ${text.slice(at + length, at + length + 1)}`;
  return IN_PATH.test(around);
}

interface MachineText {
  readonly text: string;
  readonly isCommand: boolean;
}

function machineTexts(blocks: readonly Block[]): readonly MachineText[] {
  return blocks.flatMap((block): readonly MachineText[] => {
    switch (block.type) {
      case 'command':
        return block.lines.map((line) => ({ text: lineText(line), isCommand: true }));
      case 'code':
        return block.language === 'event' ? [] : [{ text: block.value, isCommand: false }];
      case 'paragraph':
      case 'heading':
        return inlineTexts(block.children);
      case 'list':
        return block.items.flatMap((item) => machineTexts(item.children));
      case 'admonition':
        return machineTexts(block.children);
      default:
        return [];
    }
  });
}

function inlineTexts(inlines: readonly Inline[]): readonly MachineText[] {
  const text = inlines.map(inlineText).join('');
  return [{ text, isCommand: false }];
}

const inlineText = (inline: Inline): string =>
  'value' in inline ? inline.value : 'children' in inline ? inline.children.map(inlineText).join('') : ' ';

const lineText = (line: CommandLine): string =>
  line.map((part) => (typeof part === 'string' ? part : `<${part.blank}>`)).join('');

const toName = (token: string): string =>
  token
    .replace(/^[<[]|[>\]]$/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');

/** `line` cut at the tokens of `blanks`: text as it stands, and the blanks in between. */
export function cutAtBlanks(line: CommandLine, blanks: readonly Blank[]): CommandLine {
  return line.flatMap((part) => (typeof part === 'string' ? cut(part, blanks) : [part]));
}

function cut(text: string, blanks: readonly Blank[]): CommandLine {
  const first = blanks
    .map((blank) => ({ blank, at: text.indexOf(blank.token) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (!first) return text === '' ? [] : [text];
  const before = text.slice(0, first.at);
  return [
    ...(before === '' ? [] : [before]),
    { blank: first.blank.name },
    ...cut(text.slice(first.at + first.blank.token.length), blanks),
  ];
}
