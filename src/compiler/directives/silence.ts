import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import { DIAGNOSTIC_CODES, isDiagnosticCode } from '../check/diagnosticCodes.ts';
import type { Directive } from './directive.ts';

/** A warning that the author knows of and wants to keep. */
export interface Silence {
  readonly code: string;
  readonly reason: string;
  readonly range: SourceRange;
}

export interface SilencesRead {
  readonly silences: readonly Silence[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `silence remedy-without-steps: nobody knows a way out yet`: a code and a reason. */
export function readSilences(directives: readonly Directive[]): SilencesRead {
  const read = directives.filter(({ name }) => name === 'silence').map(readSilence);
  return {
    silences: read.filter((one) => 'reason' in one),
    diagnostics: read.filter((one) => 'severity' in one),
  };
}

function readSilence({ value, range }: Directive): Silence | Diagnostic {
  const [, code = '', reason = ''] = /^([\w-]+)[\s:]*([\s\S]*)$/.exec(value) ?? [];
  const fault = (name: string, message: string, hint: string): Diagnostic => ({
    code: name,
    severity: 'error',
    range,
    message,
    hint,
  });
  if (!isDiagnosticCode(code))
    return fault(
      'silence-unknown-code',
      `No diagnostic is called "${code.slice(0, 40)}".`,
      'Copy the code from the message that you want to silence.',
    );
  if (DIAGNOSTIC_CODES[code].severity === 'error')
    return fault(
      'silence-of-error',
      `${code} is an error, and errors cannot be silenced.`,
      'Mend the article; only warnings can be kept.',
    );
  if (reason === '')
    return fault(
      'silence-without-reason',
      `Nothing says why ${code} is silenced.`,
      `Write the reason behind a colon: silence ${code}: …`,
    );
  return { code, reason, range };
}

/** `diagnostics` without the warnings that `silences` name. */
export function withoutSilenced(diagnostics: readonly Diagnostic[], silences: readonly Silence[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code, severity }) => severity === 'error' || !silences.some((silence) => silence.code === code));
}

/** A warning for each silence that silences nothing. Codes that only the whole knowledge base can give rise to are left to it. */
export function findUnusedSilences(silences: readonly Silence[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return silences
    .filter(({ code }) => isDiagnosticCode(code) && DIAGNOSTIC_CODES[code].from === 'article')
    .filter(({ code }) => !diagnostics.some((one) => one.code === code && one.severity === 'warning'))
    .map(({ code, range }) => ({
      code: 'silence-unused',
      severity: 'warning' as const,
      range,
      message: `There is no warning ${code} in this article to be silenced.`,
      hint: 'Remove the comment.',
    }));
}
