import { readEvt } from '../evt/readEvt.ts';
import { readEvtx } from '../evtx/readEvtx.ts';
import type { ByteSource } from './byteSource.ts';
import type { CreateDecoder } from './decodeText.ts';
import type { LogPiece } from './logPiece.ts';
import { readTextLog } from './readTextLog.ts';

/**
 * The entries of a log file, piece by piece: `.evtx`, `.evt`, or text in any layout. What it is tells its beginning; its name only where that is
 * damaged. Reads no more than a piece ahead, so that whoever stops asking stops the reading. Faults are told, never thrown; only `source` rejects.
 */
export async function* readLog(source: ByteSource, name: string, createDecoder: CreateDecoder): AsyncGenerator<LogPiece> {
  if (source.size === 0) {
    yield { events: [], faults: [{ at: 0, what: 'This file is empty.' }], read: 0 };
    return;
  }
  const beginning = await source.read(0, Math.min(source.size, 16));
  const mark = String.fromCharCode(...beginning.subarray(0, 8));
  if (mark.startsWith('ElfFile') || /\.evtx$/i.test(name)) yield* withBeginning(readEvtx(source), mark.startsWith('ElfFile'));
  else if (mark.slice(4) === 'LfLe' || /\.evt$/i.test(name)) yield* withBeginning(readEvt(source), mark.slice(4) === 'LfLe');
  else yield* readTextLog(source, createDecoder);
}

/** Says first that a file does not begin as its name has it. */
async function* withBeginning(pieces: AsyncGenerator<LogPiece>, isWhole: boolean): AsyncGenerator<LogPiece> {
  if (!isWhole) yield { events: [], faults: [{ at: 0, what: 'The file does not begin as an event log does.' }], read: 0 };
  yield* pieces;
}
