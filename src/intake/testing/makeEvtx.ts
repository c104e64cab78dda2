/** Writes small `.evtx` files: one template per chunk, each record with its values. For tests. */

export interface MadeRecord {
  readonly id: number;
  readonly provider: string;
  readonly strings: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

const CHUNK = 0x10000;

/** A file of as many chunks as `chunks` has lists of records. */
export function makeEvtx(chunks: readonly (readonly MadeRecord[])[]): Uint8Array {
  const file = new Uint8Array(4_096 + chunks.length * CHUNK);
  file.set(ascii('ElfFile\0'));
  let number = 1;
  chunks.forEach((records, at) => {
    file.set(makeChunk(records, number), 4_096 + at * CHUNK);
    number += records.length;
  });
  return file;
}

function makeChunk(records: readonly MadeRecord[], first: number): Uint8Array {
  const writer = createWriter(CHUNK);
  writer.bytes(ascii('ElfChnk\0'));
  for (const value of [first, first + records.length - 1, first, first + records.length - 1]) writer.huge(value);
  writer.long(128);
  writer.at = 512;
  let template = 0;
  records.forEach((record, n) => {
    const from = writer.at;
    writer.long(0x2a2a);
    writer.long(0);
    writer.huge(first + n);
    writer.huge(toFileTime(record.at));
    template = writeInstance(writer, record, template);
    writer.byte(0);
    // Records end at multiples of eight.
    while ((writer.at - from + 4) % 8 !== 0) writer.byte(0);
    const size = writer.at - from + 4;
    writer.long(size);
    writer.view.setUint32(from + 4, size, true);
  });
  writer.view.setUint32(48, writer.at, true);
  return writer.array;
}

/** Gives the template's offset. Strings with `<` come as they are: binary XML escapes nothing. */
function writeInstance(writer: Writer, { id, provider, strings, at }: MadeRecord, template: number): number {
  writer.bytes([0x0f, 1, 1, 0, 0x0c, 1]);
  writer.long(0x1234);
  const offset = template || writer.at + 4;
  writer.long(offset);
  if (template === 0) writeTemplate(writer);
  const text = (value: string): { type: number; data: number[] } => ({ type: 0x01, data: utf16(value) });
  const values = [
    text(provider),
    { type: 0x06, data: [id & 0xff, id >> 8] },
    { type: 0x11, data: bytesOf(toFileTime(at)) },
    { type: 0x81, data: strings.flatMap((string) => [...utf16(string), 0, 0]) },
  ];
  writer.long(values.length);
  for (const { type, data } of values) writer.bytes([data.length & 0xff, data.length >> 8, type, 0]);
  for (const { data } of values) writer.bytes(data);
  return offset;
}

/** `<Event><System><Provider Name="0"/><EventID>1</EventID><TimeCreated SystemTime="2"/></System><EventData><Data>3</Data></EventData></Event>`. */
function writeTemplate(writer: Writer): void {
  writer.long(0);
  writer.long(0x1234);
  writer.bytes(Array(12).fill(0));
  const size = writer.at;
  writer.long(0);
  const from = writer.at;
  writer.bytes([0x0f, 1, 1, 0]);
  openElement(writer, 'Event');
  openElement(writer, 'System');
  openElement(writer, 'Provider', ['Name', 0]);
  closeElement(writer);
  openElement(writer, 'EventID');
  writer.bytes([0x0d, 1, 0, 0x06]);
  closeElement(writer);
  openElement(writer, 'TimeCreated', ['SystemTime', 2]);
  closeElement(writer);
  closeElement(writer);
  openElement(writer, 'EventData');
  openElement(writer, 'Data');
  writer.bytes([0x0e, 3, 0, 0x81]);
  closeElement(writer);
  closeElement(writer);
  closeElement(writer);
  writer.byte(0);
  writer.view.setUint32(size, writer.at - from, true);
}

function openElement(writer: Writer, name: string, attribute?: readonly [name: string, value: number]): void {
  writer.bytes([attribute ? 0x41 : 0x01, 0xff, 0xff]);
  writer.long(0);
  writeName(writer, name);
  if (attribute) {
    writer.long(0);
    writer.byte(0x06);
    writeName(writer, attribute[0]);
    writer.bytes([0x0d, attribute[1], 0, 0x01]);
  }
  writer.byte(0x02);
}

function closeElement(writer: Writer): void {
  writer.byte(0x04);
}

function writeName(writer: Writer, name: string): void {
  writer.long(writer.at + 4);
  writer.bytes([0, 0, 0, 0, 0, 0, name.length, 0, ...utf16(name), 0, 0]);
}

interface Writer {
  readonly array: Uint8Array;
  readonly view: DataView;
  at: number;
  byte(value: number): void;
  bytes(values: Iterable<number>): void;
  long(value: number): void;
  huge(value: number | bigint): void;
}

function createWriter(size: number): Writer {
  const array = new Uint8Array(size);
  const view = new DataView(array.buffer);
  return {
    array,
    view,
    at: 0,
    byte(value) {
      view.setUint8(this.at++, value);
    },
    bytes(values) {
      for (const value of values) this.byte(value);
    },
    long(value) {
      view.setUint32(this.at, value, true);
      this.at += 4;
    },
    huge(value) {
      view.setBigUint64(this.at, BigInt(value), true);
      this.at += 8;
    },
  };
}

export function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

export function utf16(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [unit & 0xff, unit >> 8]);
}

function toFileTime(at: number): bigint {
  return (BigInt(at) + 11_644_473_600_000n) * 10_000n;
}

function bytesOf(value: bigint): number[] {
  return Array.from({ length: 8 }, (_, at) => Number((value >> BigInt(at * 8)) & 0xffn));
}
