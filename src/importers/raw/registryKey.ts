import type { Line } from './line.ts';
import { isWrapped, joinPieces } from './wrap.ts';

const ROOT = /^\[?(?:HKEY_[A-Z_]+|HKLM|HKCU|HKCR|HKU)(?:\\|$)/i;

/** Whether lines show a registry key, alone or with what stands under it, and are no sentence about one. */
export function isRegistryKey(lines: readonly Line[]): boolean {
  const first = lines[0]?.text ?? '';
  return ROOT.test(first) && lines.every((line) => !/[a-z]{3}[.:]$/.test(line.text) && !/ (?:the|is|and|to) /.test(line.text));
}

/**
 * The key on one line, joined without a gap where it was cut at a backslash (`HKEY_LOCAL_MACHINE\ System\…`), with a space where it was cut at one
 * (`…\Windows` / `Messaging Subsystem\…`). What stands under the key stays on lines of its own.
 */
export function readRegistryKey(lines: readonly Line[]): readonly string[] {
  const out: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = out.at(-1);
    if (before && last !== undefined && isCut(before, line)) out[out.length - 1] = joinPieces(last, line.text);
    else out.push(line.text);
  });
  return out.map((line) => line.replace(/\\ (?=[\w%{])/g, '\\'));
}

function isCut(line: Line, next: Line): boolean {
  if (ROOT.test(next.text)) return false;
  return line.text.endsWith('\\') || next.text.startsWith('\\') || (line.text.includes('\\') && isWrapped(line, next));
}

/** `HKEY_LOCAL_MACHINE\ System` → `HKEY_LOCAL_MACHINE\System`, wherever a key stands. */
export function closeGaps(text: string): string {
  return text.replace(/\b(?:HKEY_|HK[LC][MUR]\\)\S*(?:\\ (?=[\w%{])\S*)+/g, (key) => key.replace(/\\ /g, '\\'));
}
