import type { Inline } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import type { Source } from './source.ts';
import { readTarget } from './target.ts';

/** `children` as what `target` makes of them: a link, a reference, or the words alone. */
export function linkTo(source: Source, target: string, children: readonly Inline[], range: SourceRange): readonly Inline[] {
  const read = readTarget(target);
  switch (read.type) {
    case 'link':
      return [{ type: 'link', href: read.href, children }];
    case 'reference':
      return [{ type: 'reference', article: read.article, children }];
    case 'unsafe':
      reportUnsafe(source, target, range);
      return children;
    case 'none':
      return children;
  }
}

/** Says that a link's or image's target was left out. */
export function reportUnsafe(source: Source, target: string, range: SourceRange): void {
  source.diagnostics.push({
    code: 'unsafe-link',
    severity: 'warning',
    range,
    message: `The target "${target.slice(0, 60)}" is neither a web address nor an article; only the words are kept.`,
    hint: 'Link to an http or https address, or to another article as `Q123456.md`.',
  });
}
