import { dirname, join, relative, sep } from 'node:path';
import { parseSync, Visitor } from 'vite';

/**
 * Who may import whom: a folder of `src/` only from those before it; those that share a line never from each other. Types count, too:
 * a type that points upward couples as much as a function does.
 */
const order: readonly (readonly string[])[] = [
  ['model'],
  ['clues'],
  ['engine'],
  ['search'],
  ['intake'],
  ['importers', 'compiler', 'app'],
  ['publish'],
  ['cli'],
];

/** One import that points where it must not. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  readonly reason: string;
}

/**
 * The imports of one source file that break the order. Tests may go through the whole pipeline to get their input, so files named
 * `*.test.ts` are free to import from any folder of `src/`.
 * @param file absolute path
 * @param text its content
 * @param root absolute path of the repository
 */
export function findBreaches(file: string, text: string, root: string): readonly Breach[] {
  const path = toPath(relative(root, file));
  if (/\.test\.tsx?$/.test(path)) return [];
  return findImports(file, text).flatMap(({ specifier, offset }) => {
    const target = specifier.startsWith('.') ? toPath(relative(root, join(dirname(file), specifier))) : null;
    const reason = findReason(path, specifier, target);
    return reason ? [{ file: path, line: text.slice(0, offset).split('\n').length, specifier, reason }] : [];
  });
}

function findReason(path: string, specifier: string, target: string | null): string | undefined {
  const from = folderOf(path);
  if (from === undefined) return undefined;
  if (target === null) return from === 'model' ? `model imports nothing, not even ${specifier}` : undefined;
  if (!/\.(tsx?|css|json)$/.test(target)) return 'imports carry the extension of their file';
  const to = folderOf(target);
  if (to === undefined) return `src/ imports nothing from outside of it`;
  const [rank, other] = [rankOf(from), rankOf(to)];
  if (rank < 0 || other < 0) return `src/${rank < 0 ? from : to} has no place in the order of folders`;
  if (from === to || other < rank) return undefined;
  return other === rank ? `${from} and ${to} never import each other` : `${from} comes before ${to}, so it must not know of it`;
}

const rankOf = (folder: string): number => order.findIndex((folders) => folders.includes(folder));

/** The folder of `src/` that a path is in; undefined outside of `src/`. */
function folderOf(path: string): string | undefined {
  const [first, second] = path.split('/');
  return first === 'src' ? second : undefined;
}

const toPath = (path: string): string => path.split(sep).join('/');

interface FoundImport {
  readonly specifier: string;
  readonly offset: number;
}

/** Everything that names another module: imports and re-exports, of types too, `import()` and the type `import('…')`. */
function findImports(file: string, text: string): readonly FoundImport[] {
  const { program, module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? 'cannot be parsed'}`);
  const found: FoundImport[] = [
    ...module.staticImports.map(({ moduleRequest }) => ({ specifier: moduleRequest.value, offset: moduleRequest.start })),
    ...module.staticExports.flatMap(({ entries }) => {
      const request = entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest;
      return request ? [{ specifier: request.value, offset: request.start }] : [];
    }),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const literal = /^['"](.*)['"]$/.exec(text.slice(start, end))?.[1];
      return literal === undefined ? [] : [{ specifier: literal, offset: start }];
    }),
  ];
  const addTypeImport = ({ source }: { source: { value: string; start: number } }): void => {
    found.push({ specifier: source.value, offset: source.start });
  };
  new Visitor({ TSImportType: addTypeImport }).visit(program);
  return found;
}
