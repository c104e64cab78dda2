import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BuildSummary, buildSite, isReplaceable } from '../publish/buildSite.ts';
import { compileContent, listContent } from '../publish/compileContent.ts';
import { formatDiagnostic, hasErrors, summarizeDiagnostics, withoutRepeats } from '../publish/fileDiagnostic.ts';
import { type NodePages, nodePagesLimit } from '../publish/listPages.ts';
import type { SiteOptions } from '../publish/prerender.ts';
import { withoutBroken } from '../publish/withoutBroken.ts';
import { type Command, UsageError } from './command.ts';
import { startProgress } from './progress.ts';

/** Builds the site: compiles the content, bundles the app, writes every page. */
export const buildCommand: Command = {
  summary: 'Build the site into a folder that any static host can serve',
  usage: `[--base /sub/] [--content DIR] [--out DIR] [--site URL] [--node-pages all|none] [--skip-broken]

  --base        the path that the site will live under; / unless given
  --content     the folder of Markdown articles; content/kb unless given
  --out         where the site goes; dist unless given
  --site        where it will live, for canonical links: https://kb.example.org
  --node-pages  whether every node and error code gets a page of its own; all up to ${nodePagesLimit} articles unless given
  --skip-broken publish the articles without errors, and list those that are left out`,
  run: async (words) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        base: { type: 'string', default: '/' },
        content: { type: 'string', default: 'content/kb' },
        out: { type: 'string', default: 'dist' },
        site: { type: 'string' },
        'node-pages': { type: 'string' },
        'skip-broken': { type: 'boolean', default: false },
      },
    });
    if (!statSync(values.content, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`There is no folder ${values.content}.`);
    if (!isReplaceable(values.out)) {
      throw new UsageError(
        `${values.out} holds something else than a built site, and would be replaced. Name a new or empty folder.`,
      );
    }
    const base = readBase(values.base);
    const options = { base, origin: readOrigin(values.site), nodePages: readNodePages(values['node-pages']) };
    return build(values.content, values.out, options, values['skip-broken']);
  },
};

type Options = Omit<SiteOptions, 'nodePages'> & { readonly nodePages: NodePages | undefined };

async function build(contentFolder: string, outFolder: string, options: Options, skipBroken: boolean): Promise<number> {
  const began = performance.now();
  const progress = startProgress('Compiled', listContent(contentFolder).length);
  const all = await compileContent(contentFolder, progress.advance);
  progress.finish();
  for (const diagnostic of withoutRepeats(all.diagnostics)) console.error(formatDiagnostic(diagnostic));
  if (hasErrors(all.diagnostics) && !skipBroken) {
    console.error(`\nNothing was built: ${summarizeDiagnostics(all.diagnostics)}. --skip-broken leaves such articles out.`);
    return 1;
  }
  const { content, leftOut } = withoutBroken(all);
  const compiled = performance.now();
  const nodePages = options.nodePages ?? (content.files.length <= nodePagesLimit ? 'all' : 'none');
  const summary = await buildSite(content, { ...options, nodePages }, outFolder);
  for (const diagnostic of summary.diagnostics) console.error(formatDiagnostic(diagnostic));
  printSummary(summary, outFolder, nodePages);
  if (leftOut.length > 0)
    console.log(`  left out    ${leftOut.length}, for their errors:\n${leftOut.map((path) => `    ${path}`).join('\n')}`);
  const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`;
  console.log(`  time        ${seconds(began, performance.now())}, of it compiling ${seconds(began, compiled)}`);
  return 0;
}

function printSummary(summary: BuildSummary, outFolder: string, nodePages: NodePages): void {
  const { articles, events, pages, redirects, dataBytes, allOffline, firstLoad } = summary;
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`\nBuilt ${outFolder}`);
  console.log(`  articles    ${articles}, with ${events} events`);
  console.log(
    `  pages       ${pages}${nodePages === 'none' ? ' (none for single nodes and error codes)' : ''}, and ${redirects} old addresses`,
  );
  console.log(`  data        ${kB(dataBytes)}, offline: ${allOffline ? 'all of it after one visit' : 'that of visited pages'}`);
  if (firstLoad)
    console.log(
      `  first load  ${kB(firstLoad.gzip)} gzip, ${kB(firstLoad.brotli)} brotli (an article: ${firstLoad.files.length} files)`,
    );
}

function readBase(base: string): string {
  if (!/^[\w./~-]*$/.test(base)) throw new UsageError(`--base takes a path such as /helpdesk/, not ${base}`);
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function readOrigin(site: string | undefined): string | null {
  if (site === undefined) return null;
  if (!URL.canParse(site) || !/^https?:/.test(site))
    throw new UsageError(`--site takes an address such as https://kb.example.org, not ${site}`);
  return new URL(site).origin;
}

function readNodePages(value: string | undefined): NodePages | undefined {
  if (value === undefined || value === 'all' || value === 'none') return value;
  throw new UsageError(`--node-pages takes all or none, not ${value}`);
}
