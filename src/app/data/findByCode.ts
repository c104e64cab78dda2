import { codeKey, win32Key } from '../../clues/codeKey.ts';
import { findClues } from '../../clues/findClues.ts';
import type { Loader } from './load.ts';
import type { FoundByCode } from './pageData.ts';

/** As many articles as are looked through. */
const MOST = 50;

/**
 * The articles that name an error code, in whatever notation: `0x800706F4`, `800706f4` and `-2147023116` find the same, and the Win32 error
 * within it. Rejects with `LoadError`.
 */
export async function findByCode(code: string, loader: Pick<Loader, 'find'>): Promise<readonly FoundByCode[]> {
  const wanted = new Set([codeKey(code), win32Key(code)]);
  const hits = await loader.find(/^\d+$/.test(code) ? `error ${code}` : code, MOST);
  const naming = hits.filter(({ record, reasons }) => {
    const isSaid = reasons.some((reason) => reason.startsWith('error '));
    return isSaid || findClues(record.text).some((clue) => clue.type === 'code' && wanted.has(codeKey(clue.code)));
  });
  return naming.map(({ record: { id, title }, reasons }) => ({ id, title, reasons }));
}
