import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explain } from '../publish/listFiles.ts';
import { type Command, UsageError } from './command.ts';
import { type ArticleKind, KINDS, writeArticle } from './starting/templates.ts';

/** Starts an article from a template. Nothing that is there is overwritten. */
export const newCommand: Command = {
  summary: 'Start an article from a template',
  usage: `"TITLE" [--kind problem|runbook|how-to] [--out DIR]

  --kind  problem: symptoms, causes, remedies; runbook: what to do about an alert; how-to: a procedure. problem unless given
  --out   the folder of articles; content/kb unless given

The file is named after the title, and never overwrites one. How articles are read: docs/authors.`,
  run: async (words) => {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { kind: { type: 'string', default: 'problem' }, out: { type: 'string', default: 'content/kb' } },
    });
    const title = positionals.join(' ').replace(/\s+/g, ' ').trim();
    if (title === '') throw new UsageError('Name the article: its title, in quotation marks.');
    return startArticle(title, readKind(values.kind), values.out);
  },
};

function readKind(value: string): ArticleKind {
  const kind = KINDS.find((one) => one === value);
  if (!kind) throw new UsageError(`--kind takes ${KINDS.join(', ')}, not ${value}`);
  return kind;
}

function startArticle(title: string, kind: ArticleKind, folder: string): number {
  const path = join(folder, `${toFileName(title)}.md`);
  if (existsSync(path)) {
    console.error(`${path} is there already, and was left as it is.`);
    return 1;
  }
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, writeArticle(kind, title, new Date().toISOString().slice(0, 10)), { flag: 'wx' });
  } catch (error) {
    console.error(`${path}: ${explain(error)}`);
    return 1;
  }
  console.log(`${path}\n\nSee it with \`npm run dev\`, check it with \`npm run -s whence -- check ${path}\`.`);
  return 0;
}

/** File systems and addresses know no more than 64 plain characters of a title. */
const LONGEST = 64;

/** Letters that are more than a base and an accent, as one writes them without: "Größe" → "groesse". */
const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** Names of devices, which Windows gives to no file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file's name for a title: its words in lower case, joined by hyphens.
 * @throws {UsageError} for a title without a letter or digit that a name could have
 */
function toFileName(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^ -~]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFKD')
    .replace(/['’\p{M}]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const name = words.reduce(
    (longer, word) => (`${longer}-${word}`.length > LONGEST ? longer : longer === '' ? word : `${longer}-${word}`),
    '',
  );
  if (name === '') throw new UsageError('The title needs a Latin letter or a digit, for the name of the file.');
  return DEVICE.test(name) ? `${name}-article` : name;
}
