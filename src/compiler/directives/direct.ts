import type { Article, Stop } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { applyDirectives } from './applyDirectives.ts';
import type { Directive } from './directive.ts';
import { type FindShared, includeShared } from './includeShared.ts';
import { withLabels } from './labels.ts';
import type { Marks } from './marks.ts';
import { readDirectives } from './readDirectives.ts';
import { readMarks } from './readMarks.ts';
import { readSilences, type Silence } from './silence.ts';

/** A document with its author's last word read from it. */
export interface Directed {
  /** Shared procedures included. */
  readonly document: Document;
  readonly directives: readonly Directive[];
  readonly marks: Marks;
  readonly stops: readonly Stop[];
  readonly silences: readonly Silence[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a document's directives, includes what it shares with others, and tells apart what concerns its reading. */
export function readDirected(written: Document, findShared: FindShared): Directed {
  const read = readDirectives(written);
  const included = includeShared(withLabels(written, read.directives), read.directives, findShared);
  const { document, directives } = included;
  const { marks, stops, diagnostics } = readMarks(document, directives);
  const { silences, diagnostics: faults } = readSilences(directives);
  return {
    document,
    directives,
    marks,
    stops,
    silences,
    diagnostics: [...read.diagnostics, ...included.diagnostics, ...diagnostics, ...faults],
  };
}

/** The article as extracted, with what its author says of its causes, remedies and steps. */
export function direct(
  extracted: Article,
  { document, directives, stops }: Directed,
): { readonly article: Article; readonly diagnostics: readonly Diagnostic[] } {
  return applyDirectives(stops.length === 0 ? extracted : { ...extracted, stops }, document, directives);
}
