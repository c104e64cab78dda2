import type { BlankName } from '../model/ids.ts';

/** A blank in a command, with the text on both sides of it. */
export interface Surroundings {
  readonly name: BlankName;
  readonly before: string;
  readonly after: string;
}

/**
 * What stands in one of `paths` in place of a blank: the text behind the blank, or as many folders of it as the path has, is looked for
 * in the path, case aside. `<path>\imsperf.dll` finds `G:\EXCHSRVR\bin`, `<drive>:\exchsrvr\bin\imcperf.ini` finds `G`.
 */
export function findBySurroundings(places: readonly Surroundings[], paths: readonly string[]): string | undefined {
  for (const { before, after } of places) {
    for (const behind of beginnings(after)) {
      for (const path of paths) {
        const value = cutOut(path, pathEnd(before), behind);
        if (value !== undefined) return value;
      }
    }
  }
  return undefined;
}

/** The part of a path in front of a blank: `C:\` of `copy C:\<folder>\a.dll`. */
function pathEnd(before: string): string {
  return /[^\s"'=]*$/.exec(before)?.[0] ?? '';
}

/** The text behind a blank up to its end, then without its last folder, and so on; at least one name has to be left. */
function beginnings(after: string): readonly string[] {
  const text = /^[^\s"'<>|]*/.exec(after)?.[0] ?? '';
  const cuts = [...text.matchAll(/\\/g)].map((match) => match.index).filter((at) => /\w/.test(text.slice(0, at)));
  return [text, ...cuts.reverse().map((at) => text.slice(0, at + 1))].filter((beginning) => /\w/.test(beginning));
}

function cutOut(path: string, before: string, behind: string): string | undefined {
  const lower = path.toLowerCase();
  if (!lower.startsWith(before.toLowerCase())) return undefined;
  const at = lower.indexOf(behind.toLowerCase(), before.length);
  if (at <= before.length || !endsName(path, at + behind.length, behind)) return undefined;
  return path.slice(before.length, at);
}

/** `\bin` is not found in `\binaries`. */
function endsName(path: string, end: number, behind: string): boolean {
  return end >= path.length || /\W$/.test(behind) || /^\W/.test(path.slice(end));
}
