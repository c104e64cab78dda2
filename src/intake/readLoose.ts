import { findEventsInProse } from '../clues/events.ts';
import { type PastedEvent, readEventId, UNKNOWN_EVENT } from './pastedEvent.ts';

/** `ID 1008 Source Perflib`, `Source Perflib ID 1008`, `id=1008, source=Perflib`: labels without colons, in one line. */
const ID_AND_SOURCE = /\bid\b[\s=:#]*(?<id>\d{1,10})\b[\s,;|/-]*(?:event\s+)?source[\s=:]+"?(?<source>[\w$.-]+)/i;
const SOURCE_AND_ID = /\bsource[\s=:]+"?(?<source>[\w$.-]+)"?[\s,;|/-]*(?:event\s*)?(?:id|event)[\s=:#]*(?<id>\d{1,10})\b/i;

/** Events named in running prose: "Event 1008 from Perflib since this morning". The whole text is their description. */
export function readLoose(text: string): readonly PastedEvent[] {
  const labelled = (ID_AND_SOURCE.exec(text) ?? SOURCE_AND_ID.exec(text))?.groups;
  const description = text.trim() || null;
  if (labelled) {
    return [{ ...UNKNOWN_EVENT, id: readEventId(labelled.id ?? '') ?? null, source: labelled.source ?? null, description }];
  }
  return findEventsInProse(text).map(({ id, source }) => ({ ...UNKNOWN_EVENT, id, source, description }));
}
