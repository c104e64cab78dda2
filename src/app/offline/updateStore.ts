import { create } from 'zustand';

interface UpdateState {
  /** A new version that has been fetched and waits to be used. */
  readonly waiting: ServiceWorker | null;
  readonly offer: (worker: ServiceWorker) => void;
  readonly isOffline: boolean;
  readonly setOffline: (isOffline: boolean) => void;
}

/** Whether a new version waits, and whether there is a network. */
export const useUpdate = create<UpdateState>((set) => ({
  waiting: null,
  offer: (waiting) => set({ waiting }),
  isOffline: false,
  setOffline: (isOffline) => set({ isOffline }),
}));
