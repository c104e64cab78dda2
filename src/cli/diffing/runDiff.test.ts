import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
    write('new.md', 'Open the door of the server room, and wait.');
    write('same.md', '\n\nRestart it.');
    expect(runDiff('HEAD', kb, 'text')).toBe(0);
    const text = printed.join('\n');
    expect(text).toContain('removed  gone: It stands still (gone.md)');
    expect(text).toContain('added    new: It stands still (new.md)');
    expect(text).toMatch(/changed +zürich one: .*\n {2}\+ Step 2 gained: “Wait an hour.”/);
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
    expect(printed.join('\n')).toContain('+ Step 1.2 gained: “Wait.”');
  });

  it('knows an article in another file: what moves keeps its links, what is renamed breaks them unless the old address is kept', () => {
    git('init', '-q');
    writeFileSync(join(kb, 'moved.md'), '# One\n\n## Resolution\n\nOpen the door of the server room.\n');
    writeFileSync(join(kb, 'old.md'), '# Two\n\n## Resolution\n\nClose the window of the other office at once.\n');
    write('linking.md', 'Do as [said](old.md).');
    git('add', '-A');
    git('commit', '-qm', 'one');
    mkdirSync(join(kb, 'sub'));
    renameSync(join(kb, 'moved.md'), join(kb, 'sub', 'moved.md'));
    renameSync(join(kb, 'old.md'), join(kb, 'new.md'));
    runDiff('HEAD', kb, 'text');
    const text = printed.join('\n').replaceAll(`${kb}/`, '');
    expect(text).toContain(
      'moved    moved: One (sub/moved.md)\n  ~ Moved from moved.md: the address /kb/moved stays, and no link breaks',
    );
    expect(text).toMatch(
      /renamed {2}new: Two \(new\.md\)\n.*Renamed from old\.md\n {2}! Address changed: \/kb\/old → \/kb\/new; links to the old one break\..*\n {2}! Still linked to from linking/,
    );
    expect(text).toMatch(/Articles: 0 added, 0 removed, 1 moved, 1 renamed, 0 changed\.$/);
    writeFileSync(join(kb, 'new.md'), `---\noldAddresses: [/kb/old/]\n---\n${readFileSync(join(kb, 'new.md'), 'utf8')}`);
    runDiff('HEAD', kb, 'text');
    expect(printed.at(-1)).toContain('~ Address changed: /kb/old → /kb/new; the old one sends on, those of its cards break');
  });

  it('says what goes with an article that is removed, and what a new one brings', () => {
    git('init', '-q');
    write('gone.md', 'Restart it.');
    write('linking.md', 'Do as [said](gone.md).');
    git('add', '-A');
    git('commit', '-qm', 'one');
    rmSync(join(kb, 'gone.md'));
    writeFileSync(join(kb, 'new.md'), '# New\n\n## Cause\n\nThe door is open.\n\n## Workaround\n\nClose the window.\n');
    runDiff('HEAD', kb, 'text');
    const text = printed.join('\n').replaceAll(`${kb}/`, '');
    expect(text).toContain(' (gone.md)\n  ! Address gone: /kb/gone\n  ! Still linked to from linking');
    expect(text).toContain('  + Verdict: workaround\n  + Causes: “The door is open.”\n  + Remedies: “Close the window.”');
  });

  it('tells a machine where an article does not compile any more, and not of errors that were there before', () => {
    git('init', '-q');
    write('a.md', 'Restart it.');
    write('wrong.md', 'Restart it. <!-- whence: couse -->');
    git('add', '-A');
    git('commit', '-qm', 'one');
    write('wrong.md', 'Restart it twice. <!-- whence: couse -->');
    expect(runDiff('HEAD', kb, 'text')).toBe(0);
    write('a.md', 'Restart it. <!-- whence: couse -->');
    expect(runDiff('HEAD', kb, 'text')).toBe(1);
    expect(printed.at(-1)).toContain('! Does not compile: 5:26 directive-unknown: There is no directive "couse".');
    expect(printed.at(-1)).toMatch(/1 no longer compiles\.$/);
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
