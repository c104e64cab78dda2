import type { MapWay } from './buildMap.ts';

/** The answers that go a way. */
export function wayWords({ labels, isConditional }: MapWay): string {
  return `${labels.join(' · ')}${isConditional ? ' (depends on earlier answers)' : ''}`;
}
