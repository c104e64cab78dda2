const WORD = 0x1_0000_0000;

/** Facility 7 of an `HRESULT`: the low half is an error number of the operating system. */
const WIN32 = 0x8007;

/** Numbers from here on are negative ones, written without their sign. */
const SMALL_NEGATIVE = WORD - 0x10000;

/**
 * What equal codes have in common, however they are written: `0x800706F4`, `800706f4` and `-2147023116` give `800706f4`; `0x0000007B` and
 * `0x7b` give `7b`; `2140` gives `85c`; `FFFFFB4F` and `-1201` give `-1201`. States and replies (`42000`, `5.7.1`, `MAC0006`) stay, in lower case.
 */
export function codeKey(code: string): string {
  const value = readCode(code.trim());
  if (value === undefined) return code.trim().toLowerCase();
  return value >= SMALL_NEGATIVE ? String(value - WORD) : value.toString(16);
}

/** The key of the operating system's error that an `HRESULT` wraps: `6f4` for `0x800706F4`. Undefined for other codes. */
export function win32Key(code: string): string | undefined {
  const value = readCode(code.trim());
  return value !== undefined && Math.floor(value / 0x10000) === WIN32 ? (value % 0x10000).toString(16) : undefined;
}

/** The code as a number of 32 bits without sign; undefined where it is none. */
function readCode(code: string): number | undefined {
  if (/^-\d{1,10}$/.test(code)) return keepInWord(WORD + Number(code));
  if (/^\d{1,10}$/.test(code)) return keepInWord(/^[8c]\d{7}$/i.test(code) ? Number.parseInt(code, 16) : Number(code));
  const hex = /^0x0*([0-9a-f]{1,8})$|^0*([0-9a-f]{8})$|^0x0*f{8}([0-9a-f]{8})$/i.exec(code);
  const digits = hex?.[1] ?? hex?.[2] ?? hex?.[3];
  return digits === undefined ? undefined : Number.parseInt(digits, 16);
}

function keepInWord(value: number): number | undefined {
  return value >= 0 && value < WORD ? value : undefined;
}
