import { describe, expect, it } from 'vitest';
import { importBody } from '../testing/articles.ts';

/** What a raw body of these lines becomes. */
const written = (lines: readonly string[]): string => importBody(lines.join('\n'));

describe('headings', () => {
  it('become titles where all articles have them, and stay as they are where they are names', () => {
    expect(written(['MORE INFORMATION', '================', '', 'GETPRINT', '--------', '', 'Text.'])).toBe(
      '## More Information\n\n### GETPRINT\n\nText.',
    );
  });

  it('leaves text before the first heading where it is', () => {
    expect(written(['Text.', '', 'CAUSE', '=====', '', 'More.'])).toBe('Text.\n\n## Cause\n\nMore.');
  });
});

describe('running text', () => {
  it('is joined where it was wrapped', () => {
    const lines = [
      'When you start the Internet Mail Service, the following event ID is displayed in',
      'the application event log.',
    ];
    expect(written(lines)).toBe(lines.join(' '));
  });

  it('keeps lines that were broken on purpose', () => {
    expect(written(['Microsoft', 'One Way', 'Somewhere'])).toBe('Microsoft\\\nOne Way\\\nSomewhere');
  });

  it('is escaped where Markdown would read it otherwise', () => {
    expect(written(['Copy <path>\\*.dll to \\\\server\\share, not _this_ or a_b; &lt; is no sign.'])).toBe(
      'Copy \\<path>\\\\\\*.dll to \\\\\\server\\share, not \\_this\\_ or a_b; \\&lt; is no sign.',
    );
    expect(written(['# of users'])).toBe('\\# of users');
    expect(written(['1995. A year.'])).toBe('1995\\. A year.');
  });

  it('links the addresses and articles that it names', () => {
    expect(written(['See http://www.example.com/a_b?c=d, or article Q123456.'])).toBe(
      'See <http://www.example.com/a_b?c=d>, or article [Q123456](Q123456.md).',
    );
  });

  it('opens a paragraph where a note stands within a line', () => {
    expect(written(['Click OK. NOTE: Do not wait.'])).toBe('Click OK.\n\n> [!NOTE]\n> Do not wait.');
  });
});

describe('lists', () => {
  it('nest as they are lettered, with the paragraphs of each item', () => {
    const lines = [
      '1. Do this:',
      '',
      '   a. In Control Panel, double-click the icon that is called Network, and do not',
      '      wait.',
      '',
      '      Then wait.',
      '',
      '   b. Second.',
      '',
      '2. Do that.',
    ];
    expect(written(lines)).toBe(
      '1. Do this:\n\n   1. In Control Panel, double-click the icon that is called Network, and do not wait.\n\n      Then wait.\n\n   2. Second.\n\n2. Do that.',
    );
  });

  it('keep the number that they start with', () => {
    expect(written(['3. Third.', '', '4. Fourth.'])).toBe('3. Third.\n4. Fourth.');
  });

  it('stay one list around "-or-"', () => {
    expect(written(['Either:', '', '1. One.', '', '   -or-', '', '2. Two.'])).toBe('Either:\n\n1. One.\n\n   -or-\n\n2. Two.');
    expect(written([' - One.', '', '-or-', '', ' - Two.'])).toBe('- One.\n\n  -or-\n\n- Two.');
  });

  it('go on behind a paragraph at the margin when the next number comes', () => {
    expect(written(['1. One.', '', 'NOTE: Slowly.', '', '2. Two.'])).toBe('1. One.\n\n   > [!NOTE]\n   > Slowly.\n\n2. Two.');
  });

  it('are two where the numbers begin again', () => {
    expect(written(['1. One.', '', '2. Two.', '', '1. Another.', '', '2. List.'])).toBe(
      '1. One.\n2. Two.\n\n1) Another.\n2) List.',
    );
  });

  it('do not begin within a wrapped line', () => {
    const lines = ['If these network services are not installed, then you should proceed to the step', '2. And nothing else.'];
    expect(written(lines)).toBe(lines.join(' '));
  });

  it('take a key that stands at the margin into the item that announces it', () => {
    const lines = ['   a. Locate this key:', '', 'HKEY_LOCAL_MACHINE\\System', '', '   b. Quit.'];
    expect(written(lines)).toBe('1. Locate this key:\n\n   ```text\n   HKEY_LOCAL_MACHINE\\System\n   ```\n\n2. Quit.');
  });
});

describe('what is typed', () => {
  it('loses the quotation marks that are none, and keeps the remark that says so', () => {
    const lines = [
      '1. Run the following commands:',
      '',
      '   " unlodctr MSExchangeIMC',
      '',
      '   lodctr <drive>:\\bin\\imcperf.ini " (without the quotation marks)',
      '',
      '   where <drive> is a letter.',
    ];
    expect(written(lines)).toBe(
      '1. Run the following commands:\n\n   ```cmd\n   unlodctr MSExchangeIMC\n   lodctr <drive>:\\bin\\imcperf.ini\n   ```\n\n   (without the quotation marks)\n\n   where \\<drive> is a letter.',
    );
  });

  it('is a command behind a text that asks for one, and a message behind one that announces it', () => {
    expect(written(['Type the following at a command prompt:', '', '   setup /q'])).toContain('```cmd\nsetup /q\n```');
    expect(written(['You receive the following error message:', '', '   The disk in drive C is full.'])).toContain(
      '```text\nThe disk in drive C is full.\n```',
    );
  });
});

describe('what the machine says', () => {
  it('is an event with a field on a line, its description joined', () => {
    const lines = [
      'This is logged:',
      '',
      '   Event ID:4086',
      '   Source: MSExchangeIMC',
      '   Description: Unable to start the service because the configuration could not',
      '   be loaded.',
    ];
    expect(written(lines)).toContain(
      '```event\nEvent ID: 4086\nSource: MSExchangeIMC\nDescription: Unable to start the service because the configuration could not be loaded.\n```',
    );
  });

  it('is an event for each time that the fields begin again', () => {
    const lines = ['These are logged:', '', '   Event ID: 1', '   Source: A', '', '   Event ID: 2', '   Source: B'];
    expect(written(lines)).toContain('```event\nEvent ID: 1\nSource: A\n```\n\n```event\nEvent ID: 2\nSource: B\n```');
  });

  it('is a registry key on one line, joined without a gap', () => {
    const lines = [
      'Open this key:',
      '',
      '   HKEY_CURRENT_USER\\Software\\Microsoft\\Windows NT\\ CurrentVersion\\Windows',
      '   Messaging Subsystem\\Profiles\\',
    ];
    expect(written(lines)).toContain(
      '```text\nHKEY_CURRENT_USER\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows Messaging Subsystem\\Profiles\\\n```',
    );
  });

  it('is a table as it stands', () => {
    const lines = ['These files:', '', '   Date      Size    Name', '   ----------------------', '   04/02/98  16,249  Cbss.vxd'];
    expect(written(lines)).toContain('```text\nDate      Size    Name\n----------------------\n04/02/98  16,249  Cbss.vxd\n```');
  });
});

describe('other articles', () => {
  it('are links of their own where a line names them, their titles joined', () => {
    const lines = [
      'See this article:',
      '',
      '   Q256986 Description of the',
      '   Microsoft Windows Registry',
      '',
      '   Q100000 [Another]',
    ];
    expect(written(lines)).toBe(
      'See this article:\n\n[Q256986 Description of the Microsoft Windows Registry](Q256986.md)\n\n[Q100000 \\[Another\\]](Q100000.md)',
    );
  });
});

describe('marked paragraphs', () => {
  it.each([
    ['WARNING: Careful.', 'WARNING'],
    ['Important: Careful.', 'IMPORTANT'],
    ['IMPORTANT NOTE: Careful.', 'IMPORTANT'],
    ['IMPORTANT! Careful.', 'IMPORTANT'],
    ['CAUTION Careful now.', 'CAUTION'],
    ['NOTES: Careful.', 'NOTE'],
  ])('%s', (text, kind) => {
    expect(written([text])).toBe(`> [!${kind}]\n> ${text.replace(/^.*(?=Careful)/, '')}`);
  });

  it('end with the warning of the registry, whose last sentence no blank line may follow', () => {
    expect(written(['WARNING: Use Registry Editor at your own risk.', 'To enable the log file, start Registry Editor.'])).toBe(
      '> [!WARNING]\n> Use Registry Editor at your own risk.\n\nTo enable the log file, start Registry Editor.',
    );
  });

  it('take the list that a mark alone announces', () => {
    expect(written(['NOTES:', '', ' - One.', '', ' - Two.'])).toBe('> [!NOTE]\n> - One.\n> - Two.');
  });
});
