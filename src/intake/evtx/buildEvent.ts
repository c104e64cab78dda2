import type { LogEvent } from '../log/logPiece.ts';
import { readEventId, UNKNOWN_EVENT } from '../pastedEvent.ts';
import { EVENT_LEVELS } from '../readEventXml.ts';
import { findElement, type WholeElement } from './xmlTree.ts';

/** The event that a record's XML tells. `at` is the time in the record's own head. */
export function buildEvent(xml: WholeElement, at: number | null): LogEvent {
  const system = findElement(xml, 'System');
  const textOf = (name: string): string | null => findElement(system, name)?.text.trim() || null;
  const attributeOf = (name: string, key: string): string | null =>
    findElement(system, name)?.attributes.get(key)?.trim() || null;
  const rendering = findElement(xml, 'RenderingInfo');
  const level = textOf('Level') ?? '';
  const data = findElement(xml, 'EventData');
  return {
    ...UNKNOWN_EVENT,
    id: readEventId(textOf('EventID') ?? '') ?? null,
    source: attributeOf('Provider', 'EventSourceName') ?? attributeOf('Provider', 'Name'),
    log: textOf('Channel'),
    level: findElement(rendering, 'Level')?.text.trim() || EVENT_LEVELS[level] || level || null,
    time: attributeOf('TimeCreated', 'SystemTime'),
    user: attributeOf('Security', 'UserID'),
    computer: textOf('Computer'),
    description: findElement(rendering, 'Message')?.text.trim() || null,
    strings: data ? listData(data) : listTexts(findElement(xml, 'UserData')),
    data: findElement(data, 'Binary')?.text.trim() || null,
    at,
  };
}

function listData(data: WholeElement): readonly string[] {
  return data.elements.filter(({ name }) => name === 'Data').map(({ text }) => text.trim());
}

/** The innermost texts, in order. */
function listTexts(element: WholeElement | undefined): readonly string[] {
  if (element === undefined) return [];
  if (element.elements.length === 0) return element.text.trim() === '' ? [] : [element.text.trim()];
  return element.elements.flatMap(listTexts);
}
