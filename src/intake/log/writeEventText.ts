import type { PastedEvent } from '../pastedEvent.ts';

/**
 * An event as the viewer's Copy writes it, so that what came out of a file goes the way of what is pasted. Strings without a description stand in
 * its place, each on its line.
 */
export function writeEventText(event: PastedEvent): string {
  const lines: readonly (readonly [string, string | null])[] = [
    ['Log Name', event.log],
    ['Source', event.source],
    ['Date', event.time],
    ['Event ID', event.id === null ? null : String(event.id)],
    ['Task Category', event.category],
    ['Level', event.level],
    ['User', event.user],
    ['Computer', event.computer],
  ];
  const known = lines.flatMap(([label, value]) => (value ? [`${label}: ${value.replace(/\s+/g, ' ')}`] : []));
  return [...known, 'Description:', event.description ?? event.strings.join('\n')].join('\n');
}
