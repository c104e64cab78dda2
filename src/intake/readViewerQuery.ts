import { readEventId } from './pastedEvent.ts';

/** What the Windows Event Viewer's "Event Log Online Help" sends along. */
export interface ViewerQuery {
  readonly id: number;
  readonly source: string | null;
  readonly product: string | null;
  readonly version: string | null;
}

/**
 * Reads `?ProdName=…&ProdVer=…&EvtID=1008&EvtSrc=Perflib&LCID=1033`, with or without what stands in front of it, names in any case.
 * Undefined without an event ID.
 */
export function readViewerQuery(text: string): ViewerQuery | undefined {
  const query = text.slice(text.indexOf('?') + 1).replace(/#.*$/s, '');
  const pairs = query.split('&').map((pair) => pair.split('=', 2));
  const given = new Map(pairs.map(([name = '', value = '']) => [decode(name).toLowerCase(), decode(value).trim()]));
  const id = readEventId(given.get('evtid') ?? '');
  if (id === undefined) return undefined;
  const one = (name: string): string | null => given.get(name) || null;
  return { id, source: one('evtsrc'), product: one('prodname'), version: one('prodver') };
}

/** What such a query says, as text: it goes the way of a pasted event. */
export function writeViewerText({ id, source, product, version }: ViewerQuery): string {
  const named = [product, version].filter((part) => part !== null).join(' ');
  return [
    ...(source === null ? [] : [`Source: ${source}`]),
    `Event ID: ${id}`,
    ...(named === '' ? [] : [`Product: ${named}`]),
  ].join('\n');
}

/** A broken escape stays as it is. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
