import type { ByteSource } from '../log/byteSource.ts';
import type { LogPiece } from '../log/logPiece.ts';
import { CHUNK_SIZE, readChunk } from './readChunk.ts';
import type { Templates } from './readRecordXml.ts';

const HEADER_SIZE = 4_096;

/** Chunks that are fetched at once. */
const TOGETHER = 16;

/**
 * Reads an `.evtx` file, chunk by chunk: header (4,096 bytes, `ElfFile`), then chunks of 64 KiB to the file's end. How many the header says
 * is not looked at, for a file that was not closed says too few. Damaged parts come out as faults, all else as events.
 */
export async function* readEvtx(source: ByteSource): AsyncGenerator<LogPiece> {
  const templatesById: Templates['byId'] = new Map();
  for (let from = HEADER_SIZE; from < source.size; from += CHUNK_SIZE * TOGETHER) {
    const bytes = await source.read(from, Math.min(from + CHUNK_SIZE * TOGETHER, source.size));
    for (let at = 0; at < bytes.length; at += CHUNK_SIZE) {
      const chunk = bytes.subarray(at, at + CHUNK_SIZE);
      const { events, faults } = readChunk(chunk, from + at, templatesById);
      const cut = chunk.length < CHUNK_SIZE ? [{ at: source.size, what: 'The file ends in the middle of a part (64 KiB).' }] : [];
      yield { events, faults: [...faults, ...cut], read: from + at + chunk.length };
    }
  }
}
