import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { buildOutline } from '../outline.ts';

const outlineOf = (resolution: string, rest = '') =>
  buildOutline(compile(`## Symptoms\n\nIt fails.\n\n## Resolution\n\n${resolution}\n\n${rest}`, 'a').tree);

const tokensOf = (resolution: string, rest?: string): readonly string[] => outlineOf(resolution, rest).placeholders;

describe('placeholders', () => {
  it.each([
    ['Copy `<path>\\file.dll` to \\\\\\<server>\\share.', ['<path>', '<server>']],
    ['Open the SRSv2-\\<DateTime>.zip file.', ['<DateTime>']],
    ['Run:\n\n```bash\noc get pods -n {namespace} <pod name from step 1>\n```', ['{namespace}', '<pod name from step 1>']],
    ['Run:\n\n```bash\npodman inspect your-registry/your-image:latest\n```', ['your-registry', 'your-image']],
    ['Run:\n\n```cmd\nchkdsk [drive]:\n```', ['[drive]']],
    ['Go to the %install drive%:\\Windows folder, not to %windir%\\System32.', ['%install drive%']],
    ['Open the key HKCU\\Software\\Office\\xx.0\\Common.', ['xx']],
    ['Type https://www.*server_name*.com/rpc in the address bar.', ['server_name']],
    ['Run `Get-Mailbox Username -Verbose`, where Username is the name of the user.', ['Username']],
    ['Type "login <ServerName>", where <ServerName> is the name of a server.', ['<ServerName>']],
    ['Run one of these:\n\n- `Set-Mailbox -Identity <cloud ID>`\n- `Get-Mailbox`', ['<cloud ID>']],
    ['To stop messages, type the name as follows:\n\n```text\n<user>@<domain>.com\n```', ['<user>', '<domain>']],
    ['Save this:\n\n```yaml\nmetadata:\n  name: <migration_name>\n```', ['<migration_name>']],
  ])('stand in commands, paths and addresses, or are explained: %s', (resolution, tokens) =>
    expect(tokensOf(resolution)).toEqual(tokens),
  );

  it.each([
    ["Run:\n\n```bash\nexport NAME=$POD\noc get pod $POD -o jsonpath='{.items[0]}'\n```"],
    ['Press <ENTER> and read the file PROTOCOL.INI, where it is stored.'],
    ['Paste this:\n\n```xml\n<handlers>\n  <add name="a" />\n</handlers>\n```'],
    ['You receive this message:\n\n```text\nCannot replace <drive>:\\<directory>\n```\n\nClick OK.'],
  ])('are not variables, keys, tags or what a program says: %s', (resolution) => expect(tokensOf(resolution)).toEqual([]));

  it('stand elsewhere, too, but not in what is seen', () => {
    expect(tokensOf('Click OK.', '## More information\n\nThe file lies in <Language>\\Server\\Setup.')).toEqual(['<Language>']);
    const { tree } = compile('## Symptoms\n\nCannot open <drive>:\\a.txt.\n\n## Resolution\n\nClick OK.', 'a');
    expect(buildOutline(tree).placeholders).toEqual([]);
  });

  it('stand in commands wherever they are', () => {
    const symptoms = 'It fails. To see how:\n\n```powershell\nGet-MoveRequest -Identity <User>\n```';
    const { tree } = compile(`## Symptoms\n\n${symptoms}\n\n## Resolution\n\nClick OK.`, 'a');
    expect(buildOutline(tree).placeholders).toEqual(['<User>']);
  });

  it('are one, however they are spelt, and cut a command where they stand as words', () => {
    expect(tokensOf('Copy <Path>\\a.dll to <path>\\b.dll.')).toEqual(['<Path>']);
    const outline = outlineOf(
      'Add the following line to the file:\n\n```text\nNetwork_IRQ=xx\n```\n\nwhere xx is the setting of maxx.',
    );
    expect(outline.placeholders).toEqual(['xx']);
    expect(outline.remedies[0]?.steps[0]?.commands).toEqual(['Network_IRQ=xx']);
  });
});
