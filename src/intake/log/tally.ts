import type { LogEvent, LogFault, LogPiece } from './logPiece.ts';

/** All entries of a log with one source and number. */
export interface TalliedEvent {
  readonly source: string | null;
  readonly id: number | null;
  readonly count: number;
  /** The earliest and the latest; times as `LogEvent` has them. */
  readonly first: LogTime;
  readonly last: LogTime;
  /** The latest entry. */
  readonly sample: LogEvent;
}

export interface LogTime {
  readonly at: number | null;
  /** As written. */
  readonly time: string | null;
}

/** What is known of a log, or of as much as was read. */
export interface LogSummary {
  /** The latest first. */
  readonly events: readonly TalliedEvent[];
  /** All entries, those not listed included. */
  readonly total: number;
  /** Entries whose source and number are not in `events`, because the log has too many different ones. */
  readonly unlisted: number;
  readonly faults: readonly LogFault[];
  /** Faults that are not in `faults`. */
  readonly moreFaults: number;
}

/** Counts the entries of a log by source and number, in memory that does not grow with the log. */
export interface Tally {
  readonly add: (piece: LogPiece) => void;
  /** Entries so far. */
  readonly total: () => number;
  readonly summarise: () => LogSummary;
}

/** As many different events are told apart, and faults listed; real logs have a few hundred, made ones any number. */
const MOST_EVENTS = 20_000;
const MOST_FAULTS = 200;

/** Longest texts that are kept of a sample. */
const LONGEST_TEXT = 8_000;
const MOST_STRINGS = 64;

interface Draft {
  count: number;
  first: LogTime;
  last: LogTime;
  sample: LogEvent;
}

/** A tally of nothing yet. */
export function createTally(): Tally {
  const drafts = new Map<string, Draft>();
  const faults: LogFault[] = [];
  let [total, unlisted, moreFaults] = [0, 0, 0];

  const add = ({ events, faults: more }: LogPiece): void => {
    const touched = new Set<Draft>();
    for (const event of events) {
      const draft = takeEvent(drafts, event);
      total++;
      if (draft) touched.add(draft);
      else unlisted++;
    }
    for (const draft of touched)
      Object.assign(draft, { first: copy(draft.first), last: copy(draft.last), sample: shorten(draft.sample) });
    const room = Math.max(0, MOST_FAULTS - faults.length);
    faults.push(...more.slice(0, room));
    moreFaults += Math.max(0, more.length - room);
  };

  return {
    add,
    total: () => total,
    summarise: () => ({ events: listEvents(drafts), total, unlisted, faults: [...faults], moreFaults }),
  };
}

function takeEvent(drafts: Map<string, Draft>, event: LogEvent): Draft | undefined {
  const key = `${event.source?.toLowerCase() ?? ''}\0${event.id}`;
  const draft = drafts.get(key);
  const { at, time } = event;
  if (draft === undefined) {
    if (drafts.size >= MOST_EVENTS) return undefined;
    const fresh = { count: 1, first: { at, time }, last: { at, time }, sample: event };
    drafts.set(key, fresh);
    return fresh;
  }
  draft.count++;
  if (at !== null && draft.first.at !== null && at < draft.first.at) draft.first = { at, time };
  // Without times, what stands later in the file is later.
  if (at === null || draft.last.at === null || at >= draft.last.at) {
    draft.last = { at, time };
    draft.sample = event;
  }
  return draft;
}

/** Texts cut out of a piece keep the whole piece in memory; copies do not. */
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function shorten(event: LogEvent): LogEvent {
  const cut = (text: string | null): string | null => text?.slice(0, LONGEST_TEXT) ?? null;
  return copy({
    ...event,
    description: cut(event.description),
    strings: event.strings.slice(0, MOST_STRINGS).map((string) => string.slice(0, LONGEST_TEXT)),
    data: cut(event.data),
    rest: [],
  });
}

function listEvents(drafts: ReadonlyMap<string, Draft>): readonly TalliedEvent[] {
  const events = [...drafts.values()].map(({ sample, ...draft }) => ({ ...draft, source: sample.source, id: sample.id, sample }));
  return events.sort((a, b) => (b.last.at ?? -Infinity) - (a.last.at ?? -Infinity) || b.count - a.count);
}
