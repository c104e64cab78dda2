import { type FileDiagnostic, formatDiagnostic, summarizeDiagnostics } from '../../publish/fileDiagnostic.ts';
import type { CheckSummary } from './summary.ts';

/** So many headings are listed; JSON has them all. */
const SHOWN_HEADINGS = 20;

/** All that was found, for people: the diagnostics, what could not be read and why, then the summary. */
export function formatReport(
  diagnostics: readonly FileDiagnostic[],
  summary: CheckSummary,
  unreadable: readonly string[],
): string {
  return [
    ...diagnostics.map(formatDiagnostic),
    ...unreadable.map((line) => `not read: ${line}`),
    ...(diagnostics.length + unreadable.length > 0 ? [''] : []),
    formatSummary(diagnostics, summary),
  ].join('\n');
}

function formatSummary(diagnostics: readonly FileDiagnostic[], summary: CheckSummary): string {
  const { articles, withRemedies, referenceOnly, codes, unknownHeadings } = summary;
  const shown = unknownHeadings.slice(0, SHOWN_HEADINGS);
  const rest = unknownHeadings.length - shown.length;
  return [
    `${articles} ${articles === 1 ? 'article' : 'articles'}: ${summarizeDiagnostics(diagnostics)}`,
    `  ${withRemedies} lead to a remedy, ${referenceOnly} are reference only`,
    ...codes.map(
      ({ code, errors, warnings }) => `  ${String(errors + warnings).padStart(6)}  ${code} (${sayCounts(errors, warnings)})`,
    ),
    ...(shown.length > 0 ? ['Headings that were not understood, beside symptoms, causes and remedies:'] : []),
    ...shown.map(({ heading, count, example }) => `  ${String(count).padStart(6)}  ${heading} (${example})`),
    ...(rest > 0 ? [`          and ${rest} others; --format json lists them all`] : []),
  ].join('\n');
}

const sayCounts = (errors: number, warnings: number): string =>
  errors === 0 ? 'warning' : warnings === 0 ? 'error' : `${errors} as errors, ${warnings} as warnings`;

/** The same for machines: one JSON value. */
export function formatJson(diagnostics: readonly FileDiagnostic[], summary: CheckSummary, unreadable: readonly string[]): string {
  const flat = diagnostics.map(({ path, position, diagnostic: { severity, code, message, hint } }) => ({
    path,
    ...position,
    severity,
    code,
    message,
    hint,
  }));
  return JSON.stringify({ diagnostics: flat, summary, unreadable }, null, 2);
}
