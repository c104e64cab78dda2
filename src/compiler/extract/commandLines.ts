import { isCommandLine } from '../../clues/commandLine.ts';

/** `$ `, `(venv) $ `, `bash-5.1# `, `PS C:\\>`, `C:\\>`, `[root@db ~]# `, `pi@raspberry:/ $ `, `postgres=# `, `mysql> `: who waits there for what is typed. */
const OWN_PROMPT =
  /^\s*(?:(?:\([\w.-]+\)\s*)?\$\s+|[a-z]*sh-[\d.]+[#$]\s+|PS(?: [A-Z]:[^>]*)?>\s*|[A-Z]:\\[^>]*>\s*|\[[\w@ ~.:/-]+\][#$]\s*|[\w.-]+@[\w.-]+(?::\S*)?\s?[#$%>]\s+|(?:mysql|mariadb|sqlite|redis|mongo|mongosh|cqlsh|[\w-]+=[#>])>?\s+)/;

/** As `OWN_PROMPT`, and marks that also stand ahead of remarks and of what is answered. */
const PROMPT = new RegExp(`${OWN_PROMPT.source}|^\\s*[#>]\\s+`);

/** What web pages leave at the ends of lines, and a shell takes for a letter. */
const ZERO_WIDTH = /[\u200b\ufeff]/g;

/** A fence of so many lines is a listing; joining them would take time that grows faster than it does. */
const LISTING = 1_000;

/** Logical lines of a fence: continuations joined, prompts and remarks dropped; where prompts are shown, lines without one are output. */
export function joinLines(code: string, language: string | null): readonly string[] {
  if (language === 'promql') return [code.replace(PROMPT, '').replace(/\s+/g, ' ').trim()].filter((line) => line !== '');
  const continued = continuationOf(language);
  const physical = code.split('\n').map((line) => line.replace(ZERO_WIDTH, '').trimEnd());
  if (physical.length > LISTING) return physical;
  const prompted = physical.some((line) => OWN_PROMPT.test(line) || isRootsPrompt(line));
  const lines: string[] = [];
  let open = '';
  for (const [i, line] of physical.entries()) {
    const continues = open !== '';
    const isInput = continues || !prompted || OWN_PROMPT.test(line) || isRootsPrompt(line);
    const isRemark = !continues && /^\s*(?:#(?!include\b)|::|rem\b)/i.test(line) && !isRootsPrompt(line);
    if (!isInput || isRemark) continue;
    const text = `${open}${continues ? ' ' : ''}${continues ? line.trim() : line.replace(PROMPT, '').trim()}`;
    if (continued.test(text)) open = text.slice(0, -1).trimEnd();
    else if (hasOpenQuote(text) || (isOddlyQuoted(text) && isOddlyQuoted(physical[i + 1] ?? ''))) open = text;
    else {
      open = '';
      push(lines, text, language);
    }
  }
  push(lines, open, language);
  return lines;
}

/** Whether a listing shows who waits for what is typed. */
export const hasPrompt = (code: string): boolean =>
  code.split('\n', LISTING).some((line) => OWN_PROMPT.test(line) || isRootsPrompt(line));

/** `# sysctl -a`, and not the remark `# Get the name`. */
const isRootsPrompt = (line: string): boolean => /^\s*#\s/.test(line) && isCommandLine(line.replace(/^\s*#\s+/, ''));

/** The shells of Windows' own prompt, in which `#` is no remark and a path may end in `\\`. */
const isWindowsPrompt = (language: string | null): boolean =>
  language !== null && ['cmd', 'bat', 'batch', 'dos', 'command-prompt'].includes(language);

/** What at the end of a line says that the command goes on: `\`, or `;` behind a blank in the Command window of a database. */
function continuationOf(language: string | null): RegExp {
  if (isWindowsPrompt(language)) return /\^$/;
  if (language === 'text') return /(?:\\|`|\s;)$/;
  return language !== null && /^(?:powershell|posh|ps1?|azurepowershell)/.test(language) ? /`$/ : /(?:\\|`)$/;
}

function push(lines: string[], text: string, language: string | null): void {
  const line = (isWindowsPrompt(language) ? text : text.replace(/\s+#\s.*$/, '')).trim();
  if (line !== '') lines.push(line);
}

/** `-X "c=us, o=org,` goes on to the line that closes the quotation. */
const isOddlyQuoted = (line: string): boolean => (line.replaceAll('\\"', '').match(/"/g)?.length ?? 0) % 2 === 1;

/** A quotation mark that opens an argument and is not closed: `-p '`. An apostrophe within a word is none. */
const hasOpenQuote = (text: string): boolean =>
  /(?:^|[\s=(])'[^']*$/.test(text.replace(/"[^"]*"/g, '').replace(/(^|[\s=(])'[^']*'/g, '$1'));
