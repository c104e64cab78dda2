import { describe, expect, it } from 'vitest';
import { type SafeStorage, safeStorage } from './browserStorage.ts';
import { createCaseStore, findCase, findRunningCase, NONE } from './caseStore.ts';
import type { KeptCase } from './keptCase.ts';

/** Storage in memory. */
function makeStorage(): SafeStorage {
  const values = new Map<string, string>();
  return {
    read: (key) => values.get(key) ?? null,
    write: (key, value) => {
      values.set(key, value);
      return true;
    },
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
  };
}

function makeCase(id: string, changedAt: number, over: Partial<KeptCase> = {}): KeptCase {
  const session = {
    id,
    article: 'Q1',
    title: 'One',
    startedAt: 0,
    changedAt,
    answers: [],
    blanks: {},
    ticked: [],
    acknowledged: [],
    pasted: null,
  };
  return { session, path: '/kb/Q1/a', finished: false, where: '', ...over };
}

/** A tab that is open on `lasting`. */
function openTab(lasting: SafeStorage, tab: SafeStorage = makeStorage()) {
  const store = createCaseStore();
  store.getState().open({ lasting, tab });
  return store;
}

const ids = (store: ReturnType<typeof createCaseStore>) => store.getState().cases.map(({ session }) => session.id);

describe('createCaseStore', () => {
  it('finds the cases again after the browser was closed, last changed first', () => {
    const lasting = makeStorage();
    const first = openTab(lasting);
    first.getState().save(makeCase('a', 1));
    first.getState().save(makeCase('b', 2));
    expect(ids(openTab(lasting))).toEqual(['b', 'a']);
  });

  it('keeps the cases of two tabs', () => {
    const lasting = makeStorage();
    const [one, two] = [openTab(lasting), openTab(lasting)];
    one.getState().save(makeCase('a', 1));
    two.getState().save(makeCase('b', 2));
    one.getState().readAgain('whence.case.b');
    expect(ids(one)).toEqual(['b', 'a']);
    expect(ids(openTab(lasting))).toEqual(['b', 'a']);
  });

  it('leaves out what is not a case, and leaves it in the storage', () => {
    const lasting = makeStorage();
    lasting.write('whence.case.x', 'not a case');
    lasting.write('other', '1');
    expect(ids(openTab(lasting))).toEqual([]);
    expect(lasting.read('whence.case.x')).toBe('not a case');
  });

  it('brings back a deleted case', () => {
    const lasting = makeStorage();
    const store = openTab(lasting);
    store.getState().save(makeCase('a', 1));
    store.getState().remove('a');
    expect(ids(openTab(lasting))).toEqual([]);
    store.getState().restore();
    expect(ids(store)).toEqual(['a']);
    expect(ids(openTab(lasting))).toEqual(['a']);
    expect(store.getState().deleted).toBeNull();
  });

  it('works for as long as the tab is open where storage is denied', () => {
    const denied = safeStorage(() => {
      throw new Error('denied');
    });
    const store = openTab(denied, denied);
    store.getState().save(makeCase('a', 1));
    expect(store.getState().isKept).toBe(false);
    expect(ids(store)).toEqual(['a']);
    expect(findCase(store.getState(), 'Q1')?.session.id).toBe('a');
  });
});

describe('findCase', () => {
  it('is the running case that was changed last', () => {
    const cases = [makeCase('done', 3, { finished: true }), makeCase('b', 2), makeCase('a', 1)];
    expect(findCase({ cases, chosen: {} }, 'Q1')?.session.id).toBe('b');
    expect(findCase({ cases, chosen: {} }, 'Q2')).toBeUndefined();
  });

  it('is the one that this tab chose, finished or not', () => {
    const cases = [makeCase('b', 2), makeCase('a', 1, { finished: true })];
    expect(findCase({ cases, chosen: { Q1: 'a' } }, 'Q1')?.session.id).toBe('a');
  });

  it('is over once it is finished, for whoever opens the article anew', () => {
    const state = { cases: [makeCase('a', 1, { finished: true })], chosen: { Q1: 'a' } };
    expect(findRunningCase(state, 'Q1')).toBeUndefined();
    expect(findRunningCase({ cases: [makeCase('b', 2)], chosen: {} }, 'Q1')?.session.id).toBe('b');
  });

  it('is none after a new one was asked for, until it has begun', () => {
    const store = openTab(makeStorage());
    store.getState().save(makeCase('a', 1));
    store.getState().choose('Q1', NONE);
    expect(findCase(store.getState(), 'Q1')).toBeUndefined();
    store.getState().save(makeCase('b', 2));
    expect(findCase(store.getState(), 'Q1')?.session.id).toBe('b');
  });
});
