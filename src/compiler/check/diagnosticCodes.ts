/** What is known of a diagnostic besides its words. */
interface CodeFacts {
  /** `either`: an error where it matters more. */
  readonly severity: 'error' | 'warning' | 'either';
  /** What has to be looked at to find it: the article, the whole knowledge base, or the old file that is imported. */
  readonly from: 'article' | 'site' | 'import';
}

const error = { severity: 'error', from: 'article' } as const;
const warning = { severity: 'warning', from: 'article' } as const;
const imported = { severity: 'warning', from: 'import' } as const;
const either = { severity: 'either', from: 'article' } as const;

/** Every diagnostic that an author can meet; each has a page in the authors' guide, `docs/authors/codes`. */
export const DIAGNOSTIC_CODES = {
  'absent-article': { severity: 'warning', from: 'site' },
  'broken-edge': error,
  'broken-link': { severity: 'warning', from: 'site' },
  'dead-end': error,
  'directive-conflict': error,
  'directive-misplaced': error,
  'directive-unclosed': error,
  'directive-unknown': error,
  'directive-value': error,
  'duplicate-id': { severity: 'error', from: 'site' },
  edited: imported,
  'empty-article': error,
  'fence-unclosed': warning,
  'front-matter-date': error,
  'front-matter-id': either,
  'front-matter-key': warning,
  'front-matter-type': error,
  'front-matter-unclosed': error,
  'front-matter-yaml': error,
  'html-unclosed': warning,
  'include-missing': either,
  'include-nested': error,
  'list-starts-late': error,
  'lost-step': error,
  'missing-image': { severity: 'warning', from: 'site' },
  'no-body': imported,
  'no-header': imported,
  'no-remedy': warning,
  'no-title': imported,
  'not-an-article': error,
  'not-text': error,
  'not-utf8': either,
  'old-address': { severity: 'warning', from: 'site' },
  'other-notice': imported,
  'remedy-without-steps': warning,
  'repeated-node': error,
  'same-id': imported,
  'script-dropped': warning,
  'section-twice': either,
  'silence-of-error': error,
  'silence-unknown-code': error,
  'silence-unused': warning,
  'silence-without-reason': error,
  'template-text': warning,
  'title-missing': warning,
  'too-deep': warning,
  'too-long': warning,
  'unknown-field': imported,
  'unreachable-node': error,
  'unsafe-link': warning,
} as const satisfies Readonly<Record<string, CodeFacts>>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

export function isDiagnosticCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTIC_CODES, code);
}
