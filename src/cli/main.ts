import { UnreadableError } from '../publish/listFiles.ts';
import { type Command, UsageError } from './command.ts';

/** Loaded only when called, so that `outline` does not wait for the bundler that `build` needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./new.ts')).newCommand,
  import: async () => (await import('./import.ts')).importCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  outline: async () => (await import('./outline.ts')).outlineCommand,
  build: async () => (await import('./build.ts')).buildCommand,
  find: async () => (await import('./find.ts')).findCommand,
  lossless: async () => (await import('./lossless.ts')).losslessCommand,
};

/**
 * Runs the command line `words` (without `node` and the script) and resolves to its exit code: 0; 1 where something was wrong with
 * the input; 2 where the command line itself makes no sense.
 */
async function run(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined) return refuse('Which command?', await listCommands());
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0]);
  const command = await findCommand(name);
  if (!command) return refuse(`There is no command “${name}”.`, await listCommands());
  if (rest.includes('--help') || rest.includes('-h')) return help(name);
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) return refuse(error.message, formatUsage(name, command));
    if (!(error instanceof UnreadableError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function help(name?: string): Promise<number> {
  const command = name === undefined ? undefined : await findCommand(name);
  if (name !== undefined && !command) return refuse(`There is no command “${name}”.`, await listCommands());
  console.log(name !== undefined && command ? formatUsage(name, command) : await listCommands());
  return 0;
}

async function findCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(commands, name) ? commands[name]?.() : undefined;
}

async function listCommands(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)}${(await load()).summary}`),
  );
  return [
    'Usage: npm run -s whence -- COMMAND …',
    '',
    ...lines,
    `  ${'help'.padEnd(10)}This list, or one command: help COMMAND`,
  ].join('\n');
}

const formatUsage = (name: string, { summary, usage }: Command): string =>
  `${summary}\n\nUsage: npm run -s whence -- ${name} ${usage}`;

function refuse(message: string, usage: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));
