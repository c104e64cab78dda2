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
    expect(lines).toContain('~ Kind of the remedy: resolution → workaround');
    expect(lines).toContain('+ Step 3 gained: “Wait.”');
    expect(lines).toContain(
      '~ Step 2 changed: “Delete the oldest files in the queue.” → “Delete the oldest and largest files in the queue.”',
    );
    expect(lines).toContain('- No way ends any more in: solved');
    expect(lines).toContain('+ Some way now ends in: worked around');
  });

  it('tells of the ways last, by causes, remedies and ends, and only where these changed', () => {
    const lines = say((text) => `${text}\n## Workaround\n\nPrint to another printer.\n`);
    const counts = lines.findIndex((line) => line.startsWith('~ Ways through the article'));
    expect(lines[counts]).toMatch(/^~ Ways through the article: \d+ before, \d+ now \(\d+ lost, \d+ gained\)$/);
    expect(lines.slice(counts + 1).every((line) => /^[-+] Way (?:lost|gained)|^!/.test(line))).toBe(true);
    expect(lines.some((line) => /^\+ Way gained: .*Print to another printer\..* → Worked around$/.test(line))).toBe(true);
    const more = say((text) => text.replace('3. Start', '3. Wait an hour.\n4. Start'));
    expect(more).toEqual(['+ Step 3 gained: “Wait an hour.”']);
  });

  it('names the addresses that break, and does not take a renamed card for another way', () => {
    const lines = say((text) =>
      text.replace('2. Delete the oldest files in the queue.', '2. Delete the very oldest files in the queue.'),
    );
    expect(lines).toEqual([
      '~ Step 2 changed: “Delete the oldest files in the queue.” → “Delete the very oldest files in the queue.”',
      '! Address changed, links to it break: step-delete-oldest-files-queue → step-delete-very-oldest-files-queue',
    ]);
  });

  it('says what a directive changed', () => {
    const likely = say((text) => text.replace('server is full.', 'server is full. <!-- whence: likely often -->'));
    expect(likely).toContain('~ How likely “The disk of the server is full.” is: none → often');
    expect(likely).toContain(
      '~ Causes come in another order: “The disk of the server is full.” is now ahead of “The spooler hangs.”',
    );
    const stopped = say((text) =>
      text.replace('queue.\n\n## Cause', 'queue.\n\nIt is due. <!-- whence: stop Is a backup running? -->\n\n## Cause'),
    );
    expect(stopped).toContain('+ Stop question gained: “Is a backup running?”');
    expect(say((text) => text.replace('the spooler.', 'the spooler. <!-- whence: takes 5 min; next Q2 -->'))).toEqual(
      expect.arrayContaining(['~ Minutes for step 1: none → 5', '~ Article that step 1 leads on to: none → Q2']),
    );
  });

  it('says which question is asked in other words, and which step has a condition now', () => {
    const asked = (question: string) => (text: string) =>
      text.replace('in the queue.\n3', `in the queue. <!-- whence: question ${question} -->\n3`);
    const [old, now] = [compile(asked('Is it full?')(before), 'a').tree, compile(asked('Is it empty?')(before), 'a').tree];
    expect(diffArticle(old, now).map(({ text }) => text)[0]).toBe(
      'Question ahead of step 2 (“Delete the oldest files in the queue.”): “Is it full?” → “Is it empty?”',
    );
    expect(say((text) => text.replace('3. Start', '3. If the disk is empty, start'))).toEqual(
      expect.arrayContaining([
        '~ Step 3 changed: “Start the spooler again.” → “If the disk is empty, start the spooler again.”',
        '+ Step 3 (“If the disk is empty, start the…”) is now done only if “the disk is empty”; asked: “Is the disk empty?”',
      ]),
    );
  });

  it('says where a link leads now, and which picture is shown', () => {
    const linked = (target: string, picture: string) => (text: string) =>
      text.replace('Stop the spooler.', `Stop the spooler as [said](${target}). ![](${picture})`);
    const [old, now] = [compile(linked('b.md', 'x.png')(before), 'a').tree, compile(linked('c.md', 'x.png')(before), 'a').tree];
    expect(diffArticle(old, now).map(({ text }) => text)).toEqual(['Link to article b → link to article c in step 1']);
    expect(say(linked('b.md', 'x.png'))).toEqual(
      expect.arrayContaining(['+ Link to article b gained in step 1', '+ Picture x.png gained in step 1']),
    );
  });

  it('says to which way out a step or an answer leads now', () => {
    const sent = (first: string, second: string): string =>
      `# The boiler is cold\n\n## Troubleshooting\n\n1. If the gauge shows nothing, go to ${first}.\n2. If it shows half, go to ${second}.\n\n## No gas\n\n1. Open the valve.\n\n## No water\n\n1. Fill it up.\n`;
    const [old, now] = [compile(sent('No gas', 'No water'), 'a').tree, compile(sent('No water', 'No gas'), 'a').tree];
    expect(diffArticle(old, now).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Way out that step 1 in .* leads on to: “No gas” → “No water”$/),
        expect.stringMatching(/^Way out that step 2 in .* leads on to: “No water” → “No gas”$/),
      ]),
    );
    const asked = (answer: string): string =>
      sent('No gas', 'No water').replace('If the gauge shows nothing', `Is it lit? If not, go to ${answer}. If so`);
    const [before2, after2] = [compile(asked('No gas'), 'a').tree, compile(asked('No water'), 'a').tree];
    expect(diffArticle(before2, after2).map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Way out that step 1 in .* leads on to: .*“No gas”.* → .*“No water”/)]),
    );
  });

  it('knows causes by their words: one that is inserted above changes no tie', () => {
    const tied = before.replace('## Resolution', '## Resolution <!-- whence: for cause 2 -->');
    const change = (text: string): readonly string[] =>
      diffArticle(compile(tied, 'a').tree, compile(text, 'a').tree).map((one) => `${one.sign} ${one.text}`);
    const inserted = tied.replace('- The disk', '- The cable is loose.\n- The disk');
    expect(change(inserted)).toContain(
      '~ “Stop the spooler.” was for the cause “The disk of the server is full.”, is now for “The cable is loose.”',
    );
    const moved = change(inserted.replace('for cause 2', 'for cause 3'));
    expect(moved).toContain('+ Cause gained: “The cable is loose.”');
    expect(moved.filter((line) => line.includes('is now for'))).toEqual([]);
  });

  it('says what changed besides the steps: products, codes, cautions, the order of remedies', () => {
    expect(say((text) => text.replace('Jobs stay', 'Error 0x80070005: jobs stay'))).toContain('+ Code gained: 0x80070005');
    expect(say((text) => `---\nproducts: [Print Server]\n---\n${text}`)).toContain('+ Product gained: Print Server');
    const warned = (kind: string, step: number) => (text: string) =>
      text.replace(`${step}. `, `\n> [!${kind}]\n> Jobs are lost.\n\n${step}. `);
    const compiled = (kind: string, step: number) => compile(warned(kind, step)(before), 'a').tree;
    expect(diffArticle(compiled('WARNING', 1), compiled('IMPORTANT', 1)).map(({ text }) => text)).toContain(
      'Caution “Jobs are lost.” is marked important, was warning',
    );
    const ways = (...titles: readonly string[]): string =>
      before.replace(/1\. Stop[\s\S]*/, titles.map((title) => `### ${title}\n\n1. Open ${title} once more.\n`).join('\n'));
    const swapped = diffArticle(
      compile(ways('Windows 10', 'Windows 11'), 'a').tree,
      compile(ways('Windows 11', 'Windows 10'), 'a').tree,
    );
    expect(swapped.map(({ text }) => text)).toContain(
      'Remedies come in another order: “Windows 11” is now ahead of “Windows 10”',
    );
  });

  it('says when steps changed places', () => {
    const swapped = say((text) =>
      text
        .replace('1. Stop the spooler.', '1. Start the spooler again.')
        .replace('3. Start the spooler again.', '3. Stop the spooler.'),
    );
    expect(swapped).toContain(
      '~ Steps come in another order: “Start the spooler again.” is now ahead of “Delete the oldest files in the queue.”',
    );
  });
});
