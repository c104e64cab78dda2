import { resolve, sep } from 'node:path';
import type { NormalizedHotChannelClient, ViteDevServer } from 'vite';
import type { FileDiagnostic } from '../fileDiagnostic.ts';
import { findRenamed } from '../findRenamed.ts';
import { type Content, isPicture } from '../openContent.ts';
import { ASK, type AuthorQuestion, buildAuthorReport, CHANGED, RENAMED, type RenamedCards, TELL } from './authorReport.ts';
import { buildOverlay } from './overlay.ts';
import { waitUntilStill } from './waitUntilStill.ts';

/** Milliseconds without a change after which all articles are linked anew, where that takes long. */
const QUIET = 5_000;

type Report = (printed: readonly FileDiagnostic[]) => void;

/**
 * Keeps `content` and the open pages in step with the files below `folder`: articles, shared procedures, pictures. `report` is given what is wrong with the file
 * that was saved.
 */
export function watchContent(server: ViteDevServer, folder: string, content: Content, report: Report): void {
  const { hot } = server.environments.client;
  // One after the other: an editor that saves all files at once must not have their data mixed up.
  let turn = Promise.resolve();
  let saved: string | null = null;
  let quiet: NodeJS.Timeout | undefined;
  const writing = new Set<string>();
  const queue = (task: () => Promise<void>): Promise<void> => {
    turn = turn.then(task).catch((error: unknown) => server.config.logger.error(String(error)));
    return turn;
  };
  const update = async (path: string, exists: boolean): Promise<void> => {
    const before = content.files.get(path);
    await content.update(path, exists);
    const after = content.files.get(path);
    saved = after?.path ?? null;
    // An update of nothing takes the overlay away; the page then draws itself anew.
    hot.send({ type: 'update', updates: [] });
    if (before && after) {
      const renamed: RenamedCards = { article: after.tree.article.id, cards: findRenamed(before.tree, after.tree) };
      hot.send(RENAMED, renamed);
    }
    hot.send(CHANGED, {});
    report(content.diagnostics().filter((one) => resolve(one.path) === path));
  };
  const notice = async (path: string): Promise<void> => {
    // What is being written is read when it is written, however often it is reported until then.
    if (!path.startsWith(folder + sep) || !isContent(path) || writing.has(path)) return;
    writing.add(path);
    clearTimeout(quiet);
    const exists = await waitUntilStill(path);
    writing.delete(path);
    await queue(() => update(path, exists));
    clearTimeout(quiet);
    quiet = setTimeout(() => void queue(content.settle), QUIET);
  };
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, (path) => void notice(path));
  server.httpServer?.on('close', () => clearTimeout(quiet));
  hot.on(ASK, (question: AuthorQuestion, client) => answer(question, client, content, saved));
}

const isContent = (path: string): boolean => /\.(?:md|markdown)$/i.test(path) || isPicture(path);

/** Tells a page what is wrong with its article, and shows the errors in it and in the file that was saved last. */
function answer({ article }: AuthorQuestion, client: NormalizedHotChannelClient, content: Content, saved: string | null): void {
  const own = buildAuthorReport(article, content.files.values(), content.diagnostics());
  client.send(TELL, own);
  const overlay = buildOverlay(content, [...own.paths, ...(saved === null ? [] : [saved])]);
  if (overlay) client.send({ type: 'error', err: overlay });
}
