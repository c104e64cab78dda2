import { useUpdate } from './updateStore.ts';

/** How often a page that stays open all day asks for a new version, in milliseconds. */
const ASK_EVERY = 60 * 60 * 1000;

/**
 * Registers the service worker of the built site and watches for a new version and for the network. A new version is offered
 * and waits: it never takes over by itself, for somebody may be in the middle of a walk.
 */
export function registerWorker(base: string): void {
  watchNetwork();
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker
    .register(`${base}sw.js`, { scope: base })
    .then(watchVersions)
    // Without a worker the site works as long as there is a network: a folder opened from a stick has none.
    .catch(() => undefined);
}

/** Puts the waiting version to use: all tabs of the site get it, this one by loading anew. */
export function adoptVersion(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  worker.postMessage({ type: 'SKIP_WAITING' });
}

function watchVersions(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    // Without a controller this is the first visit: nothing older is in use, so nothing is offered.
    if (registration.waiting && navigator.serviceWorker.controller) useUpdate.getState().offer(registration.waiting);
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  setInterval(() => void registration.update().catch(() => undefined), ASK_EVERY);
}

function watchNetwork(): void {
  const tell = () => useUpdate.getState().setOffline(!navigator.onLine);
  tell();
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
}
