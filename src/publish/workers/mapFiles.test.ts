import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileJob } from '../compileFile.ts';
import { outlineJob } from '../outlineFile.ts';
import type { Outcome } from './attempt.ts';
import { type FileJob, mapFiles } from './mapFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-workers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = Array.from({ length: 100 }, (_, i) => {
  const path = join(folder, `a${i}.md`);
  const steps = Array.from({ length: (i * 7) % 20 }, (__, step) => `${step + 1}. Click ${i}.`).join('\n');
  if (i !== 50) writeFileSync(path, `# It fails ${i}\n\n## Resolution\n\n${steps || 'Nobody knows.'}\n`);
  return path;
});

async function gather<Result>(job: FileJob<Result>, workers: number): Promise<readonly Outcome<Result>[]> {
  const outcomes: Outcome<Result>[] = [];
  await mapFiles(paths, job, (outcome) => void outcomes.push(outcome), workers);
  return outcomes;
}

describe('many files', () => {
  it('give the same trees, messages and order whatever the number of workers', async () => {
    const here = await gather(compileJob, 1);
    expect(here.map(({ path }) => path)).toEqual(paths);
    expect(here.filter(({ result }) => result !== null)).toHaveLength(99);
    expect(await gather(compileJob, 2)).toEqual(here);
    expect(await gather(compileJob, 3)).toEqual(here);
  });

  it('give the same outlines whatever the number of workers', async () => {
    expect(await gather(outlineJob, 2)).toEqual(await gather(outlineJob, 1));
  });

  it.each([1, 2])('say of a file that cannot be read why, and go on: %i workers', async (workers) => {
    const reasons = (await gather(compileJob, workers)).flatMap(({ path, reason }) => (reason === null ? [] : [[path, reason]]));
    expect(reasons).toEqual([[paths[50], 'there is no such file or folder']]);
  });
});

it('an end of a worker ends the work', async () => {
  const job = { run: () => '', module: 'data:text/javascript,process.exit(3)', name: 'run' };
  await expect(mapFiles(paths, job, () => {}, 2)).rejects.toThrow('A worker ended with exit code 3.');
});
