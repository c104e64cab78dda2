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
    ['1. Click Start, click Run, type "regedit" (without the quotation marks), and click OK.\n2. Wait.', [['regedit'], []]],
    ['1. In the **Open** box, type *services.msc*, and then select **OK**.\n2. Wait.', [['services.msc'], []]],
    [
      '1. Press Windows Key+R to open a **Run** dialog box. Type *msconfig*, and then click **OK**.\n2. Wait.',
      [['msconfig'], []],
    ],
    ['1. In the search box, type cmd.exe.\n2. In the search box, type Control Panel.', [['cmd.exe'], []]],
    ['1. In the Open box, type regedit, and then click OK.\n2. Wait.', [['regedit'], []]],
    ['1. At the command prompt, type "set" (without the quotation marks).\n2. Wait.', [['set'], []]],
    ['1. Type "exit" (without the quotation marks), and press ENTER.\n2. Wait.', [['exit'], []]],
    ['1. Type set type=ns, and then press Enter.\n2. Wait.', [['set type=ns'], []]],
    ['1. Run "Net stop iisadmin".\n2. Wait.', [['Net stop iisadmin'], []]],
    [
      '1. Type "net stop "certificate services"" (without the quotation marks).\n2. Wait.',
      [['net stop "certificate services"'], []],
    ],
    ['1. Run Update.exe C: /F.\n2. Run Update.exe.', [['Update.exe C: /F'], []]],
    ['1. Run the scanner /v /f scan.log command.\n2. Run the mail command.', [['scanner /v /f scan.log'], []]],
    ['1. Enter the command "D F000:0" (without the quotation marks).\n2. Wait.', [['D F000:0'], []]],
    ['1. In the Open box, type "C:\\Program Files\\Diag\\Diag.exe".\n2. Wait.', [['C:\\Program Files\\Diag\\Diag.exe'], []]],
    ['1. Click Run.\n2. Type Regedit, and then press Enter.', [[], ['Regedit']]],
    ['1. In the Open box, type excel.exe /safe, and then click OK.\n2. Wait.', [['excel.exe /safe'], []]],
    // Who waits for what is typed, and what is answered.
    ['1. Run this:\n\n   ```bash\n   pi@shed:~/dev $ ls -l\n   total 0\n   > loading\n   ```\n\n2. Wait.', [['ls -l'], []]],
    ['1. Run this:\n\n   ```shell-session\n   (venv) $ relay ping\n   pong\n   ```\n\n2. Wait.', [['relay ping'], []]],
    [
      '1. Ping the mirror.\n\n   ```sh\n   relay ping\n   ```\n\n   You should see this output:\n\n   ```sh\n   > pong\n   ```\n\n2. Wait.',
      [['relay ping'], []],
    ],
    // What is typed elsewhere, or only named.
    ['1. Type Regedit in the Name field.\n2. Wait.', [[], []]],
    ['1. In the Name box, type "Marquee".\n2. In the Value data box, type "80".', [[], []]],
    ['1. Rename it: type "apix.old", and then press ENTER.\n2. Type a name in the "Share name" box.', [[], []]],
    ['1. Run the `Get-MoveRequest` cmdlet.\n2. Type the path in the box.', [[], []]],
    // Lines below a text that asks for them.
    ['1. In the Command window, type:\n\n   ```text\n   APPEND BLANK\n   ```\n\n2. Wait.', [['APPEND BLANK'], []]],
    [
      '1. Type the following, and then press Enter.\n\n   " nbtstat -c" (without the quotation marks)\n\n2. Wait.',
      [['nbtstat -c'], []],
    ],
    ['1. In the Named box, type the following line:\n\n   ```text\n   lobby.exe\n   ```\n\n2. Wait.', [[], []]],
    [
      '1. Update the site:\n\n   ```\n   $web = Get-SPWeb <url>\n   $web.Update()\n   ```\n\n2. Wait.',
      [['$web = Get-SPWeb <url>', '$web.Update()'], []],
    ],
    ['1. Set the parameter:\n\n   ```bash\n   spec:\n     workers: 4\n   ```\n\n2. Wait.', [[], []]],
    ['1. Look at the answer:\n\n   ```bash\n   [\n   { "a": 1 }\n   ]\n   ```\n\n2. Wait.', [[], []]],
    [
      '1. To create this macro, enter the following at the command prompt, and press the ENTER key:\n\n   ```text\n   doskey a=dir\n   ```\n\n2. Wait.',
      [['doskey a=dir'], []],
    ],
    [
      '1. In the Command Line box, type the following line:\n\n   C:\\REG\\MSREG C:\\A.DLL\n\n2. Wait.',
      [['C:\\REG\\MSREG C:\\A.DLL'], []],
    ],
    [
      '1. Type these commands in the Command window:\n\n   ```text\n   INSERT INTO a VALUES ;\n      (1)\n   ```\n\n2. Wait.',
      [['INSERT INTO a VALUES (1)'], []],
    ],
    [
      '1. Type the following at the command prompt:\n\n   ```text\n   CD\\<folder> (where <folder> is the name\n   of your folder)\n   ATTRIB -R a.dat\n   ```\n\n2. Wait.',
      [['CD\\<folder>', 'ATTRIB -R a.dat'], []],
    ],
    // Lines of configuration files: entered, not removed or replaced.
    ['1. Modify the "shell=" line so that it reads:\n\n   ```text\n   shell=a.exe\n   ```\n\n2. Wait.', [['shell=a.exe'], []]],
    [
      '1. Locate the [386enh] section, and add the following line to the file.\n\n   ```text\n   VirtualIRQ=False\n   ```\n\n2. Wait.',
      [['VirtualIRQ=False'], []],
    ],
    [
      '1. Use a text editor, such as Notepad. Add a DEVICE command. For example:\n\n   ```text\n   DEVICE=C:\\A.SYS /X\n   ```\n\n2. Wait.',
      [['DEVICE=C:\\A.SYS /X'], []],
    ],
    ['1. Locate the following line:\n\n   ```text\n   WaveOut=0\n   ```\n\n2. Wait.', [[], []]],
    [
      '1. So that the line reads:\n\n   ```text\n   wri=c:\\wordpad.exe ^.wri\n   ```\n\n2. Wait.',
      [['wri=c:\\wordpad.exe ^.wri'], []],
    ],
    [
      '1. Add the following two lines to the Autoexec.bat:\n\n   set a=<one> set c=<two>\n\n2. Wait.',
      [['set a=<one>', 'set c=<two>'], []],
    ],
    ['1. Remove the following lines from System.ini:\n\n   ```text\n   device=*int13\n   ```\n\n2. Wait.', [[], []]],
    ['1. Include the following code in the Load event:\n\n   ```text\n   Timer1.Enabled = True\n   ```\n\n2. Wait.', [[], []]],
    ['1. Click Start.\n2. Look for "net stop spooler" in the list.', [[], []]],
    // What hangs below a step is the step's: a list, a note.
    [
      '1. Run one of these commands:\n\n   - To stop it: `net stop spooler`\n   - To start it: `net start spooler`\n\n2. Wait.',
      [['net stop spooler', 'net start spooler'], []],
    ],
    [
      '1. Stop the service.\n\n   > [!NOTE]\n   > To do this, run the following command:\n   >\n   > ```cmd\n   > net stop spooler\n   > ```\n\n2. Wait.',
      [['net stop spooler'], []],
    ],
    [
      '1. Run the following command:\n\n   **defaults write com.a.b Wait 5**\n\n2. Wait.',
      [['defaults write com.a.b Wait 5'], []],
    ],
    ['1. Look at the file:\n\n   ```json\n   { "a": 1 }\n   ```\n\n2. Wait.', [[], []]],
  ])('%j', (resolution, commands) => expect(commandsOf(resolution)).toEqual(commands));
});

it('joins the lines of a quotation that goes on', () => {
  expect(
    commandsOf('1. Run the following command:\n\n   ```cmd\n   kmserver -X "c=us,\n   ou=site"\n   ```\n\n2. Wait.'),
  ).toEqual([['kmserver -X "c=us, ou=site"'], []]);
});

it('leaves the lines of a command prompt apart: a path may end in a backslash', () => {
  expect(
    commandsOf('1. Run the following commands:\n\n   ```cmd\n   cd C:\\WINNT\\\n   copy a.ini b.ini\n   ```\n\n2. Wait.'),
  ).toEqual([['cd C:\\WINNT\\', 'copy a.ini b.ini'], []]);
});
