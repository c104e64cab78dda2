import type { ByteSource } from '../../intake/log/byteSource.ts';
import type { CreateDecoder } from '../../intake/log/decodeText.ts';
import { readLog } from '../../intake/log/readLog.ts';
import { createTally, type Tally } from '../../intake/log/tally.ts';
import type { FromLogWorker, ToLogWorker } from './logMessages.ts';

/** Milliseconds between two words about how far it is. */
const PROGRESS_EVERY = 150;

/** Reads log files beside the page, a piece at a time. One worker reads once. */
let isWanted = true;

self.onmessage = ({ data }: MessageEvent<ToLogWorker>) => {
  if (data.type === 'stop') isWanted = false;
  else void readAll(data.files);
};

async function readAll(files: readonly File[]): Promise<void> {
  const tally = createTally();
  const progress = createProgress(tally);
  let before = 0;
  for (const file of files) {
    if (!isWanted) break;
    await readOne(file, files.length > 1, tally, (read) => progress(before + read));
    before += file.size;
  }
  tell({ type: 'done', summary: tally.summarise(), isWhole: isWanted });
}

async function readOne(file: File, isOneOfMany: boolean, tally: Tally, progress: (read: number) => void): Promise<void> {
  const name = (what: string): string => (isOneOfMany ? `${file.name}: ${what}` : what);
  let at = 0;
  try {
    for await (const piece of readLog(fileSource(file), file.name, createDecoder)) {
      tally.add({ ...piece, faults: piece.faults.map((fault) => ({ ...fault, what: name(fault.what) })) });
      at = piece.read;
      progress(at);
      if (!isWanted) return;
    }
  } catch {
    // The browser lets go of a file that changes under its hands, or that another program locks.
    const what = name(
      'The file could not be read from here on. It was changed or moved, or another program holds it: copy it, and read the copy.',
    );
    tally.add({ events: [], faults: [{ at, what }], read: at });
  }
}

function fileSource(file: File): ByteSource {
  return { size: file.size, read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()) };
}

const createDecoder: CreateDecoder = (encoding) => {
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
};

function createProgress(tally: Tally): (read: number) => void {
  let told = 0;
  return (read) => {
    if (performance.now() - told < PROGRESS_EVERY) return;
    told = performance.now();
    tell({ type: 'progress', read, entries: tally.total() });
  };
}

function tell(message: FromLogWorker): void {
  self.postMessage(message);
}
