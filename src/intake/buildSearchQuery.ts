import { findClues } from '../clues/findClues.ts';
import type { Clue } from '../model/clue.ts';
import type { QueryPassage, SearchQuery } from '../search/searchQuery.ts';
import { eventWords, type PastedEvent } from './pastedEvent.ts';
import { readQuery } from './readQuery.ts';

/** As much of a paste is looked at: an agent looks for one thing. */
const LONGEST_TEXT = 20_000;

/** As many events of one paste are looked for. */
const MOST_EVENTS = 5;

/** Longer texts are no short form of an event. */
const LONGEST_SHORT = 60;

/** What `text`, typed or pasted, asks the index for. Never throws. */
export function buildSearchQuery(text: string): SearchQuery {
  const query = readQuery(text.slice(0, LONGEST_TEXT));
  switch (query.type) {
    case 'empty':
      return { clues: [], passages: [] };
    case 'events':
      return eventsQuery(query.events.slice(0, MOST_EVENTS), query.text);
    case 'viewer':
      return { clues: [{ type: 'event', id: query.query.id, source: query.query.source, at: 0 }], passages: [] };
    case 'article':
      return { clues: [{ type: 'article', id: query.id, at: 0 }], passages: [] };
    case 'number':
      return { clues: numberClues(query.number), passages: [{ text: String(query.number), weight: 1 }] };
    case 'code':
      return { clues: [{ type: 'code', code: query.code, at: 0 }], passages: [{ text, weight: 1 }] };
    case 'words':
      return { clues: [...shortEvent(query.words), ...cluesInWords(query.words)], passages: [{ text: query.words, weight: 1 }] };
  }
}

/** "1008 Perflib", "event 7023 Service Control Manager", "Perflib 1008": what somebody types who reads from a screen. */
const SHORT_EVENT =
  /^(?:event\s*(?:id)?[\s:#]*)?(?<id>\d{1,5})[\s,:-]+(?:from\s+|source\s+|in\s+)?(?<source>[a-z][\w$-]*(?: [\w$-]+){0,3})$|^(?<sourceFirst>[a-z][\w$-]*(?: [\w$-]+){0,3}?)[\s,:-]+(?:event\s*(?:id)?[\s:#]*)?(?<idBehind>\d{1,5})$/i;

function shortEvent(text: string): readonly Clue[] {
  const found = SHORT_EVENT.exec(text.trim().slice(0, LONGEST_SHORT + 1))?.groups;
  const id = found?.id ?? found?.idBehind;
  const source = found?.source ?? found?.sourceFirst;
  if (id === undefined || source === undefined || isVersion(id, text)) return [];
  return [{ type: 'event', id: Number(id), source, at: 0 }];
}

/** "Windows 95" and "Office 2000" are products, unless the text says "event". */
function isVersion(number: string, text: string): boolean {
  return !/event/i.test(text) && /^(?:\d{1,2}|19\d\d|20\d\d)$/.test(number);
}

function numberClues(number: number): readonly Clue[] {
  return [
    { type: 'event', id: number, source: null, at: 0 },
    { type: 'code', code: String(number), at: 0 },
  ];
}

/** Services are known by their capitals, as few type them: their words are looked for as words, however they are written. */
function cluesInWords(words: string): readonly Clue[] {
  return findClues(words).filter(({ type }) => type !== 'service');
}

/** Labels, numbers and times of an entry are not looked for as words: every article that quotes an event has such. */
function eventsQuery(events: readonly PastedEvent[], text: string): SearchQuery {
  const words = events.map(eventWords).join('\n');
  return {
    clues: [...shortEvent(text), ...events.flatMap(eventClue), ...findClues(words).filter(({ type }) => type !== 'event')],
    passages: [{ text: words, weight: 1 }, ...events.flatMap(namePassage)],
  };
}

function eventClue({ id, source }: PastedEvent): readonly Clue[] {
  return id === null ? [] : [{ type: 'event', id, source, at: 0 }];
}

/** Source and category are words as well: titles name them. */
function namePassage({ source, category }: PastedEvent): readonly QueryPassage[] {
  const isTelling = category !== null && !/^\(?(?:none|\d+)\)?$/i.test(category);
  return [...(source === null ? [] : [{ text: source, weight: 0.6 }]), ...(isTelling ? [{ text: category, weight: 0.3 }] : [])];
}
