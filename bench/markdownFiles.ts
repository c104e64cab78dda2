import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A Markdown file to be measured with. */
export interface MarkdownFile {
  /** The file's name without folder and `.md`. */
  readonly slug: string;
  readonly text: string;
}

/** The Markdown files below the folder `path`, in the order of their names. */
export function readMarkdownFiles(path: string): readonly MarkdownFile[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && statSync(join(path, name)).isFile())
    .sort()
    .map((name) => ({ slug: basename(name, '.md'), text: readFileSync(join(path, name), 'utf8') }));
}

const CORPUS = join(import.meta.dirname, '../../shared/corpus/markdown');

/** The folder that is measured where none is named: the corpus, or our own content where that is not there. */
export const defaultFolder = (): string => (existsSync(CORPUS) ? CORPUS : join(import.meta.dirname, '../content'));

/** `count` files, the same ones over and over where there are fewer. */
export function repeatFiles(files: readonly MarkdownFile[], count: number): readonly MarkdownFile[] {
  return Array.from({ length: count }, (_, i) => files[i % files.length]).filter((file) => file !== undefined);
}
