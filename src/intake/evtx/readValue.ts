import { readSid } from '../log/readSid.ts';
import { readUtf16 } from '../log/readUtf16.ts';

/** The bit that makes of a type a list of it. */
const LIST = 0x80;

const TEXT = 0x01;
const BYTES = 0x0e;

/** Type of a value that is binary XML itself. */
export const BINARY_XML = 0x21;

/** Sizes of the types that a list can be cut by. */
const SIZES: Readonly<Record<number, number>> = {
  3: 1,
  4: 1,
  5: 2,
  6: 2,
  7: 4,
  8: 4,
  9: 8,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  15: 16,
  17: 8,
  18: 16,
  20: 4,
  21: 8,
};

/** A template's value as text. Types that are not known come as hexadecimal digits. Throws `RangeError` beyond the bytes. */
export function readValue(view: DataView, offset: number, size: number, type: number): string {
  if ((type & LIST) === 0) return readSingle(view, offset, size, type);
  const of = type & ~LIST;
  if (of === TEXT) return readText(view, offset, size).split('\0').join('\n').trim();
  const each = SIZES[of] ?? size;
  const count = each === 0 ? 0 : Math.floor(size / each);
  return Array.from({ length: count }, (_, at) => readSingle(view, offset + at * each, each, of)).join(', ');
}

function readSingle(view: DataView, offset: number, size: number, type: number): string {
  switch (type) {
    case 0x00:
      return '';
    case TEXT:
      return readText(view, offset, size);
    case 0x02:
      return String.fromCharCode(...Array.from({ length: Math.min(size, 8_192) }, (_, at) => view.getUint8(offset + at))).replace(
        /\0+$/,
        '',
      );
    case 0x03:
      return String(view.getInt8(offset));
    case 0x04:
      return String(view.getUint8(offset));
    case 0x05:
      return String(view.getInt16(offset, true));
    case 0x06:
      return String(view.getUint16(offset, true));
    case 0x07:
      return String(view.getInt32(offset, true));
    case 0x08:
      return String(view.getUint32(offset, true));
    case 0x09:
      return String(view.getBigInt64(offset, true));
    case 0x0a:
      return String(view.getBigUint64(offset, true));
    case 0x0b:
      return String(view.getFloat32(offset, true));
    case 0x0c:
      return String(view.getFloat64(offset, true));
    case 0x0d:
      return view.getUint8(offset) === 0 ? 'false' : 'true';
    case 0x0f:
      return readGuid(view, offset);
    case 0x11:
      return readFileTime(view, offset);
    case 0x12:
      return readSystemTime(view, offset);
    case 0x13:
      return readSid(view, offset);
    case 0x10:
    case 0x14:
    case 0x15:
      return `0x${size === 8 ? view.getBigUint64(offset, true).toString(16) : view.getUint32(offset, true).toString(16)}`;
    default:
      return readHex(view, offset, type === BYTES ? size : Math.min(size, 256));
  }
}

function readText(view: DataView, offset: number, size: number): string {
  return readUtf16(view, offset, size >> 1).replace(/\0+$/, '');
}

function readHex(view: DataView, offset: number, size: number): string {
  return Array.from({ length: size }, (_, at) =>
    view
      .getUint8(offset + at)
      .toString(16)
      .padStart(2, '0'),
  ).join('');
}

function readGuid(view: DataView, offset: number): string {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  const rest = readHex(view, offset + 8, 8);
  return `{${hex(view.getUint32(offset, true), 8)}-${hex(view.getUint16(offset + 4, true), 4)}-${hex(view.getUint16(offset + 6, true), 4)}-${rest.slice(0, 4)}-${rest.slice(4)}}`;
}

/** Milliseconds since 1970 of a time in 100 ns since 1601. */
export function fileTimeToMilliseconds(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true) / 10_000n) - 11_644_473_600_000;
}

/** ISO, in UTC; empty for a time that no calendar has. */
function readFileTime(view: DataView, offset: number): string {
  return toIso(fileTimeToMilliseconds(view, offset));
}

function readSystemTime(view: DataView, offset: number): string {
  const [year = 0, month = 1, , day = 1, hour = 0, minute = 0, second = 0, thousandth = 0] = Array.from({ length: 8 }, (_, at) =>
    view.getUint16(offset + at * 2, true),
  );
  return toIso(Date.UTC(year, month - 1, day, hour, minute, second, thousandth));
}

function toIso(milliseconds: number): string {
  return Math.abs(milliseconds) < 8.64e15 ? new Date(milliseconds).toISOString() : '';
}
