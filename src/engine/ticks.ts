import type { Place } from './place.ts';

/** How a ticked symptom or substep is remembered: `node/id`, from the second pass of a loop on `node@2/id`. */
export function tickKey(place: Place, id: string): string {
  return `${prefixOf(place)}${id}`;
}

/** The ids that are ticked at a place, out of a session's `ticked`. */
export function tickedAt(place: Place, ticked: readonly string[]): readonly string[] {
  const prefix = prefixOf(place);
  return ticked.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

function prefixOf({ node, pass }: Place): string {
  return pass > 1 ? `${node}@${pass}/` : `${node}/`;
}
