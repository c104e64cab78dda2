import { listCommands } from '../engine/commands.ts';
import type { Blank } from '../model/article.ts';
import type { BlankName } from '../model/ids.ts';
import type { PublishedArticle } from '../model/published.ts';
import { findBySurroundings, type Surroundings } from './findBySurroundings.ts';
import { findByWording } from './findByWording.ts';
import { findPaths } from './findPaths.ts';
import { eventWords, type PastedEvent } from './pastedEvent.ts';

type Values = Readonly<Record<BlankName, string>>;

/**
 * Values for an article's blanks out of pasted events, the first event that has one counting. Three kinds of evidence, the surest first:
 * the text around the blank in a command stands in a path of the event (`<path>\imsperf.dll` and `G:\EXCHSRVR\bin\imsperf.dll`);
 * the event as the article quotes it has the blank's token where the paste has a value; the blank's name or explanation says
 * what it is (a drive, a folder, a server) and the event has one such thing only. Blanks without evidence are left out.
 */
export function fillBlanks(article: PublishedArticle, events: readonly PastedEvent[]): Values {
  const surroundings = listSurroundings(article);
  const found = events.flatMap((event) =>
    article.blanks.map((blank) => [blank.name, findValue(article, blank, surroundings, event)] as const),
  );
  const values = new Map<BlankName, string>();
  for (const [name, value] of found) if (value !== undefined && !values.has(name)) values.set(name, value);
  return Object.fromEntries(values);
}

function findValue(
  article: PublishedArticle,
  blank: Blank,
  surroundings: readonly Surroundings[],
  event: PastedEvent,
): string | undefined {
  const paths = findPaths(eventWords(event));
  const around = surroundings.filter(({ name }) => name === blank.name);
  return findBySurroundings(around, paths) ?? findByWording(article.blocks, blank, event) ?? findByName(blank, event, paths);
}

/** Every place of every blank in the article's commands. */
function listSurroundings(article: PublishedArticle): readonly Surroundings[] {
  const lines = article.nodes.flatMap((node) => listCommands(node, article.blanks, {})).flatMap((command) => command.lines);
  return lines.flatMap((line) =>
    line.flatMap((piece, at) => {
      if (piece.type === 'text') return [];
      const before = line[at - 1];
      const after = line[at + 1];
      return [
        {
          name: piece.name,
          before: before?.type === 'text' ? before.value : '',
          after: after?.type === 'text' ? after.value : '',
        },
      ];
    }),
  );
}

/** What a blank is called, or explained as, and where an event has it. The first kind that fits the blank's name counts. */
const KINDS: readonly {
  readonly called: RegExp;
  readonly find: (event: PastedEvent, paths: readonly string[]) => readonly string[];
}[] = [
  {
    called: /\bdrive(?:\s*letter)?\b|\bletter\b|\blaufwerk/i,
    find: (_, paths) => paths.flatMap((path) => /^([a-z]):/i.exec(path)?.[1] ?? []),
  },
  {
    called: /\b(?:path|folder|directory|dir|pfad|verzeichnis)\b/i,
    find: (_, paths) => paths.map((path) => path.replace(/\\[^\\]*$/, '')),
  },
  { called: /\b(?:server|computer|machine|host|node|rechner)(?:\s*name)?\b/i, find: ({ computer }) => known(computer) },
  { called: /\b(?:user|account|logon)(?:\s*name)?\b|\busername\b/i, find: ({ user }) => known(user) },
  {
    called: /\bservice(?:\s*name)?\b/i,
    find: (event) => [...eventWords(event).matchAll(/\bservice\s+"([\w$. -]{2,40})"/gi)].map(([, name]) => name ?? ''),
  },
];

function findByName({ name, explanation }: Blank, event: PastedEvent, paths: readonly string[]): string | undefined {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .replace(/(server|computer|machine|host|user|service|drive)(name|letter)$/i, '$1 $2');
  const kind = KINDS.find(({ called }) => called.test(words)) ?? KINDS.find(({ called }) => called.test(opening(explanation)));
  const values = new Map(kind?.find(event, paths).map((value) => [value.toLowerCase(), value]));
  return values.size === 1 ? [...values.values()][0] : undefined;
}

/** The noun of an explanation stands at its beginning: "the drive letter where the server's binaries are". */
function opening(explanation: string | null): string {
  return (explanation ?? '').split(/\s+/).slice(0, 5).join(' ');
}

function known(value: string | null): readonly string[] {
  return value === null || /^(?:n\/?a|-|\(none\))$/i.test(value) ? [] : [value.replace(/^\\+/, '')];
}
