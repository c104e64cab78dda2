/** A security identifier as people write it: `S-1-5-18`. Throws `RangeError` beyond the bytes. */
export function readSid(view: DataView, offset: number): string {
  const count = view.getUint8(offset + 1);
  const authority = view.getUint16(offset + 2) * 2 ** 32 + view.getUint32(offset + 4);
  const parts = Array.from({ length: count }, (_, at) => view.getUint32(offset + 8 + at * 4, true));
  return ['S', view.getUint8(offset), authority, ...parts].join('-');
}
