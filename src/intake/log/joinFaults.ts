import type { LogFault } from './logPiece.ts';

/** Runs of the fault `what` become one, at the place of the first: "This record is damaged. So are 12 after it." */
export function joinFaults(faults: readonly LogFault[], what: string): readonly LogFault[] {
  const joined: { fault: LogFault; more: number }[] = [];
  for (const fault of faults) {
    const last = joined.at(-1);
    if (last && last.fault.what === what && fault.what === what) last.more++;
    else joined.push({ fault, more: 0 });
  }
  return joined.map(({ fault, more }) =>
    more === 0 ? fault : { ...fault, what: `${what} So ${more === 1 ? 'is 1' : `are ${more}`} after it.` },
  );
}
