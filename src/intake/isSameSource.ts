/** What providers of today carry in front of the name that the viewer and older articles show. */
const PREFIX = /^microsoft[-\s]+windows[-\s]+/;

/**
 * Whether two names mean one event source: case, spaces and hyphens aside, "Microsoft-Windows-Service Control Manager" is
 * "Service Control Manager", and a name cut off by a narrow table ("Service Control M...") is the one that begins so.
 */
export function isSameSource(one: string, other: string): boolean {
  const [a, b] = [bareName(one), bareName(other)];
  return a.name === b.name || (a.isCut && b.name.startsWith(a.name)) || (b.isCut && a.name.startsWith(b.name));
}

function bareName(source: string): { readonly name: string; readonly isCut: boolean } {
  const whole = source.trim().toLowerCase();
  const cut = whole.replace(/(?:\.{3}|…)$/, '');
  const name = cut.replace(PREFIX, '').replace(/[\s_-]+/g, '');
  // A few letters would fit too many sources.
  return { name, isCut: cut !== whole && name.length >= 4 };
}
