import type { AdmonitionKind } from '../../model/content.ts';

/** The names that documentation generators and note-taking programs have for boxes, by what they ask of the reader. */
const NAMES: Readonly<Record<AdmonitionKind, string>> = {
  warning: 'warning warn attention danger error failure fail critical',
  caution: 'caution',
  important: 'important',
  note: 'note notice info information abstract summary tldr todo success check done question help faq bug example seealso missing',
  tip: 'tip hint',
};

const KINDS: ReadonlyMap<string, AdmonitionKind> = new Map(
  (['warning', 'caution', 'important', 'note', 'tip'] as const).flatMap((kind) =>
    NAMES[kind].split(' ').map((name) => [name, kind] as const),
  ),
);

/** What a box named `name` is here: `danger` is a warning, `info` a note. Undefined for names of other things. */
export function findKind(name: string): AdmonitionKind | undefined {
  return KINDS.get(name.toLowerCase());
}

/** `alert-warning`, `callout-danger`, `notice--info`, `confluence-information-macro-warning`, `warning-box`. */
const CLASS =
  /^(?:(?:confluence-information-macro|aui-message|bs-callout|markdown-alert|alert|callout|admonition|notice|message|panel|box|hint|is)-{1,2})?(danger|warning|caution|important|note|tip|info|information|attention)(?:-{1,2}(?:box|block|message|callout|alert|panel|title))?$/i;

/** What the classes of an HTML element or of an attribute list make of it; undefined where they name no box. */
export function findKindOfClasses(classes: string): AdmonitionKind | undefined {
  for (const one of classes.split(/\s+/)) {
    const name = CLASS.exec(one)?.[1];
    if (name !== undefined) return findKind(name);
  }
  return undefined;
}
