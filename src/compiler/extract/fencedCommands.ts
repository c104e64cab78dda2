import { isCommandLine } from '../../clues/commandLine.ts';
import type { Block, Code, Command } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { hasPrompt, joinLines } from './commandLines.ts';
import { isInstruction } from './instructions.ts';
import { findSentences } from './sentences.ts';
import { readSettings } from './settings.ts';

/** Fences whose lines are typed at a prompt. */
const SHELLS = new Set(
  `cmd bat batch bash sh shell zsh fish ksh console shell-session sh-session shellsession bash-session pwsh powershell-session powershell ps ps1 posh azurepowershell azurecli azurepowershell-interactive azurecli-interactive dos command
  command-prompt terminal promql`.split(/\s+/),
);

/** Fences that never are. */
const NO_COMMANDS = new Set(
  `event output json yaml yml xml html ini log sql kusto vb vba vbscript visualbasic csharp c# c cpp c++ http registry reg javascript js typescript java
  python go diff css toml properties markdown notepad dax`.split(/\s+/),
);

/** A paragraph in front of a block says that the reader types it. */
const LEAD_IN = /\b(?:type|run|enter|execute|command|issue|switch|syntax|use|running|using|typing)\b[^.]*[:.]?\s*$/i;

/** "Run the following command for each monitor.", "Open a terminal and run:" */
const RUN_COMMAND =
  /\b(?:run|type|enter|execute|use|using|issue)\b[^.]*\bcommands?\b[^`]{0,60}$|\b(?:run|execute)(?: this| these| the following)?:$/i;

/** "type the following at the command prompt:", "In the Open box, type the following line:", "by typing:", "issue the following command:". */
const ASKS =
  /\b(?:typ(?:e|ing)|enter(?:ing)?|runn?(?:ing)?|issu(?:e|ing)|execut(?:e|ing))\b(?:[^.]|\.(?=\w))*\b(?:commands?|prompts?|Command window|(?:Open|Command Line) box)\b(?:[^.]|\.(?=\w))*:$|\b(?:commands?|prompts?|Command window|(?:Open|Command Line) box|Run dialog box)\b[^.]*\b(?:typ(?:e|ing)|enter(?:ing)?|runn?(?:ing)?|issu(?:e|ing))\b(?:[^.]|\.(?=\w))*:$|\b(?:prompt|Open box),? type(?: the following)?$|\bus(?:e|ing) the following (?:[\w-]+ )?commands?:$|\b(?:by (?:typing|running)|type|run|execute)(?: in)?(?: this| these| the following(?: (?:lines?|text|statements?))?)?:$/i;

/** "type the following, and then press ENTER.", "In the Open box, type the following line, and then click OK" above the line itself. */
const ASKS_ENTER =
  /\btype the following(?: [\w-]+){0,6}(?: \([^)]*\))?,? and (?:then )?press (?:the )?ENTER(?: key)?[.:]?$|\b(?:Open|Run) (?:dialog )?box\b[^.]*\btype the following\b[^.]*$|\btype the following\b[^.]*\bOpen box\b[^.]*$/i;

/** "You should see this output:", "The log shows the following error:" above what a shell answers, and nobody types. */
const ANSWERS =
  /\b(?:you(?: (?:will|should|may|might|can|would))? (?:see|get|receive) (?:an?|the following|this|these|something|output|errors?|messages?|warnings?)|looks? (?:something )?like|similar to|(?:errors?|messages?|output) like|the following (?:errors?|messages?|warnings?|output|response)|(?:example|sample|expected|possible) output|output (?:is|looks|shows|should|will|may))\b[^.]*:$/i;

const isAnswer = (leadIn: string): boolean => {
  const said = findSentences(leadIn).at(-1)?.text ?? '';
  return ANSWERS.test(said) && !isInstruction(said) && !/\b(?:run|type|enter|execut\w+|issue|us(?:e|ing))\b/i.test(said);
};

/** Places to type in that take no commands, and what programs say. */
const OTHER_TEXT =
  /\b(?:code|macro|module|methods?|events?|propert(?:y|ies)|forms?|fields?|functions?|procedures?|class|query|formula|cell|values?|keys?|URL|address|Web|registry|search|Named box|words?|expression|declaration|scripts?|examples?|SQL|location)\b/i;

/** "After you run the command, the following output appears:" */
const SHOWS = /\b(?:messages?|displayed|appears|output|similar)\b/i;

/** "To create this macro, enter the following at the command prompt:": whatever else is spoken of, it is typed there. */
const AT_PROMPT = /\b(?:command|DOS) prompt\b/i;

/** What stands further in front of a line does not ask for it; the patterns take their time with it. */
const MOST_ASKED = 800;

/** Longer fences are listings of a script, not something typed. */
const MOST_LINES = 12;

/** The fence as commands, by its language, or by how its lines look under a lead-in that says that they are typed; undefined where it holds none. */
export function readFence(code: Code, before: Block | undefined): Command | undefined {
  const leadIn = before?.type === 'paragraph' ? plainText(before.children).slice(-MOST_ASKED) : '';
  const lines = isPlain(code.language) ? (readSettings(code.value, leadIn) ?? readPlain(code, leadIn)) : readShell(code, leadIn);
  return lines === undefined || lines.length === 0 || lines.length > MOST_LINES
    ? undefined
    : { type: 'command', at: code.at, lines: lines.map((line) => [line]) };
}

const isShell = (language: string | null): boolean => language !== null && SHELLS.has(language);

/** Whether a fence says that it is typed at a prompt, and holds nothing else. */
export const isTypedFence = (code: Code): boolean => readShell(code) !== undefined;

const isPlain = (language: string | null): boolean =>
  language === null || language === 'text' || language === 'ini' || !(SHELLS.has(language) || NO_COMMANDS.has(language));

function readShell(code: Code, leadIn = ''): readonly string[] | undefined {
  if (!isShell(code.language) || (isAnswer(leadIn) && !hasPrompt(code.value))) return undefined;
  const lines = joinLines(code.value, code.language);
  return isData(lines) || isScript(lines) ? undefined : lines;
}

/** A fence that says that it is a shell's may hold a manifest, or what the shell answers. */
function isData(lines: readonly string[]): boolean {
  const isPair = (line: string): boolean => /^(?:- )?["']?[\w./-]+["']?:(?:\s|$)/.test(line);
  return (
    lines.some((line) => /^[[{]$|^[\]}],?$|^<\/[\w:.-]+>$/.test(line)) ||
    lines.every(
      (line) => isPair(line) || /^<\/?[\w:]+[\s>]/.test(line) || /^"[^"]* [^"]*"$/.test(line) || /^\(?[|&]\(/.test(line),
    )
  );
}

/** A program of its own: it asks for its values, has parameters or branches, and is saved rather than typed. */
const isScript = (lines: readonly string[]): boolean =>
  lines.length > 5 &&
  lines.some((line) =>
    /\bRead-Host\b|^param\s*\(|^(?:if|foreach|function|try)\b.*[({]\s*$|^#!|^(?:if .*; )?then$|^done$/i.test(line),
  );

/** Fences of no shell: the text before has to ask for a command, or every line has to look like one. */
function readPlain(code: Code, leadIn: string): readonly string[] | undefined {
  if (code.language === 'ini') return undefined;
  const lines = joinLines(withoutRemarks(code.value), code.language);
  const asking = findSentences(leadIn).at(-1)?.text ?? '';
  if (code.language === 'text') return asksForCommand(asking) && lines.every(couldBeTyped) ? lines : undefined;
  const isAsked = RUN_COMMAND.test(leadIn) && lines.every((line) => !/[^.\s]\.$|^[[\]{}"<|]|^[\w.-]+:(?:\s|$)/.test(line));
  const isTold = LEAD_IN.test(leadIn) || (/:$/.test(leadIn) && isInstruction(leadIn));
  return isAsked || (isTold && lines.every((line) => isCommandLine(line) || isStatement(line))) ? lines : undefined;
}

/** Whether what ends in `text` may ask for the line below it: all patterns that say so here and in "settings.ts" need this, and most paragraphs have none of it. */
export const mayAsk = (text: string): boolean => text.endsWith(':') || /\btype the following\b/i.test(text);

/** Whether a sentence asks for something to be typed at a prompt, or where programs are started. */
export function asksForCommand(sentence: string): boolean {
  const end = sentence.slice(-MOST_ASKED);
  return (ASKS.test(end) || ASKS_ENTER.test(end)) && !SHOWS.test(end) && (AT_PROMPT.test(end) || !OTHER_TEXT.test(end));
}

/** `$web = Get-SPWeb https://…`, `$web.Update()`, `(Get-Mailbox kim).Name`. */
const isStatement = (line: string): boolean => /^\$\w+(?:\s*=\s*\S|\.\w)|^\(?[A-Z][a-z]+-[A-Z]\w+/.test(line);

/** `CD\<folder> (where <folder> is the name of …)`, which may go on to the next line. */
const withoutRemarks = (code: string): string =>
  code.replace(/[ \t]\((?:where|without|in which|press)\b(?:[^()]{0,200}\)|.*$)/gim, '');

/** No sentence, no row of a table, no key. */
function couldBeTyped(line: string): boolean {
  const words = line.replace(/<[^<>]*>/g, '<>').split(/\s+/);
  const isSentence = words.filter((word) => /^(?:the|is|are|you|your|to|of|for|with|and|that|this)$/i.test(word)).length > 1;
  return (
    /^[\w.$%<"\\:?*[@]/.test(line) &&
    line.length <= 160 &&
    !isSentence &&
    !/ {3,}\S|^HKEY_|[^.\s][,;]$/.test(line) &&
    !/^\[[^\]]*\]$/.test(line)
  );
}
