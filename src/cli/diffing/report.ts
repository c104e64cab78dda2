import { buildOutline } from '../../compiler/outline.ts';
import { breaks, type Change, gained, quote } from './change.ts';
import { compareDiagnostics, stopsCompiling } from './compareDiagnostics.ts';
import type { CompiledSide, Pair } from './compileBoth.ts';
import { diffArticle } from './diffArticle.ts';
import { nameRemedy } from './diffRemedies.ts';
import { sayMove, sayRemoved } from './sayAddress.ts';

/** What a change of the content did to one article. */
export interface ArticleDiff {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'moved' | 'renamed' | 'changed';
  readonly changes: readonly Change[];
  /** It has errors that it had not before. */
  readonly isBroken: boolean;
}

/** The articles whose trees differ, and how. `present`: the files of today by path. */
export function diffArticles(pairs: readonly Pair[], present: ReadonlyMap<string, Uint8Array>): readonly ArticleDiff[] {
  return pairs.flatMap((pair) => {
    const { before, after } = pair;
    if (before && after) return diffBoth(before, after, present);
    if (after) return [toDiff(after, 'added', [...compareDiagnostics(null, after), ...sayAdded(after)], null)];
    return before ? [toDiff(before, 'removed', sayRemoved(before.tree.article, present), before)] : [];
  });
}

function diffBoth(before: CompiledSide, after: CompiledSide, present: ReadonlyMap<string, Uint8Array>): readonly ArticleDiff[] {
  const [old, now] = [before.tree.article, after.tree.article];
  const move = sayMove(old, now, before.path, after.path, present);
  const changes = [...compareDiagnostics(before, after), ...move, ...diffArticle(before.tree, after.tree)];
  const kind = before.path === after.path ? 'changed' : move.length > 1 ? 'renamed' : 'moved';
  return changes.length === 0 ? [] : [toDiff(after, kind, changes, before)];
}

function toDiff(
  side: CompiledSide,
  kind: ArticleDiff['kind'],
  changes: readonly Change[],
  before: CompiledSide | null,
): ArticleDiff {
  const { id, title } = side.tree.article;
  return { path: side.path, id, title, kind, changes, isBroken: side !== before && stopsCompiling(before, side) };
}

function sayAdded({ tree }: CompiledSide): readonly Change[] {
  const { verdict, remedies, causes } = buildOutline(tree);
  const names = remedies.map((remedy) => quote(nameRemedy(remedy), 48)).join(', ');
  return [
    gained(`Verdict: ${verdict}`),
    ...(causes.length > 0 ? [gained(`Causes: ${causes.map((cause) => quote(cause, 48)).join(', ')}`)] : []),
    remedies.length > 0 ? gained(`Remedies: ${names}`) : breaks('No remedies: there is nothing in it to walk through'),
  ];
}

export function formatText(diffs: readonly ArticleDiff[], unchanged: number): string {
  return [
    ...diffs.map(({ kind, id, title, path, changes }) =>
      [`${kind.padEnd(8)} ${id}: ${title} (${path})`, ...changes.map(({ sign, text }) => `  ${sign} ${text}`)].join('\n'),
    ),
    summarize(diffs, unchanged),
  ].join('\n\n');
}

/** For a comment on a pull request. */
export function formatMarkdown(diffs: readonly ArticleDiff[], unchanged: number): string {
  return [
    `**What this does to the trees.** ${summarize(diffs, unchanged)}`,
    ...diffs.map(({ kind, id, title, path, changes }) =>
      [
        `### ${asWords(id)}: ${asWords(title)}`,
        `\`${path}\`, ${kind}`,
        ...(changes.length === 0 ? [] : [changes.map(({ sign, text }) => `- \`${sign}\` ${asWords(text)}`).join('\n')]),
      ].join('\n\n'),
    ),
  ].join('\n\n');
}

/** Words of an article are no Markdown of the comment. */
const asWords = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('@', '@\u200b');

/** In the order in which they are counted. */
const KINDS = ['added', 'removed', 'moved', 'renamed', 'changed'] as const satisfies readonly ArticleDiff['kind'][];

function summarize(diffs: readonly ArticleDiff[], unchanged: number): string {
  const count = (kind: ArticleDiff['kind']): number => diffs.filter((diff) => diff.kind === kind).length;
  const always: readonly string[] = ['added', 'removed', 'changed'];
  const parts = KINDS.filter((kind) => always.includes(kind) || count(kind) > 0).map((kind) => `${count(kind)} ${kind}`);
  const same = unchanged > 0 ? `; ${unchanged} edited without any change to the tree` : '';
  const broken = diffs.filter(({ isBroken }) => isBroken).length;
  return `Articles: ${parts.join(', ')}${same}.${broken > 0 ? ` ${broken} no longer compile${broken === 1 ? 's' : ''}.` : ''}`;
}
