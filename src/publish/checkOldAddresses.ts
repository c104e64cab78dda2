import type { CompiledContent } from './compileContent.ts';
import type { FileDiagnostic } from './fileDiagnostic.ts';
import { listPageFiles, nodePagesLimit } from './listPages.ts';
import { withoutSilenced } from './withoutSilenced.ts';
import { claimsOf, findOldAddresses } from './writeRedirects.ts';

/** What a build of `content` would say of the old addresses that it cannot keep, without building. */
export function checkOldAddresses(content: CompiledContent): readonly FileDiagnostic[] {
  const { files } = content;
  if (files.every(({ tree }) => tree.article.oldAddresses.length === 0)) return [];
  const pages = listPageFiles(content, files.length <= nodePagesLimit ? 'all' : 'none');
  return withoutSilenced(findOldAddresses(claimsOf(files), (file) => pages.has(file)).diagnostics, files);
}
