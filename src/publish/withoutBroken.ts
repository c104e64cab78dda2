import { type CompiledContent, linkContent } from './compileContent.ts';

/** What can be published of a folder, and what cannot. */
export interface Publishable {
  readonly content: CompiledContent;
  /** Paths of the articles with errors, in order. */
  readonly leftOut: readonly string[];
}

/** The articles without errors, linked anew as if the others were not there. Of two with one id, the first by its path stays. */
export function withoutBroken(content: CompiledContent): Publishable {
  const { files, legalNotice, diagnostics } = content;
  const broken = new Set(
    diagnostics.filter(({ diagnostic }) => diagnostic.severity === 'error').map(({ path, article }) => article ?? path),
  );
  if (broken.size === 0) return { content, leftOut: [] };
  const kept = files.filter(({ path }) => !broken.has(path));
  return { content: linkContent(kept, legalNotice), leftOut: [...broken].sort() };
}
