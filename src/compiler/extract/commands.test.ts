import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { buildOutline } from '../outline.ts';

/** The commands of a remedy, by step. */
const commandsOf = (resolution: string): readonly (readonly string[])[] =>
  buildOutline(compile(`## Symptoms\n\nIt fails.\n\n## Resolution\n\n${resolution}\n`, 'a').tree).remedies.flatMap(({ steps }) =>
    steps.map(({ commands }) => commands),
  );

describe('commands of a step', () => {
  it.each([
    ['1. Run `net stop spooler`.\n2. Wait.', [['net stop spooler'], []]],
    ['1. Type "net stop spooler" (without the quotation marks).\n2. Wait.', [['net stop spooler'], []]],
    ['1. Run the following:\n\n   ```bash\n   $ oc get pods\n   NAME READY\n   ```\n\n2. Wait.', [['oc get pods'], []]],
    ['1. Run this:\n\n   ```bash\n   # Stop the service\n   virtctl stop <vm>\n   ```\n\n2. Wait.', [['virtctl stop <vm>'], []]],
    ['1. Run the following command:\n\n   ```\n   iisreset\n   ```\n\n2. Wait.', [['iisreset'], []]],
    [
      '1. Run this:\n\n   ```powershell\n   Get-Mailbox `\n     -Identity kim\n   ```\n\n2. Wait.',
      [['Get-Mailbox -Identity kim'], []],
    ],
    [
      '1. Add the following line to the [Network] section:\n\n   ```text\n   PreferredRedir=Full\n   ```\n\n2. Wait.',
      [['PreferredRedir=Full'], []],
    ],
    ['1. Click Start.\n2. Look for "net stop spooler" in the list.', [[], []]],
    ['1. Look at the file:\n\n   ```json\n   { "a": 1 }\n   ```\n\n2. Wait.', [[], []]],
  ])('%j', (resolution, commands) => expect(commandsOf(resolution)).toEqual(commands));
});

it('leaves the lines of a command prompt apart: a path may end in a backslash', () => {
  expect(
    commandsOf('1. Run the following commands:\n\n   ```cmd\n   cd C:\\WINNT\\\n   copy a.ini b.ini\n   ```\n\n2. Wait.'),
  ).toEqual([['cd C:\\WINNT\\', 'copy a.ini b.ini'], []]);
});
