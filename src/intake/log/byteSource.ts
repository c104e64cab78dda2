/** A file, read in pieces. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from offset `from` up to `to`; fewer where the file ends. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

/** Bytes at hand as a source. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (from, to) => bytes.subarray(from, to) };
}
