/**
 * What is left of a line once a prompt is taken off its front; undefined where it has none.
 * `C:\>dir`, `PS C:\Users> Get-Service`, `$ oc get pods`, `root@node:~# ls`.
 */
const PROMPT =
  /^(?:\$ |[A-Za-z]:\\[^<>"|]*>\s?|PS [A-Za-z]:\\[^>]*>\s?|PS>\s?|[\w.-]+@[\w.-]+[^\s$#]*[$#] |sh-[\d.]+[$#] )(?=\S)/;

/** Programs whose name alone, in front of an argument, makes a line something to be typed. */
const PROGRAMS = new Set(
  (
    'arp at attrib bcdedit cacls call cd certutil chdir chkdsk cipher cluster cmd convert copy cscript debug defrag del deltree dfsutil dir ' +
    'diskpart dism dsquery edit emm386 erase esentutl eseutil expand fc fdisk findstr format ftp gpresult gpupdate icacls iisreset ' +
    'ipconfig isinteg jetpack lodctr makecab mem mode more mofcomp mount move msconfig msiexec nbtstat net netdiag netdom netsh netstat ' +
    'nltest nslookup ntdsutil pathping ping popd print pushd rasdial rd reg regedit regedt32 regsvr32 rename ren repadmin robocopy ' +
    'route runas sc scandisk scanreg schtasks setspn sfc share shutdown subst sys taskkill tasklist telnet tftp tracert type unlodctr ' +
    'vssadmin w32tm wbadmin wevtutil winmgmt wmic wscript xcopy apt apt-get awk aws az brew cat ceph chmod chown cp crictl curl ' +
    'df dig dnf docker du echo etcdctl export find git gcloud grep helm host ip java journalctl jq kill kubectl ls make mkdir must-gather mv ' +
    'mysql nc node npm npx oc odo openssl operator-sdk pip podman ps psql python python3 rbd rm rpm rsync scp sed sh ssh sudo systemctl ' +
    'tail tar tcpdump top touch uname virtctl wget which yum zypper'
  ).split(' '),
);

/** `Get-Mailbox`, `Set-ADUser`: a verb that PowerShell approves, a hyphen, a noun. */
const CMDLET =
  /^(?:Add|Clear|Complete|Connect|Convert|Copy|Disable|Disconnect|Dismount|Enable|Export|Find|Format|Get|Import|Install|Invoke|Measure|Mount|Move|New|Out|Remove|Rename|Repair|Reset|Restart|Restore|Resume|Search|Select|Send|Set|Start|Stop|Suspend|Test|Uninstall|Unregister|Register|Update|Where|Write)-[A-Z]\w+$/;

const PROGRAM_FILE = /^(?:"[^"]+\.(?:exe|com|bat|cmd|vbs|ps1|sh)"|[^\s"]+\.(?:exe|com|bat|cmd|vbs|ps1|sh))$/i;

/** A switch, a path, a file, or a blank to fill in: what stands behind a program's name and seldom behind another word. */
const ARGUMENT = /(?:^|\s)(?:\/[A-Za-z?][\w:]*|--?[A-Za-z][\w-]*|"?[A-Za-z]:\\|\\\\\w|<[\w .-]+>|[\w.<>$-]+[\\/][\w.<>\\/-]+)/;

/** Words that hold sentences together and are no arguments. */
const PROSE = /\s(?:the|a|an|is|are|was|of|and|or|to|with|from|that|this|you|your|may|can|not|has|have|it)\s/;

/**
 * Whether `line` looks like something typed at a prompt: a prompt in front (`$ `, `C:\>`), or a program and its
 * arguments (`regsvr32 <path>\imsperf.dll`, `net stop spooler`, `setup /q`, `Get-Mailbox -Identity kim`). A program that is
 * only named, a registry key, a path, a setting (`device=himem.sys`), a menu or a sentence is none. One line, without the
 * quotation marks that an article may put around it. For articles that show commands on lines of their own, and for code blocks
 * that do not say what they hold.
 */
export function isCommandLine(line: string): boolean {
  const trimmed = line.trim();
  if (PROMPT.test(trimmed)) return true;
  const [program, rest] = cutProgram(trimmed);
  if (rest === '' || HAS_COLUMNS.test(trimmed) || isSentence(trimmed) || isSetting(trimmed) || isListing(rest)) return false;
  if (PROGRAM_FILE.test(program) || CMDLET.test(program)) return true;
  if (PROGRAMS.has(program.toLowerCase())) return isArgumentOf(program, rest);
  return /^[a-z][\w.-]*$/i.test(program) && startsLikeArgument(program, rest);
}

/** Whether a word is the name of a well-known program, written as programs' names are: `unlodctr`, `XCOPY`. */
export function isProgramName(word: string): boolean {
  return PROGRAMS.has(word.toLowerCase()) && (word === word.toLowerCase() || word === word.toUpperCase());
}

/** `SMTPLMN.EXE   Microsoft LAN Manager`: what a file is for, in a column of its own. */
const HAS_COLUMNS = /^\S+\.\w{3} {3,}[A-Z][a-z]/;

/** The first word (or quoted path) and what follows it. */
function cutProgram(line: string): readonly [string, string] {
  const match = /^("[^"]+"|\S+)\s*(.*)$/.exec(line);
  return [match?.[1] ?? '', match?.[2] ?? ''];
}

function isSentence(line: string): boolean {
  return PROSE.test(` ${line} `.replace(/"[^"]*"|'[^']*'|<[^>]*>/g, '""')) || /[^.\s][.:?!,;]$/.test(line);
}

/** `name = value`, `[section]`, a registry key, a field of an event. */
function isSetting(line: string): boolean {
  return /^(?:[\w.$ -]+\s?=|\[|HKEY_|HK[LC][MU]\\|[A-Z][\w ]+:\s)/.test(line);
}

/** Names that are also English words ("Find out why", "Type your name") need an argument that no sentence has. */
function isArgumentOf(program: string, rest: string): boolean {
  return program === program.toLowerCase() || program === program.toUpperCase() || ARGUMENT.test(rest);
}

/** Sizes and dates behind a file's name, a remark behind a dash: rows of a file listing. */
function isListing(rest: string): boolean {
  return /(?:^|\s)\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:\s|$)|^-{1,2}\s|^[\d,.]+(?: bytes)?$/.test(rest);
}

/** A word that may be a program's name is one in front of a switch; in front of a path only where it is not written like a word of a sentence. */
function startsLikeArgument(program: string, rest: string): boolean {
  const words = rest.split(/\s+/);
  const looksLikeWord = /^[A-Z][a-z]/.test(program);
  const isMarked = looksLikeWord ? /^(?:\/|--?)[A-Za-z?]/.test(rest) : ARGUMENT.test(words.slice(0, 2).join(' '));
  return words.length <= 12 && isMarked && ARGUMENT.test(rest);
}
