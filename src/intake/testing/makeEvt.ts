import { ascii, type MadeRecord, utf16 } from './makeEvtx.ts';

interface Options {
  /** Bytes of the file; the log goes round where they are used up. */
  readonly size: number;
  /** Whether the header was brought up to date. */
  readonly isClosed: boolean;
}

/** Writes small `.evt` files as the event log service does: a ring of records behind a header of 48 bytes, old ones written over. For tests. */
export function makeEvt(records: readonly MadeRecord[], { size, isClosed }: Options): Uint8Array {
  const file = new Uint8Array(size);
  const placed: { number: number; at: number; length: number }[] = [];
  let at = 48;
  const write = (bytes: readonly number[]): void => {
    for (const byte of bytes) {
      file[at++] = byte;
      if (at === size) at = 48;
    }
  };
  records.forEach((record, n) => {
    const bytes = makeRecord(record, n + 1);
    placed.push({ number: n + 1, at, length: bytes.length });
    write(bytes);
  });
  const room = size - 48 - 40;
  let used = 0;
  const kept = placed.toReversed().filter(({ length }) => {
    used += length;
    return used <= room;
  });
  const oldest = kept.at(-1) ?? { at: 48, number: 1 };
  const end = at;
  write([
    ...long(40),
    ...[1, 2, 3, 4].flatMap((digit) => Array(4).fill(digit * 0x11)),
    ...long(oldest.at),
    ...long(end),
    ...long(records.length + 1),
    ...long(oldest.number),
    ...long(40),
  ]);
  const [start, mark] = isClosed ? [oldest.at, end] : [48, 48];
  file.set([
    ...long(48),
    ...ascii('LfLe'),
    ...long(1),
    ...long(1),
    ...long(start),
    ...long(mark),
    ...long(records.length + 1),
    ...long(oldest.number),
    ...long(size),
    ...long(0),
    ...long(0),
    ...long(48),
  ]);
  return file;
}

function makeRecord({ id, provider, strings, at }: MadeRecord, number: number): number[] {
  const names = [...utf16(provider), 0, 0, ...utf16('PC'), 0, 0];
  const texts = strings.flatMap((string) => [...utf16(string), 0, 0]);
  const padding = Array((4 - ((names.length + texts.length) % 4)) % 4).fill(0);
  const length = 56 + names.length + texts.length + padding.length + 4;
  const seconds = long(at / 1000);
  const head = [
    ...long(length),
    ...ascii('LfLe'),
    ...long(number),
    ...seconds,
    ...seconds,
    ...long(0xc0000000 + id),
    1,
    0,
    strings.length,
    0,
    0,
    0,
    0,
    0,
  ];
  const places = [...long(0), ...long(56 + names.length), ...long(0), ...long(0), ...long(0), ...long(0)];
  return [...head, ...places, ...names, ...texts, ...padding, ...long(length)];
}

function long(value: number): number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}
