import type { Block } from '../markdown/block.ts';
import { readAdmonition } from './admonition.ts';
import { isCommands } from './command.ts';
import { continuesEvent, isEvent, readEvents } from './event.ts';
import { isRule, type Line, smallestIndent, splitAtBlank } from './line.ts';
import { isSeparator } from './list.ts';
import { foldSpaces, type Reading, type Reads } from './reading.ts';
import { isAddress, isReferences, readAddress, readReferences } from './reference.ts';
import { isRegistryKey, readRegistryKey } from './registryKey.ts';
import { isWrapped, unwrap, unwrapProse } from './wrap.ts';

const ANNOUNCES_MESSAGE =
  /\b(?:messages?|errors?|warnings?|prompts?|dialog|displays?|displayed|appears?|reads?|receive|returns?|output|says|status|text)\b/i;

/** Whether the text before announces something that the machine says. */
export function announcesMessage(leadIn: string): boolean {
  return ANNOUNCES_MESSAGE.test(leadIn);
}

/** Lines indented under a text: what the machine says or is told, or a passage set apart. */
function readExample(lines: readonly Line[], leadIn: string): readonly Block[] {
  const blocks: Block[] = [];
  let plain: (readonly Line[])[] = [];
  const flush = (): void => {
    blocks.push(...readPlain(plain, leadIn));
    plain = [];
  };
  for (const run of splitAtBlank(lines).map(takeOutOfBox)) {
    const last = blocks.at(-1);
    if (
      plain.length === 0 &&
      last?.type === 'fence' &&
      last.language === 'event' &&
      (continuesEvent(run) || isOnColumnOf(run, lines))
    ) {
      if (!isSpecial(run, leadIn)) {
        blocks[blocks.length - 1] = { ...last, lines: [...last.lines, ...readEvents(run).flatMap((entry) => entry.lines)] };
        continue;
      }
    }
    const special = readSpecial(run, leadIn);
    if (!special) plain.push(run);
    else {
      flush();
      blocks.push(...special);
    }
  }
  flush();
  return blocks;
}

/** A passage between two rules (`*****`): without them. */
function takeOutOfBox(run: readonly Line[]): readonly Line[] {
  const isBox = run.length > 2 && isRule(run[0]) && isRule(run.at(-1)) && !run.some(isTabular);
  return isBox ? run.slice(1, -1) : run;
}

function isOnColumnOf(run: readonly Line[], lines: readonly Line[]): boolean {
  return run[0]?.indent === lines[0]?.indent;
}

function isSpecial(run: readonly Line[], leadIn: string): boolean {
  return readSpecial(run, leadIn) !== undefined;
}

/** What can be told by its own looks: an event, a registry key, other articles, addresses, commands, an admonition, "-or-". */
export function readSpecial(run: readonly Line[], leadIn: string): readonly Block[] | undefined {
  if (run.length === 1 && isSeparator(run[0]?.text ?? '')) return [{ type: 'paragraph', lines: [run[0]?.text ?? ''] }];
  if (isEvent(run, leadIn)) return readEvents(run);
  if (isReferences(run)) return readReferences(run);
  if (isRegistryKey(run)) return [{ type: 'fence', language: 'text', lines: readRegistryKey(run) }];
  if (isAddress(run)) return [readAddress(run)];
  const texts = unwrap(run, isWrapped);
  if (isCommands(texts, leadIn)) return [{ type: 'fence', language: 'cmd', lines: texts }];
  return isProse(run) ? readMarked(unwrapProse(run).map(foldSpaces)) : undefined;
}

/** What opens with a mark; the warning of the registry, which every article words alike, ends where it ends, although no blank line may follow. */
function readMarked(texts: readonly string[]): readonly Block[] | undefined {
  const end = texts.findIndex((text) => /\bat your own risk\.$/.test(text)) + 1 || texts.length;
  const admonition = readAdmonition(texts.slice(0, end));
  if (!admonition) return undefined;
  const rest = texts.slice(end);
  return rest.length === 0 ? [admonition] : [admonition, { type: 'paragraph', lines: rest }];
}

/** Messages and listings become text fences; passages of prose, paragraphs. */
function readPlain(runs: readonly (readonly Line[])[], leadIn: string): readonly Block[] {
  if (runs.length === 0) return [];
  if (!runs.every(isProse)) return [verbatim(runs)];
  if (leadIn !== '' && announcesMessage(leadIn))
    return runs.map((run) => ({ type: 'fence', language: 'text', lines: unwrapProse(run).map(foldSpaces) }));
  return runs.map((run) => ({ type: 'paragraph', lines: unwrapProse(run).map(foldSpaces) }));
}

/** Lines as they stand, without the indentation that they share. */
function verbatim(runs: readonly (readonly Line[])[]): Block {
  const indent = smallestIndent(runs.flat());
  const lines = runs.flatMap((run, i) => [
    ...(i > 0 ? [''] : []),
    ...run.map((line) => ' '.repeat(line.indent - indent) + line.text),
  ]);
  return { type: 'fence', language: 'text', lines };
}

/** Sentences: mostly words, without columns, in lines that were wrapped. */
function isProse(run: readonly Line[]): boolean {
  if (run.some((line) => isTabular(line) || line.indent !== run[0]?.indent)) return false;
  if (run.length > 2 && unwrapProse(run).length * 2 > run.length) return false;
  const text = run.map((line) => line.text).join(' ');
  const words = text.split(' ').filter((word) => /^["'(]?(?:[A-Za-z][A-Za-z'-]+|[Aa]|I)[.,:;?!"')]*$/.test(word)).length;
  return words >= 4 && words * 3 >= text.split(' ').length * 2 && !/[;{}]$/.test(text);
}

/** Columns: wide gaps within a line. */
export function isTabular(line: Line): boolean {
  return /\S {3,}\S/.test(line.text);
}

/** Lines that stand deeper than the text around them. */
export function readIndented(reading: Reading): Reads | undefined {
  const { lines, at, base, leadIn } = reading;
  if ((lines[at]?.indent ?? 0) - base < 2) return undefined;
  const end = findRegionEnd(lines, at, base);
  const region = lines.slice(at, end);
  const smallest = smallestIndent(region);
  if (holdsStructure(region, smallest)) return { blocks: reading.readBlocks(region, smallest, reading.inItem), next: end };
  return { blocks: readExample(region, leadIn), next: end };
}

function findRegionEnd(lines: readonly Line[], at: number, base: number): number {
  let end = at;
  for (let i = at; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text === '') continue;
    if (line.indent - base < 2) break;
    end = i + 1;
  }
  return end;
}

/** A list, not a listing: its items begin at the region's own column, in words. */
function holdsStructure(region: readonly Line[], column: number): boolean {
  return region.some(
    (line, i) =>
      Math.abs(line.indent - column) <= 1 &&
      (i === 0 || region[i - 1]?.text === '') &&
      /^(?:-|1[.)]|a[.)])\s+["'(<]?\p{L}[^;={}]*$/u.test(line.text) &&
      column <= 7,
  );
}
