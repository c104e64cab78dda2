/// <reference types="vite/client" />
import { ASK, type AuthorMessage, type AuthorReport, CHANGED, RENAMED, type RenamedCards, TELL } from './authorReport.ts';

/*
 * In development alone, a panel at the foot of the page: what the compiler says of the article that the page shows. Errors are over the page as well; warnings
 * are here. Vite serves this file to the browser; the site that is built knows nothing of it.
 */

const panel = document.createElement('details');
panel.id = 'whence-author';
panel.open = true;
panel.setAttribute('style', style());
document.body.append(panel);

import.meta.hot?.on(TELL, draw);
import.meta.hot?.on('vite:ws:connect', ask);
import.meta.hot?.on(RENAMED, follow);
import.meta.hot?.on(CHANGED, ask);
ask();
watchAddress();

/** Which article the page shows: `/kb/Q182346/article` → `Q182346`. */
function findArticle(): string | null {
  const id = /^\/kb\/([^/]+)/.exec(sitePath())?.[1];
  return id === undefined ? null : decodeURIComponent(id);
}

function sitePath(): string {
  return location.pathname.slice(import.meta.env.BASE_URL.length - 1);
}

/** Whoever stands on the card that is being reworded stays on it. The page is drawn anew right after this, from the address. */
function follow({ article, cards }: RenamedCards): void {
  const [, before] = /^\/kb\/[^/]+\/([^/]+)\/?$/.exec(sitePath()) ?? [];
  const card = cards.find((one) => one.before === before);
  if (!card || findArticle()?.toLowerCase() !== article.toLowerCase()) return;
  const address = location.pathname.replace(/[^/]+\/?$/, card.after);
  history.replaceState(history.state, '', `${address}${location.search}${location.hash}`);
}

function ask(): void {
  import.meta.hot?.send(ASK, { article: findArticle() });
}

/** The app changes the address without loading a page. */
function watchAddress(): void {
  let shown = findArticle();
  setInterval(() => {
    if (findArticle() === shown) return;
    shown = findArticle();
    ask();
  }, 500);
}

function draw({ messages, elsewhere }: AuthorReport): void {
  panel.hidden = messages.length === 0;
  const summary = document.createElement('summary');
  summary.textContent = `${count(messages.length, 'message')} for this article${elsewhere > 0 ? `, ${elsewhere} elsewhere` : ''}`;
  panel.replaceChildren(summary, ...messages.map(drawMessage));
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function drawMessage({ place, severity, code, message, hint }: AuthorMessage): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('style', 'margin: 8px 0 0');
  const head = document.createElement('code');
  head.textContent = `${place} ${severity} ${code}`;
  head.setAttribute('style', `color: var(--color-${severity === 'error' ? 'error' : 'caution'})`);
  paragraph.append(head, document.createElement('br'), `${message} ${hint}`);
  return paragraph;
}

function style(): string {
  return [
    'position: fixed; inset: auto 8px 8px auto; max-width: min(44rem, 90vw); max-height: 40vh; overflow: auto; z-index: 9',
    'padding: 8px 12px; border: 1px solid var(--color-edge); border-radius: 3px',
    'background: var(--color-sheet); color: var(--color-ink); font: var(--text-side)/1.4 var(--font-sans)',
  ].join('; ');
}
