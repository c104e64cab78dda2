import type { Blank } from '../../model/article.ts';
import type { Block, CommandLine, CommandPart, Inline } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';
import { ownTexts } from './blockTexts.ts';
import { commandTexts, machineTexts } from './machineTexts.ts';
import { inlineText } from './sliceInlines.ts';
import { findStandIns, type MachineText, mayHaveStandIn } from './standIns.ts';

/** Each command is searched for each of them: nobody fills in so many. */
const MOST = 200;

/** "where <drive> is the drive letter …", "where xx=Windows NT version", "<server> is the name of …". */
const EXPLAINED =
  /\bwhere\s+(?<token><[^<>]{1,40}>|\[[^[\]]{1,40}\]|"[^"]{1,40}"|[\w#-]{1,24}(?:\.0)?)\s*(?:is|are|represents|=|equals|stands for|specifies|refers to|indicates)\s*(?:equal to )?(?<meaning>[^.;)]+)/gi;

/** "The x.0 placeholder represents your version of Office", "the placeholder <file name> represents …". */
const PLACEHOLDER =
  /\b(?:the )?(?:placeholder (?<token><[^<>]{1,40}>|[\w.#-]{1,30})|(?<front><[^<>]{1,40}>|[\w.#-]{1,30}) placeholder\b[^.]{0,40}?)\s+(?:is|represents|references|refers to|stands for)\s+(?<meaning>[^.;)]+)/gi;

/** Elsewhere than in a remedy, a setting or a field of a log is not for the reader to fill in. */
const OF_PATH = /[\\/@_-]|\/\w+:/;

/** Where one is explained without brackets, it shows itself as a stand-in by what it is said to be. */
const NAMES_A_KIND = /^(?:the|your|a|an|any|one of)\b(?! (?:part|same|default))/i;

/** A look for these costs less than the patterns above, which may begin anywhere. */
const MAY_EXPLAIN = /\bwhere\b|placeholder/i;
const NONE: ReadonlyMap<string, string> = new Map();

/** `xx`, `nnn` show by themselves that they stand for something. */
const CROSSED = /^([xnyz])\1+$/i;

/**
 * The tokens of a remedy's commands, paths and keys that the reader replaces, in order, each once, with what the article says they
 * stand for; then those in paths and keys elsewhere in `article`, and those of all its commands. Tokens in quoted messages and events are the machine's own.
 */
export function findBlanks(
  instructions: readonly Block[],
  article: readonly Block[],
  elsewhere: readonly Block[],
  articleTexts = ownTexts(article),
): readonly Blank[] {
  const explanations = articleTexts.some((text) => MAY_EXPLAIN.test(text)) ? findExplanations(blocksText(article)) : NONE;
  // What is explained may stand without any brackets; else no text matters that has none.
  const isWanted = explanations.size > 0 ? () => true : mayHaveStandIn;
  const texts = machineTexts(instructions, isWanted);
  const others = machineTexts(elsewhere, isWanted);
  const tokens = new Set([
    ...texts.flatMap((text) => findStandIns(text)),
    ...others.flatMap((text) => findStandIns(text, OF_PATH)),
    ...commandTexts(article, mayHaveStandIn).flatMap((text) => findStandIns(text)),
  ]);
  for (const block of instructions) addEmphasized(tokens, block);
  for (const block of elsewhere) addEmphasized(tokens, block);
  for (const [token, meaning] of explanations)
    if (isExplainedStandIn(token, meaning, texts) || (/^[xX.0]+$/.test(token) && isExplainedStandIn(token, meaning, others)))
      tokens.add(token);
  return uniqueTokens([...tokens]).map((token) => ({ name: toName(token), token, explanation: explanations.get(token) ?? null }));
}

/** An article writes one token in several ways, `<Path>` and `<path>`. */
function uniqueTokens(tokens: readonly string[]): readonly string[] {
  const names = tokens.map(toName);
  const places = new Map(names.map((name, i) => [name, i] as const).reverse());
  return tokens.filter((_, i) => places.get(names[i] ?? '') === i).slice(0, MOST);
}

/** "where <drive> is your CD-ROM drive", "where xx is the setting": a token that is told to stand for something, and is used so. */
function isExplainedStandIn(token: string, meaning: string, texts: readonly MachineText[]): boolean {
  if (/^[<[]/.test(token)) return texts.some(({ text }) => text.includes(token));
  if (
    !/^(?:[\w#-]{2,}|x\.0)$/i.test(token) ||
    !(NAMES_A_KIND.test(meaning) || CROSSED.test(token)) ||
    /^(?:it|they|this|that|there|you|mdac)$/i.test(token)
  )
    return false;
  const used = new RegExp(`[\\\\/=_]\\w*${literal(token)}(?![\\w])|\\w*${literal(token)}(?=[\\\\/]|\\.\\w)`, 'i');
  const typed = new RegExp(`\\s${literal(token)}(?![\\w.])`);
  return texts.some(({ text, isCommand }) => used.test(text) || (isCommand && typed.test(text)));
}

const literal = (token: string): string => token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function findExplanations(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const placeholders = /placeholder/i.test(text) ? text.matchAll(PLACEHOLDER) : [];
  for (const { groups } of [...text.matchAll(EXPLAINED), ...placeholders]) {
    const token = (groups?.token ?? groups?.front ?? '').replace(/^"|"$/g, '');
    if (!found.has(token)) found.set(token, (groups?.meaning ?? '').trim());
    if (found.size === MOST) break;
  }
  return found;
}

/** `https://*tenant*.sharepoint.com`: a word set in italics within a path or an address. */
function addEmphasized(tokens: Set<string>, block: Block): void {
  if (block.type === 'list') {
    for (const item of block.items) for (const child of item.children) addEmphasized(tokens, child);
  } else if (block.type === 'admonition') {
    for (const child of block.children) addEmphasized(tokens, child);
  } else if (block.type === 'paragraph' && block.children.length > 1) {
    for (const [i, child] of block.children.entries())
      if (child.type === 'emphasis' && isPartOfPath(block.children, i)) tokens.add(inlineText([child]));
  }
}

/** Whether the word in italics at `i` is one, and a path or an address goes on beside it. */
function isPartOfPath(inlines: readonly Inline[], i: number): boolean {
  const before = rawEnd(inlines[i - 1]);
  const behind = rawStart(inlines[i + 1]);
  const isPart =
    /[\\/@=.]$/.test(before) ||
    (/^[\\/@]\S/.test(behind) && /\S$/.test(before)) ||
    /^\.(?:com|net|org|local|onmicrosoft|sharepoint)\b/.test(behind);
  return isPart && /^[A-Za-z][\w -]{1,30}$/.test(inlineText(inlines.slice(i, i + 1)));
}

const rawEnd = (inline: Inline | undefined): string => (inline?.type === 'text' ? inline.value.slice(-2) : '');
const rawStart = (inline: Inline | undefined): string => (inline?.type === 'text' ? inline.value.slice(0, 16) : '');

const toName = (token: string): string =>
  token
    .replace(/^[<[]|[>\]]$/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');

/** Cuts a command line at its blanks: text as it stands, and the blanks in between. */
export type CutLine = (line: CommandLine) => CommandLine;

/** What cuts lines at the tokens of `blanks`; of two that stand at the same place, at the first. */
export function cutterAt(blanks: readonly Blank[]): CutLine {
  if (blanks.length === 0) return (line) => line.filter((part) => part !== '');
  // One pattern for all of them: a long article has hundreds of lines and of blanks.
  const pattern = new RegExp(blanks.map((blank) => `(${toSource(blank)})`).join('|'), 'gi');
  const cut = (text: string): CommandLine => {
    const parts: CommandPart[] = [];
    let at = 0;
    for (const match of text.matchAll(pattern)) {
      const blank = blanks[match.findIndex((token, i) => i > 0 && token !== undefined) - 1];
      if (match.index > at) parts.push(text.slice(at, match.index));
      if (blank) parts.push({ blank: blank.name });
      at = match.index + match[0].length;
    }
    if (at < text.length) parts.push(text.slice(at));
    return parts;
  };
  return (line) => line.flatMap((part) => (typeof part === 'string' ? cut(part) : [part]));
}

/** A token without brackets is none within a word. */
const toSource = ({ token }: Blank): string =>
  `${/^\w/.test(token) ? '(?<![\\w-])' : ''}${literal(token)}${/\w$/.test(token) ? '(?![\\w-])' : ''}`;
