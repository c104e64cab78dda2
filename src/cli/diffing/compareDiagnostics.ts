import type { FileDiagnostic } from '../../publish/fileDiagnostic.ts';
import { breaks, type Change, changed } from './change.ts';
import type { CompiledSide } from './compileBoth.ts';
import { without } from './findTargets.ts';

/** Errors and warnings that a change brought with it, then how many it mended. `before`: null for a new article. */
export function compareDiagnostics(before: CompiledSide | null, after: CompiledSide): readonly Change[] {
  const fresh = findNew(before, after);
  const mended = without((before?.diagnostics ?? []).map(keyOf), after.diagnostics.map(keyOf)).length;
  return [
    ...sort(fresh).map((one) => breaks(`${isError(one) ? 'Does not compile' : 'Warning'}: ${say(one)}`)),
    ...(mended > 0 ? [changed(`${mended} ${mended === 1 ? 'message' : 'messages'} of the check mended`)] : []),
  ];
}

/** Whether a change made an article one that cannot be published. */
export function stopsCompiling(before: CompiledSide | null, after: CompiledSide): boolean {
  return findNew(before, after).some(isError);
}

function findNew(before: CompiledSide | null, after: CompiledSide): readonly FileDiagnostic[] {
  const left = without(after.diagnostics.map(keyOf), (before?.diagnostics ?? []).map(keyOf));
  const keys = [...left];
  return after.diagnostics.filter((one) => {
    const at = keys.indexOf(keyOf(one));
    if (at >= 0) keys.splice(at, 1);
    return at >= 0;
  });
}

/** Lines change with every edit above. */
const keyOf = ({ diagnostic: { code, message } }: FileDiagnostic): string => `${code} ${message}`;

const isError = ({ diagnostic }: FileDiagnostic): boolean => diagnostic.severity === 'error';

const sort = (list: readonly FileDiagnostic[]): readonly FileDiagnostic[] =>
  [...list].sort((a, b) => Number(isError(b)) - Number(isError(a)));

const say = ({ position, diagnostic: { code, message } }: FileDiagnostic): string =>
  `${position.line}:${position.column} ${code}: ${message}`;
