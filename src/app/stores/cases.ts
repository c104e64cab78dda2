import { useStore } from 'zustand';
import { safeStorage } from './browserStorage.ts';
import { type CaseState, createCaseStore } from './caseStore.ts';

/** This browser's cases. Empty until `openCases`, and always so where pages are prerendered. */
export const caseStore = createCaseStore();

/** A part of the cases, followed as it changes. */
export function useCases<T>(select: (state: CaseState) => T): T {
  return useStore(caseStore, select);
}

/** Reads the kept cases and follows what other tabs do to them. Called once, before the first page is shown. */
export function openCases(): void {
  const lasting = safeStorage(() => window.localStorage);
  caseStore.getState().open({ lasting, tab: safeStorage(() => window.sessionStorage) });
  window.addEventListener('storage', (event) => caseStore.getState().readAgain(event.key));
}

/** An id for a new session, unlike any other of this browser. */
export function newSessionId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return [...numbers].map((number) => number.toString(36)).join('-');
}
