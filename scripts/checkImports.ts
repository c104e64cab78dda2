/** Checks the import directions of `src/` and prints each breach as `file:line imports X: why it must not`. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBreaches } from './importDirections.ts';

const root = resolve(import.meta.dirname, '..');
const files = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file}`)
  .sort();
const breaches = files.flatMap((file) => findBreaches(resolve(root, file), readFileSync(resolve(root, file), 'utf8'), root));

for (const { file, line, specifier, reason } of breaches) console.error(`${file}:${line} imports ${specifier}: ${reason}`);
if (breaches.length > 0) process.exit(1);
console.log(`${files.length} files import in the right direction.`);
