import { isCommandLine } from '../../clues/commandLine.ts';
import type { Block, Code, Command, CommandLine, CommandPart, Paragraph } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { isInstruction } from './instructions.ts';

/** Fences whose lines are typed at a prompt. */
const SHELLS = new Set([
  'cmd',
  'bat',
  'batch',
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'powershell',
  'ps',
  'ps1',
  'posh',
  'azurepowershell',
  'azurecli',
  'azurepowershell-interactive',
  'azurecli-interactive',
  'dos',
  'command',
  'command-prompt',
  'terminal',
  'promql',
]);

/** Fences that never are. */
const NO_COMMANDS = new Set([
  'event',
  'output',
  'json',
  'yaml',
  'yml',
  'xml',
  'html',
  'ini',
  'text',
  'log',
  'sql',
  'kusto',
  'vb',
  'vbscript',
  'csharp',
  'c#',
  'c',
  'cpp',
  'c++',
  'http',
  'registry',
  'reg',
]);

/** A paragraph in front of a block says that the reader types it. */
const LEAD_IN = /\b(?:type|run|enter|execute|command|issue|switch|syntax|use)\b[^.]*[:.]?\s*$/i;

/** Longer fences are listings of a script, not something typed. */
const MOST_LINES = 12;

/**
 * `blocks` with the code that is to be typed made into commands: by its fence, or by how its lines look under a lead-in that says so;
 * and with the commands quoted in a paragraph ("type "net stop snaprint"") shown under it.
 */
export function withCommands(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, i): readonly Block[] => {
    if (block.type === 'code') return [toCommand(block, blocks[i - 1]) ?? block];
    // A step may come by twice; its quoted commands stand under the paragraph already.
    const next = blocks[i + 1];
    const isDone = next?.type === 'command' && next.at === block.at;
    if (block.type === 'paragraph') return isDone ? [block] : [block, ...quotedCommands(block)];
    if (block.type === 'quote') return [{ ...block, children: withCommands(block.children) }];
    return [block];
  });
}

function toCommand(code: Code, before: Block | undefined): Command | undefined {
  const language = code.language;
  const lines =
    language === 'promql' ? [code.value.replace(PROMPT, '').replace(/\s+/g, ' ').trim()] : joinLines(code.value, language);
  const leadIn = before?.type === 'paragraph' ? plainText(before.children) : '';
  if ((language === null || language === 'text' || language === 'ini') && ADDS_LINE.test(leadIn)) return toSettings(code);
  if (lines.length === 0 || lines.length > MOST_LINES || (language !== null && NO_COMMANDS.has(language))) return undefined;
  const isShell = language !== null && SHELLS.has(language);
  if (!isShell && language !== null) return undefined;
  const isAsked = RUN_COMMAND.test(leadIn) && lines.every((line) => !/[^.\s]\.$|^[[\]{}"<|]|^[\w.-]+:(?:\s|$)/.test(line));
  if (
    !isShell &&
    !isAsked &&
    !((LEAD_IN.test(leadIn) || (/:$/.test(leadIn) && isInstruction(leadIn))) && lines.every(isCommandLine))
  )
    return undefined;
  return { type: 'command', at: code.at, lines: lines.map((line) => [line]) };
}

/** "Add the following line to the [Network] section:", "change network=wfwnet.drv to:". */
const ADDS_LINE =
  /\b(?:add|change|insert|include|enter|set|modify|edit|replace|ensure|contains?)\b.*\b(?:lines?|entry|entries|settings?|statements?|parameters?|to|with|section)\b[^.]*:$/i;

/** Lines to be entered in a configuration file: `device=c:\\dos\\setver.exe`. Section heads and anything else make it a listing. */
function toSettings(code: Code): Command | undefined {
  const lines = code.value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\[[^\]]+\]$/.test(line));
  const areSettings =
    lines.length > 0 &&
    lines.length <= MOST_LINES &&
    lines.every((line) => /^[\w.]+\s*=\s*\S/.test(line) && !/\s(?:is|are|the)\s/.test(line));
  return areSettings ? { type: 'command', at: code.at, lines: lines.map((line) => [line]) } : undefined;
}

const PROMPT = /^\s*(?:[#$>]\s+|PS(?: [A-Z]:[^>]*)?>\s*|[A-Z]:\\[^>]*>\s*|\[[\w@ ~-]+\][#$]\s*)/;

/** Logical lines: continuations joined, prompts and remarks dropped; where prompts are shown, lines without one are output. */
function joinLines(code: string, language: string | null): readonly string[] {
  const continued = continuationOf(language);
  const physical = code.split('\n').map((line) => line.trimEnd());
  const prompted = physical.some((line) => /^\s*(?:\$\s|PS(?: [A-Z]:[^>]*)?>|[A-Z]:\\[^>]*>)/.test(line) || isRootsPrompt(line));
  const lines: string[] = [];
  let open = '';
  for (const line of physical) {
    const continues = open !== '';
    const isInput = continues || !prompted || PROMPT.test(line);
    const isRemark = !continues && /^\s*(?:#|::|rem\b)/i.test(line) && !isRootsPrompt(line);
    if (!isInput || isRemark) continue;
    const text = `${open}${continues ? ' ' : ''}${continues ? line.trim() : line.replace(PROMPT, '').trim()}`;
    if (continued.test(text)) open = text.slice(0, -1).trimEnd();
    else if (hasOpenQuote(text)) open = text;
    else {
      open = '';
      push(lines, text, language);
    }
  }
  push(lines, open, language);
  return lines;
}

/** `# sysctl -a`, and not the remark `# Get the name`. */
const isRootsPrompt = (line: string): boolean => /^\s*#\s/.test(line) && isCommandLine(line.replace(/^\s*#\s+/, ''));

/** The shells of Windows' own prompt, in which `#` is no remark and a path may end in `\\`. */
const isWindowsPrompt = (language: string | null): boolean =>
  language !== null && ['cmd', 'bat', 'batch', 'dos', 'command-prompt'].includes(language);

/** What at the end of a line says that the command goes on. */
function continuationOf(language: string | null): RegExp {
  if (isWindowsPrompt(language)) return /\^$/;
  return language !== null && /^(?:powershell|posh|ps1?|azurepowershell)/.test(language) ? /`$/ : /(?:\\|`)$/;
}

function push(lines: string[], text: string, language: string | null): void {
  const line = (isWindowsPrompt(language) ? text : text.replace(/\s+#\s.*$/, '')).trim();
  if (line !== '') lines.push(line);
}

/** A quotation mark that opens an argument and is not closed: `-p '`. An apostrophe within a word is none. */
const hasOpenQuote = (text: string): boolean =>
  /(?:^|[\s=(])'[^']*$/.test(text.replace(/"[^"]*"/g, '').replace(/(^|[\s=(])'[^']*'/g, '$1'));

/** "type "net stop snaprint" (without the quotation marks)", "run `regsvr32 x.dll`": not what is only named. */
const TYPED = /\b(?:type|typing|run|running|enter|entering|execute|executing|use|using|issue|issuing)\b[^."“`]{0,60}$/i;

/** "Run the following command for each monitor. `ceph tell mon.a mon_status`" */
const RUN_COMMAND = /\b(?:run|type|enter|execute|use|using|issue)\b[^.]*\bcommands?\b[^`]{0,60}$/i;

function quotedCommands(paragraph: Paragraph): readonly Command[] {
  const lines: CommandLine[] = [];
  const text = paragraph.children
    .map((child) => (child.type === 'code' ? `⟦${child.value}⟧` : plainText([child]) === '' ? ' ' : rawText(child)))
    .join('');
  for (const match of text.matchAll(/["“](?<quoted>[^"“”]{3,200})["”]|⟦(?<code>[^⟧]+)⟧/g)) {
    const line = (match.groups?.quoted ?? match.groups?.code ?? '').trim();
    const before = text.slice(Math.max(0, match.index - 90), match.index).replace(/[⟦⟧]/g, '');
    if (
      (TYPED.test(before) || (match.groups?.code !== undefined && RUN_COMMAND.test(before))) &&
      /\s/.test(line) &&
      isCommandLine(line)
    )
      lines.push([line]);
  }
  return lines.length === 0 ? [] : [{ type: 'command', at: paragraph.at, lines }];
}

const rawText = (inline: Paragraph['children'][number]): string =>
  'value' in inline ? inline.value : 'children' in inline ? inline.children.map(rawText).join('') : ' ';

/** The lines of all commands among `blocks`, blanks in their brackets. */
export function commandTexts(blocks: readonly Block[], tokenOf: (name: string) => string): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'command') return block.lines.map((line) => line.map((part) => partText(part, tokenOf)).join(''));
    if (block.type === 'quote' || block.type === 'admonition') return commandTexts(block.children, tokenOf);
    return [];
  });
}

const partText = (part: CommandPart, tokenOf: (name: string) => string): string =>
  typeof part === 'string' ? part : tokenOf(part.blank);
