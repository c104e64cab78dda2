import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runDiff } from './runDiff.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;
let root: string;
let kb: string;
let printed: string[];

const git = (...words: string[]): void => {
  const identity = ['-c', 'user.name=Author', '-c', 'user.email=author@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', root, ...identity, ...words]);
  if (status !== 0) throw new Error(stderr.toString());
};

const write = (name: string, steps: string): void =>
  writeFileSync(join(kb, name), `# It stands still (${name})\n\n## Resolution\n\n${steps}\n`);

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'whence-diff-')));
  kb = join(root, 'content', 'kb');
  mkdirSync(join(kb, '_shared'), { recursive: true });
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void printed.push(text));
});

afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
});

describe.skipIf(!hasGit)('whence outline --diff', () => {
  it('compares the files as they are with a revision: added, removed, changed, moved only in words', () => {
    git('init', '-q');
    write('zürich one.md', 'Restart it.');
    write('gone.md', 'Restart it.');
    write('same.md', 'Restart it.');
    git('add', '-A');
    git('commit', '-qm', 'one');
    write('zürich one.md', 'Restart it.\n\nWait an hour.');
    rmSync(join(kb, 'gone.md'));
    write('new.md', 'Restart it.');
    write('same.md', '\n\nRestart it.');
    expect(runDiff('HEAD', kb, 'text')).toBe(0);
    const text = printed.join('\n');
    expect(text).toContain('removed  gone: It stands still (gone.md)');
    expect(text).toContain('added    new: It stands still (new.md)');
    expect(text).toMatch(/changed +zürich one: .*\n {2}\+ Step gained: “Wait an hour.”/);
    expect(text).toContain('Articles: 1 added, 1 removed, 1 changed; 1 edited without any change to the tree.');
  });

  it('sees what a shared procedure changed in the articles that include it', () => {
    git('init', '-q');
    writeFileSync(join(kb, '_shared', 'restart.md'), '1. Stop it.\n2. Start it.\n');
    write('a.md', 'Restart it as [shown](_shared/restart.md). <!-- whence: include -->');
    git('add', '-A');
    git('commit', '-qm', 'one');
    writeFileSync(join(kb, '_shared', 'restart.md'), '1. Stop it.\n2. Wait.\n3. Start it.\n');
    runDiff('HEAD', kb, 'text');
    expect(printed.join('\n')).toContain('+ Step gained: “Wait.”');
  });

  it('is Markdown for a pull request, in which the words of an article mean nothing', () => {
    git('init', '-q');
    write('a.md', 'Restart it.');
    git('add', '-A');
    git('commit', '-qm', 'one');
    write('a.md', 'Restart it.\n\nAsk @team about `<b>`.');
    runDiff('HEAD', kb, 'markdown');
    const text = printed.join('\n');
    expect(text).toContain('### a: It stands still');
    expect(text).not.toMatch(/[^\\]<b>|@team/);
  });

  it('says clearly where there is nothing to compare with', () => {
    expect(runDiff('HEAD', kb, 'text')).toBe(1);
    git('init', '-q');
    expect(runDiff('nothing-of-the-kind', kb, 'text')).toBe(1);
    expect(runDiff('--output=x', kb, 'text')).toBe(1);
    expect(runDiff('HEAD', join(root, 'nowhere'), 'text')).toBe(1);
    expect(printed[0]).toMatch(/is in no Git repository/);
    expect(printed[1]).toMatch(/knows no revision nothing-of-the-kind/);
    expect(printed[3]).toMatch(/There is no folder/);
  });
});
