import type { Remedy } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { getSectionKind } from '../extract/sections.ts';
import { versionOf } from '../extract/versions.ts';

/** The title of a heading that names no kind of section: it may be a condition, a version, a way's name. */
export function findOwnTitle(block: Block | null | undefined): string | null {
  if (block?.type !== 'heading') return null;
  const title = plainText(block.children);
  return getSectionKind(title) === 'other' ? title : null;
}

/** A remedy that its author marked by the heading above it: where the heading states a condition or version, it is the remedy's label and says when. */
export function nameByHeading(remedy: Remedy, block: Block | null | undefined): Remedy {
  const title = findOwnTitle(block);
  const when = title === null ? null : versionOf(title);
  return title === null || when === null ? remedy : { ...remedy, label: remedy.label ?? title, when: remedy.when ?? when };
}
