import type { Filled, Given, Session } from '../../model/session.ts';
import type { KeptCase } from './keptCase.ts';

/** Raised when a kept case changes in a way that older code would misread. */
const VERSION = 1;

/** A case as text for the browser's storage. */
export function encodeCase(kept: KeptCase): string {
  return JSON.stringify({ version: VERSION, ...kept });
}

/**
 * Reads what `encodeCase` wrote. Storage can be edited, cut short or written by another version: what is not a case comes out as
 * undefined, and a part that does not matter to the walk falls back to nothing.
 */
export function decodeCase(text: string): KeptCase | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const { version, path, finished, where } = value;
  const session = version === VERSION ? decodeSession(value.session) : undefined;
  if (!session || typeof path !== 'string' || !path.startsWith('/kb/')) return undefined;
  return { session, path, finished: finished === true, where: typeof where === 'string' ? where : '' };
}

function decodeSession(value: unknown): Session | undefined {
  if (!isRecord(value)) return undefined;
  const { id, article, title, startedAt, changedAt, answers, blanks, ticked, acknowledged, pasted } = value;
  if (typeof id !== 'string' || typeof article !== 'string' || !Array.isArray(answers)) return undefined;
  if (!answers.every(isGiven)) return undefined;
  return {
    id,
    article,
    title: typeof title === 'string' ? title : article,
    startedAt: Number(startedAt) || 0,
    changedAt: Number(changedAt) || 0,
    answers,
    blanks: isRecord(blanks) ? Object.fromEntries(Object.entries(blanks).filter(isFilledEntry)) : {},
    ticked: readTexts(ticked),
    acknowledged: readTexts(acknowledged),
    pasted: typeof pasted === 'string' ? pasted : null,
  };
}

function isGiven(value: unknown): value is Given {
  return isRecord(value) && typeof value.node === 'string' && typeof value.answer === 'string' && typeof value.time === 'number';
}

function isFilledEntry(entry: [string, unknown]): entry is [string, Filled] {
  const [, value] = entry;
  return isRecord(value) && typeof value.value === 'string' && (value.origin === 'agent' || value.origin === 'paste');
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
