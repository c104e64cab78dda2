import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { diffArticle } from './diffArticle.ts';

const before = `# The printer does not print

## Symptoms

Jobs stay in the queue.

## Cause

This problem can occur for one of the following reasons:

- The spooler hangs.
- The disk of the server is full.

## Resolution

1. Stop the spooler.
2. Delete the oldest files in the queue.
3. Start the spooler again.
`;

/** What a change of `before` says, a line each. */
const say = (change: (text: string) => string): readonly string[] =>
  diffArticle(compile(before, 'a').tree, compile(change(before), 'a').tree).map(({ sign, text }) => `${sign} ${text}`);

describe('what a change did to a tree', () => {
  it('is nothing where only the wording of remarks or the layout changed', () => {
    expect(say((text) => text)).toEqual([]);
    expect(say((text) => `${text.replace('reasons:', 'reasons:\n')}\n## References\n\nA book.\n`)).toEqual([]);
  });

  it('is told in words: causes, steps, verdict and ends', () => {
    const lines = say((text) =>
      text
        .replace('- The spooler hangs.\n', '')
        .replace('## Resolution', '## Workaround')
        .replace('2. Delete the oldest files in the queue.', '2. Delete the oldest and largest files in the queue.\n3. Wait.')
        .replace('3. Start', '4. Start'),
    );
    expect(lines).toContain('- Cause lost: “The spooler hangs.”');
    expect(lines).toContain('~ Verdict: fix → workaround');
    expect(lines).toContain('~ Kind of remedy: resolution → workaround');
    expect(lines).toContain('+ Step gained: “Wait.”');
    expect(lines).toContain(
      '~ Step reworded: “Delete the oldest files in the queue.” → “Delete the oldest and largest files in the queue.”',
    );
    expect(lines).toContain('- No way ends any more in: solved');
    expect(lines).toContain('+ Some way now ends in: worked around');
  });

  it('counts the ways gained and lost, and shows some', () => {
    const lines = say((text) => `${text}\n## Workaround\n\nPrint to another printer.\n`);
    const counts = lines.find((line) => line.startsWith('~ Ways to an outcome'));
    expect(counts).toMatch(/^~ Ways to an outcome: \d+ before, \d+ now \(\d+ lost, \d+ gained\)$/);
    expect(lines.some((line) => /^\+ Way gained: .*Print to another printer\..* → Worked around$/.test(line))).toBe(true);
  });

  it('names the addresses that break, and does not take a renamed card for another way', () => {
    const lines = say((text) =>
      text.replace('2. Delete the oldest files in the queue.', '2. Delete the very oldest files in the queue.'),
    );
    expect(lines).toEqual([
      '~ Step reworded: “Delete the oldest files in the queue.” → “Delete the very oldest files in the queue.”',
      '! Address changed, links to it break: step-delete-oldest-files-queue → step-delete-very-oldest-files-queue',
    ]);
  });

  it('says what a directive changed', () => {
    expect(say((text) => text.replace('server is full.', 'server is full. <!-- whence: likely often -->'))).toContain(
      '~ Causes are asked for in another order, first: “The disk of the server is full.”',
    );
    const stopped = say((text) =>
      text
        .replace('hangs.\n', 'hangs.\n')
        .replace('queue.\n\n## Cause', 'queue.\n\nIt is due. <!-- whence: stop Is a backup running? -->\n\n## Cause'),
    );
    expect(stopped).toContain('+ Stop question gained: “Is a backup running?”');
    expect(say((text) => text.replace('## Resolution', '## Resolution <!-- whence: for cause 2 -->'))).toContain(
      '~ For cause: none → 2',
    );
  });

  it('says when steps changed places', () => {
    const swapped = say((text) =>
      text
        .replace('1. Stop', '1. X')
        .replace('3. Start the spooler again.', '3. Stop the spooler.')
        .replace('1. X the spooler.', '1. Start the spooler again.'),
    );
    expect(swapped).toContain('~ Order of the steps changed');
  });
});
