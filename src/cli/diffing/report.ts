import type { Pair } from './compileBoth.ts';
import { type Change, diffArticle } from './diffArticle.ts';

/** What a change of the content did to one article. */
export interface ArticleDiff {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly changes: readonly Change[];
}

/** The articles whose trees differ, and how. */
export function diffArticles(pairs: readonly Pair[]): readonly ArticleDiff[] {
  return pairs.flatMap(({ path, before, after }): readonly ArticleDiff[] => {
    const article = (after ?? before)?.article;
    if (!article) return [];
    const { id, title } = article;
    if (!before) return [{ path, id, title, kind: 'added', changes: [] }];
    if (!after) return [{ path, id, title, kind: 'removed', changes: [] }];
    const changes = diffArticle(before, after);
    return changes.length === 0 ? [] : [{ path, id, title, kind: 'changed', changes }];
  });
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

function summarize(diffs: readonly ArticleDiff[], unchanged: number): string {
  const count = (kind: ArticleDiff['kind']): number => diffs.filter((diff) => diff.kind === kind).length;
  const parts = [`${count('added')} added`, `${count('removed')} removed`, `${count('changed')} changed`];
  const same = unchanged > 0 ? `; ${unchanged} edited without any change to the tree` : '';
  return `Articles: ${parts.join(', ')}${same}.`;
}
