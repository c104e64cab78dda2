import { describe, expect, it } from 'vitest';
import { type SafeStorage, safeStorage } from './browserStorage.ts';
import { createRecentFinds } from './recentFinds.ts';

function memory(): SafeStorage {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return safeStorage(() => storage as unknown as Storage);
}

describe('recent finds', () => {
  it('are there again after the browser was closed, last first, each once', () => {
    const storage = memory();
    const { add } = createRecentFinds(storage).getState();
    for (const text of ['perflib', 'does not start', ' Perflib ']) add(text);
    const again = createRecentFinds(storage);
    expect(again.getState().texts).toEqual([]);
    again.getState().open();
    expect(again.getState().texts).toEqual(['Perflib', 'does not start']);
  });

  it('take no lines and nothing long, and forget when they are told to', () => {
    const storage = memory();
    const finds = createRecentFinds(storage);
    for (const text of ['', 'one\ntwo', 'x'.repeat(121), 'kept']) finds.getState().add(text);
    expect(finds.getState().texts).toEqual(['kept']);
    finds.getState().clear();
    finds.getState().open();
    expect(finds.getState().texts).toEqual([]);
  });

  it('go on where storage holds something else', () => {
    const storage = memory();
    storage.write('whence.finds', '{broken');
    const finds = createRecentFinds(storage);
    finds.getState().open();
    expect(finds.getState().texts).toEqual([]);
  });
});
