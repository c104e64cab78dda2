import { describe, expect, it } from 'vitest';
import { bodyOf, flatten, importText, rawArticle } from '../testing/articles.ts';

/** What an article becomes whose lines were taken away. */
const written = (body: string): string => bodyOf(importText(flatten(rawArticle(body))).markdown);

describe('a flattened article', () => {
  it('gets its headings back by the length of their underlines', () => {
    expect(written('First of all. MORE INFORMATION ================ Steps to Reproduce ------------------ Text.')).toBe(
      'First of all.\n\n## More Information\n\n### Steps to Reproduce\n\nText.',
    );
  });

  it('takes no heads of columns for a heading, nor the end of a sentence', () => {
    expect(written('They have these attributes or later: Date Time Version Size ---------------------- More.')).not.toContain(
      '#',
    );
    expect(written('Double-click Add in Control Panel. File Size ------------------------ More.')).not.toContain('#');
  });

  it('gets a rule back, and the title above it, which leave a list', () => {
    expect(written('1. Click Add. 2. Click Next. Game Controls ============================== The game is easy.')).toBe(
      '1. Click Add.\n2. Click Next.\n\nGame Controls\n\n---\n\nThe game is easy.',
    );
  });

  it('gets messages with "-or-" between them back', () => {
    expect(written('You receive one of the following error messages: The disk is full. -or- The drive is not ready.')).toBe(
      'You receive one of the following error messages:\n\n```text\nThe disk is full.\n```\n\n-or-\n\n```text\nThe drive is not ready.\n```',
    );
  });

  it('gets nested lists back, and is not misled by numbers in sentences', () => {
    const body = `1. If it is not installed, proceed to step 2. To remove it, follow these steps:
   a. Click Network.
   b. Click the Services tab.
2. Restart.`;
    expect(written(body)).toBe(
      '1. If it is not installed, proceed to step 2. To remove it, follow these steps:\n\n   1. Click Network.\n   2. Click the Services tab.\n\n2. Restart.',
    );
  });

  it('gets bullets back, but not from a dash in a sentence', () => {
    expect(written('You may see: - The service stops. - The log is full. This is slow - and wrong.')).toContain(
      '- The service stops.\n- The log is full.',
    );
    expect(written('This is slow - and wrong.')).toBe('This is slow - and wrong.');
  });

  it('gets event fields back, for each of several events', () => {
    const body =
      'This is logged: Event ID: 4086 Source: MSExchangeIMC Description: It failed. Event ID: 4087 Source: MSExchangeIMC Description: It failed again.';
    expect(written(body)).toBe(
      'This is logged:\n\n```event\nEvent ID: 4086\nSource: MSExchangeIMC\nDescription: It failed.\n```\n\n```event\nEvent ID: 4087\nSource: MSExchangeIMC\nDescription: It failed again.\n```',
    );
  });

  it('gets a registry key back, the gap in it closed, and the sentence behind it', () => {
    expect(written('Look at this key: HKEY_LOCAL_MACHINE\\ System\\Services\\Post\\SiteDN It is wrong.')).toBe(
      'Look at this key:\n\n```text\nHKEY_LOCAL_MACHINE\\System\\Services\\Post\\SiteDN\n```\n\nIt is wrong.',
    );
  });

  it('gets messages, commands in quotation marks and other articles back', () => {
    const body = `You receive the following error message: The disk is full. This problem occurs often. To resolve this problem:
1. Type the following at a command prompt: " chkdsk /f " (without the quotation marks)
2. See the following article: Q123456 How to Check Disks`;
    expect(written(body)).toBe(
      'You receive the following error message:\n\n```text\nThe disk is full.\n```\n\nThis problem occurs often.\n\nTo resolve this problem:\n\n' +
        '1. Type the following at a command prompt:\n\n   ```cmd\n   chkdsk /f\n   ```\n\n   (without the quotation marks)\n\n' +
        '2. See the following article:\n\n   [Q123456 How to Check Disks](Q123456.md)',
    );
  });

  it('gets warnings and alternatives back', () => {
    expect(
      written(
        'CAUSE ===== The DLL is missing. -or- The counters are wrong. WARNING: Do not wait. To resolve this problem, restart.',
      ),
    ).toBe(
      '## Cause\n\nThe DLL is missing.\n\n-or-\n\nThe counters are wrong.\n\n> [!WARNING]\n> Do not wait.\n\nTo resolve this problem, restart.',
    );
  });

  it('has the front matter that it would have had', () => {
    const body = 'Text.';
    expect(importText(flatten(rawArticle(body))).markdown).toBe(importText(rawArticle(body)).markdown);
  });
});
