import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArticleId } from '../../model/ids.ts';
import type { SafeStorage } from './browserStorage.ts';
import { decodeCase, encodeCase } from './decodeCase.ts';
import type { KeptCase } from './keptCase.ts';

/** The cases of this browser, and which of them this tab is working on. */
export interface CaseState {
  /** Last changed first. */
  readonly cases: readonly KeptCase[];
  /** By article: the case that this tab shows. `none`: the next answer begins a new one. */
  readonly chosen: Readonly<Record<ArticleId, string>>;
  /** Just deleted, and can be had back. */
  readonly deleted: KeptCase | null;
  /** Storage took the last change; else cases last as long as the tab. */
  readonly isKept: boolean;
  /** Reads what is kept. Called once, in the browser. */
  readonly open: (storages: Storages) => void;
  /** Another tab changed the storage's `key`; null for all of them. */
  readonly readAgain: (key: string | null) => void;
  readonly save: (kept: KeptCase) => void;
  readonly choose: (article: ArticleId, session: string) => void;
  readonly remove: (session: string) => void;
  readonly restore: () => void;
}

interface Storages {
  /** Shared by all tabs. A key per case, so that two tabs cannot overwrite each other's. */
  readonly lasting: SafeStorage;
  /** This tab's own. */
  readonly tab: SafeStorage;
}

const CASE = 'whence.case.';
const CHOSEN = 'whence.chosen';

/** The value of `chosen` for an article whose next answer begins a new case. */
export const NONE = 'none';

export function createCaseStore(): StoreApi<CaseState> {
  let storages: Storages | null = null;
  return createStore<CaseState>((set, get) => ({
    cases: [],
    chosen: {},
    deleted: null,
    isKept: true,
    open: (opened) => {
      storages = opened;
      set({ cases: readCases(opened.lasting), chosen: readChosen(opened.tab) });
    },
    readAgain: (key) => {
      if (storages && (key === null || key.startsWith(CASE))) set({ cases: readCases(storages.lasting) });
    },
    save: (kept) => {
      const isKept = storages?.lasting.write(CASE + kept.session.id, encodeCase(kept)) ?? false;
      set(({ cases }) => ({ isKept, cases: sortCases([kept, ...without(cases, kept.session.id)]) }));
      get().choose(kept.session.article, kept.session.id);
    },
    choose: (article, session) => {
      set(({ chosen }) => ({ chosen: { ...chosen, [article]: session } }));
      storages?.tab.write(CHOSEN, JSON.stringify(get().chosen));
    },
    remove: (session) => {
      storages?.lasting.remove(CASE + session);
      set(({ cases }) => ({
        deleted: cases.find((kept) => kept.session.id === session) ?? null,
        cases: without(cases, session),
      }));
    },
    restore: () => {
      const { deleted, save } = get();
      if (deleted) save(deleted);
      set({ deleted: null });
    },
  }));
}

/**
 * The case that a tab shows for `article`: the one chosen in it, else the one last changed that is still running. An agent who
 * comes back to an article finds the walk as it was; one who finished it starts afresh.
 */
export function findCase({ cases, chosen }: Pick<CaseState, 'cases' | 'chosen'>, article: ArticleId): KeptCase | undefined {
  const choice = chosen[article];
  if (choice === NONE) return undefined;
  const ofArticle = cases.filter((kept) => kept.session.article === article);
  return ofArticle.find((kept) => kept.session.id === choice) ?? ofArticle.find((kept) => !kept.finished);
}

/** The case that a tab shows at the article's own address, where a walk begins: a finished one is over, the next call begins another. */
export function findRunningCase(state: Pick<CaseState, 'cases' | 'chosen'>, article: ArticleId): KeptCase | undefined {
  const found = findCase(state, article);
  return found?.finished ? undefined : found;
}

function readCases(storage: SafeStorage): readonly KeptCase[] {
  const texts = storage
    .keys()
    .filter((key) => key.startsWith(CASE))
    .map((key) => storage.read(key));
  return sortCases(texts.flatMap((text) => (text === null ? [] : (decodeCase(text) ?? []))));
}

function readChosen(storage: SafeStorage): Readonly<Record<ArticleId, string>> {
  try {
    const value: unknown = JSON.parse(storage.read(CHOSEN) ?? '{}');
    const entries = Object.entries(Object(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

function without(cases: readonly KeptCase[], session: string): readonly KeptCase[] {
  return cases.filter((kept) => kept.session.id !== session);
}

function sortCases(cases: readonly KeptCase[]): readonly KeptCase[] {
  return cases.toSorted((a, b) => b.session.changedAt - a.session.changedAt);
}
