import { findClues } from '../clues/findClues.ts';
import type { Clue } from '../model/clue.ts';
import type { QueryPassage, SearchQuery } from '../search/searchQuery.ts';
import { eventWords, type PastedEvent } from './pastedEvent.ts';
import { readQuery } from './readQuery.ts';

/** As much of a paste is looked at: an agent looks for one thing. */
const LONGEST_TEXT = 20_000;

/** As many events of one paste are looked for. */
const MOST_EVENTS = 5;

/** A description that is shorter than this says too little for the rest of the paste to be passed over. */
const TELLING_LENGTH = 20;

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
      return { clues: findClues(query.words), passages: [{ text: query.words, weight: 1 }] };
  }
}

function numberClues(number: number): readonly Clue[] {
  return [
    { type: 'event', id: number, source: null, at: 0 },
    { type: 'code', code: String(number), at: 0 },
  ];
}

function eventsQuery(events: readonly PastedEvent[], text: string): SearchQuery {
  const described = events.map(eventWords).join('\n');
  const words = described.length >= TELLING_LENGTH ? described : text;
  return {
    clues: [...events.flatMap(eventClue), ...findClues(words).filter(({ type }) => type !== 'event')],
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
