/** What joins a value to the text around it, and is typed twice when both bring it along: `G:` + `:\exchsrvr`, `\\` + `\\SRV1`. */
const JOINTS = /^[\\/:]+$/;

/**
 * `value` as it stands between `before` and `after` in a command: a separator that both the value and its surroundings have stands
 * once. An agent who is asked for `<drive>` in `<drive>:\exchsrvr` may well type `G:`, and for `<path>` in `<path>\a.dll` a path
 * that ends in a backslash.
 */
export function fitBetween(before: string, value: string, after: string): string {
  const behind = longestOverlap(value, after);
  const cut = value.slice(0, value.length - behind);
  return cut.slice(longestOverlap(before, cut));
}

/** Length of the longest run of joints that ends `first` and begins `second`. */
function longestOverlap(first: string, second: string): number {
  for (let length = Math.min(first.length, second.length, 3); length > 0; length--) {
    const end = first.slice(-length);
    if (JOINTS.test(end) && second.startsWith(end)) return length;
  }
  return 0;
}
