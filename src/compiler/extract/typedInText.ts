import { isCommandLine, isProgramName } from '../../clues/commandLine.ts';
import type { Inline, Paragraph } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { asksForCommand, mayAsk } from './fencedCommands.ts';
import { isInstruction } from './instructions.ts';
import { findSentences } from './sentences.ts';
import { readSettings } from './settings.ts';

/** What is quoted or set apart within a sentence: `"net stop spooler"`, code, bold. Marks stand for the two last. */
const QUOTED =
  /"(?<nested>[^"“”]{2,80}"{1,2}[^"“”]{1,80}"{1,2})"(?=\s*\(without)|["“](?<quoted>[^"“”]{2,200})["”]|⟦(?<code>[^⟧]+)⟧|⟪(?<bold>[^⟫]+)⟫/g;

/** Everything below has one of the words; most paragraphs have none. */
const MENTIONS_TYPING = /\b(?:typ(?:e|ing)|enter|run|execut|issu|us(?:e|ing))/i;

/** "Delete the request: `kubectl delete …`" */
const ENDS_IN_CODE = /:\s*⟦[^⟧]+⟧\s*$/;

/** What is not marked is typed, entered or run, and nothing else. */
const TYPES = /\b(?:type|enter|run)\b/i;
const MARK = /["“⟦⟪]/;

/** "type …", "run …", right in front of it. */
const TYPED = /\b(?:type|typing|enter|entering|run|running|execute|executing|issue|issuing|use|using)\b[^.]{0,60}$/i;

/** As `TYPED`, without what only names a program: "by using the X cmdlet", "run X". */
const TYPED_IN = /\b(?:type|typing|enter|entering)(?: in)?(?: the (?:following )?(?:commands?|text|line))?[\s,:]*$/i;

/** "Run the following command for each monitor. `ceph tell mon.a mon_status`" */
const RUN_COMMAND = /\b(?:run|type|enter|execute|use|using|issue)\b[^.]*\bcommands?\b[^⟦]{0,60}$/i;

/** "In the Open box, type …", "click Run, and then type …", "in the Run dialog box". */
const IN_RUN =
  /\b(?:Open|Command Line)⟫? box|\bRun⟫? (?:dialog|box|command)|\b(?:click|select|choose|>)\s+⟪?Run⟫?(?:,| \(|⟫)|⟪Run⟫|\bcmd line box\b/;

/** "Press Windows Key+R to open a Run dialog box.", and in the next sentence what to type. */
const OPENS_RUN = /\bopen (?:an?|the) ⟪?Run⟫? (?:dialog )?box\.?$/i;

/** "In the search box on the taskbar, type …", "from the Start screen". */
const IN_SEARCH =
  /\b(?:search⟫? (?:(?:text )?box|bar|field|feature)|start or search|(?:Windows|Start) (?:Start )?(?:screen|menu)|Start⟫?,)/i;

const AT_PROMPT =
  /\b(?:command|MS-DOS|DOS|CMS|Debug|shell|[A-Z]:\\?>?)[- ](?:line )?prompt\b|\bat (?:the|a|any) [\w-]*\s?prompt\b|\bCommand window\b|\b(?:command line|PowerShell)\b/i;

const namesPlace = (text: string): boolean => IN_RUN.test(text) || IN_SEARCH.test(text) || AT_PROMPT.test(text);

/** Names of files and entries are entered as well, but these have a dot or are capitalised. */
const ENTERED = /\bpress(?:ing)? (?:the )?ENTER\b/i;

/** What a prompt itself understands. */
const BUILT_IN = /^(?:exit|cmd|command|dir|cls|set|debug|win|quit|help|cd(?:[.\\]{1,2}[\w\\]*)?|[a-z]:)$/i;

/** Programs that are started by name alone. */
const PROGRAM =
  /^(?:[\w$-]+\.(?:exe|msc|cpl|com|bat|cmd|ini)|regedit|regedt32|cmd|msconfig|dxdiag|winver|sysedit|winfile|progman|control|eventvwr|perfmon|dcomcnfg|winipcfg|powershell|notepad|outlook|winword|excel|powerpnt|msaccess|explorer|mmc|iisreset|nslookup|drwtsn32|dcpromo|services|inetmgr|gpedit|taskmgr)$/i;

/** "Type regedit, and then click OK", "type mail.exe /safe, and then press Enter": without any mark. */
const BARE =
  /\b(?:[Tt]ype|[Ee]nter) (?<bare>(?<program>[\w$-]+(?:\.(?:exe|msc|cpl|com|bat|cmd))?)(?: \/[\w:]+| [\w-]+\.cpl)*)(?=[,.]|\s[a-z(]|\s*$)(?<entered>,? and (?:then )?(?:press|click|select) (?:the )?(?:ENTER|Enter|OK)\b)?/g;

/** "Type set type=ns, and then press Enter." */
const BARE_ENTERED = /\btype (?<bare>[a-z][^,."“”⟦⟪]{1,60}), and (?:then )?press ENTER\b/gi;

/** "type the following command C:\\<windir>\\ws2bakup.bat where …" */
const BARE_PATH =
  /\btype(?: the following(?: command)?)? (?<bare>(?:[A-Z]:|<\w+>)\\[^\s"]+\.(?:exe|bat|com|cmd)(?: [/-]\w[^\s,]*)*)(?=,|\.?(?:\s|$))/gi;

/** "Run Bcupdate.exe C: /F." */
const BARE_RUN = /\brun (?<bare>[\w-]+\.(?:exe|com|bat)(?: (?:[A-Z]:|[/-]\w)[^\s.,]*)+)/gi;

/** "you can safely run the fdisk /mbr command", "Run the mtacheck /v /f mtacheck.log command to …" */
const BARE_NAMED =
  /\b(?:run|running|use|using|execute|issue|issuing) the (?<bare>\w[^\s,"“⟦⟪]*(?: [^\s,"“⟦⟪]+){1,6}?) command\b/gi;

/** "Enter the command "D F000:FFE0"." */
const NAMES_COMMAND = /\b(?:typ|enter|runn?|issu|execut)(?:e|ing)? (?:(?:the|this|in|following) ){0,3}command:?\s*$/i;

/** `" nbtstat -c" (without the quotation marks)`, a paragraph of its own below "Type the following, and then press ENTER." */
const ALL_QUOTED = /^["“]\s*(?<line>[^“”]{2,200}?)\s*["”]\s*\(without[^)]*\)\.?$/i;

/** `<drive>:\aamsstp`: what is opened by its path. */
const OPENED = /^(?<line>"?(?:<[\w -]+>|[A-Z]):\\[^"“”(]*"?)$/i;

/** `C:\Program Files\DirectX\Setup\Dxdiag.exe` */
const PROGRAM_PATH = /^(?:<[\w -]+>|[A-Z]):\\[^"“”(]*\.(?:exe|com|bat|cmd|msc)$/i;

/** "To stop it: `net stop spooler`", in a list below "Run one of these commands:"; or a line in code or bold below "Run this command:". */
const WHOLE_CODE = /^(?<label>[^⟦⟪.]{1,80}: ?)?(?:⟦(?<code>[^⟧]+)⟧|⟪(?<bold>[^⟫]+)⟫)\.?$/;

/** "the command-line parameter is:", and below it `snacfg [#configpath] printserver /delete`. */
const SAYS_COMMAND = /\bcommand(?:[- ]line)?\b[^.]*:$/i;
const SWITCHED = /^[\w.\\:<>-]+(?: [^\s.]+){0,10} [/-][A-Za-z][\w:]*$/;

/**
 * The commands that a paragraph quotes and tells to type, in order. Not what is only named. `leadIn` is the sentence in front of the paragraph: it may
 * ask for the line that the paragraph is.
 */
export function findTyped(paragraph: Paragraph, leadIn: string): readonly string[] {
  const text = markedTexts(paragraph.children);
  const asked = mayAsk(leadIn) ? readAsked(text, leadIn) : undefined;
  if (asked) return asked;
  const isMarked = MARK.test(text);
  const told = isMarked ? readTold(text.trim()) : undefined;
  if (told !== undefined) return [told];
  if (!(isMarked ? MENTIONS_TYPING : TYPES).test(text) && !ENDS_IN_CODE.test(text)) return [];
  const sentences = findSentences(text);
  const found: { readonly line: string; readonly at: number }[] = [];
  let at = 0;
  let place = placeIn(sentences[at]?.text ?? text, '');
  for (const match of text.matchAll(QUOTED)) {
    while (at < sentences.length - 1 && match.index >= (sentences[at]?.end ?? 0))
      place = placeIn(sentences[++at]?.text ?? text, sentences[at - 1]?.text ?? '');
    const line = toLine(match);
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const isCode = match.groups?.code !== undefined;
    const closes = isCode && /:\s*$/.test(before) && text.slice(match.index + match[0].length).trim() === '';
    const isTold = closes && isCommandLine(line) && isInstruction((sentences[at]?.text ?? '').replace(/[⟦⟧⟪⟫]/g, ''));
    if (isTold || isTyped(line, before, place, isCode, match.groups?.bold !== undefined)) found.push({ line, at: match.index });
  }
  for (const sentence of sentences) {
    for (const { groups, index } of sentence.text.matchAll(BARE))
      if (PROGRAM.test(groups?.program ?? '') && (groups?.entered || namesPlace(sentence.text)))
        found.push({ line: groups?.bare ?? '', at: sentence.start + index });
  }
  const unmarked = text.replace(/⟦[^⟧]*⟧|⟪[^⟫]*⟫/g, (mark) => ' '.repeat(mark.length));
  for (const { groups, index } of unmarked.matchAll(BARE_ENTERED)) {
    const line = groups?.bare ?? '';
    if (isCommandLine(line) || BUILT_IN.test(line.split(' ')[0] ?? '')) found.push({ line, at: index });
  }
  for (const { groups, index } of [...unmarked.matchAll(BARE_RUN), ...unmarked.matchAll(BARE_PATH)])
    found.push({ line: groups?.bare ?? '', at: index });
  for (const { groups, index } of unmarked.matchAll(BARE_NAMED)) {
    const line = groups?.bare ?? '';
    if (/\s[/-]\w/.test(line) && isCommandLine(line)) found.push({ line, at: index });
  }
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ at }, i, all) => at !== all[i - 1]?.at)
    .map(({ line }) => line);
}

/** The sentence that `before` ends in, where it may ask for what stands below it; else empty. */
export function findAsking(before: Paragraph): string {
  const text = plainText(before.children);
  return mayAsk(text) ? (findSentences(text).at(-1)?.text ?? '') : '';
}

/** The lines that `leadIn` asks for: all of the paragraph. */
function readAsked(text: string, leadIn: string): readonly string[] | undefined {
  const whole = asksForCommand(leadIn) ? readWhole(text.trim(), leadIn) : readSwitched(text.trim(), leadIn);
  return whole === undefined ? readSettings(text, leadIn) : [whole];
}

/** A paragraph that is a command, and nothing else: alone, or as code behind the word on what it does. */
const readWhole = (text: string, leadIn: string): string | undefined =>
  ALL_QUOTED.exec(text)?.groups?.line ??
  readCode(text) ??
  (isCommandLine(text) ? text : undefined) ??
  (IN_RUN.test(leadIn) ? OPENED.exec(text)?.groups?.line : undefined);

function readCode(text: string): string | undefined {
  const { label, code, bold } = WHOLE_CODE.exec(text)?.groups ?? {};
  const line = (code ?? bold)?.trim();
  if (line === undefined || isCommandLine(line)) return line;
  return label === undefined && /\s[<$%\w./"-]/.test(line) ? line : undefined;
}

/** "Stop the agent: `systemctl stop agent`" */
function readTold(text: string): string | undefined {
  const { label, code } = WHOLE_CODE.exec(text)?.groups ?? {};
  const isTold =
    label &&
    code &&
    isInstruction(label) &&
    /\s/.test(code) &&
    (isCommandLine(code) || /^[\w.-]+ (?:\S+ )*[-/][a-z]/i.test(code));
  return isTold ? code.trim() : undefined;
}

const readSwitched = (text: string, leadIn: string): string | undefined =>
  SAYS_COMMAND.test(leadIn) && SWITCHED.test(text) ? text : undefined;

function toLine({ groups }: RegExpMatchArray): string {
  const line = groups?.nested?.replace(/""/g, '"') ?? groups?.quoted ?? groups?.code ?? groups?.bold ?? '';
  return line.trim().replace(/[,.]$/, (mark) => (/\s/.test(line) || mark === ',' ? '' : mark));
}

/** Where a sentence says that something is typed. Each is looked for once, and only when asked: a sentence may quote thousands of things. */
interface Place {
  readonly inRun: () => boolean;
  readonly inSearch: () => boolean;
  readonly atPrompt: () => boolean;
  readonly isEntered: () => boolean;
}

const placeIn = (sentence: string, ahead: string): Place => ({
  inRun: lookOnce(IN_RUN, OPENS_RUN.test(ahead) ? ahead : sentence),
  inSearch: lookOnce(IN_SEARCH, sentence),
  atPrompt: lookOnce(AT_PROMPT, sentence),
  isEntered: lookOnce(ENTERED, sentence),
});

function lookOnce(pattern: RegExp, text: string): () => boolean {
  let found: boolean | undefined;
  return () => {
    found ??= pattern.test(text);
    return found;
  };
}

function isTyped(line: string, before: string, place: Place, isCode: boolean, isBold: boolean): boolean {
  const near = before.replace(/[⟦⟧⟪⟫]/g, '');
  const isAsked = TYPED.test(near) || (isCode && RUN_COMMAND.test(near));
  if (isAsked && /\s/.test(line) && (!isBold || /[\s][-/]\w/.test(line)) && isCommandLine(inOwnCase(line))) return true;
  if (!isBold && NAMES_COMMAND.test(near) && /^[\w.\\:/<][^,;!?{}]{1,80}$/.test(line)) return true;
  const typedIn = TYPED_IN.test(near) || (/\brun(?:ning)?(?: the)?\s*$/i.test(near) && place.atPrompt());
  if (!typedIn || /\s{2}|[{}]/.test(line)) return false;
  if (/^[A-Z][a-z]+-[A-Z]\w+$/.test(line) && /\b(?:type|enter)\s*$/i.test(near)) return true;
  if (place.inRun()) return (/^[\w.\\:<>-]+$/.test(line) && !/^[\d.]+$/.test(line)) || PROGRAM_PATH.test(line);
  if (place.inSearch()) return PROGRAM.test(line);
  if (place.atPrompt())
    return /^[\w.\\:/%<-][\w.\\:/%<>=?* -]{0,60}$/.test(line) && !/^\d+$|^(?:y|yes|no|command prompt)$/i.test(line);
  if (
    place.isEntered() &&
    !isBold &&
    !/^rem$/i.test(line) &&
    /^(?:[a-z]{2,}|[A-Z]{2,}|[A-Z]{3,}[A-Z\d]* \S+\.[A-Z]{3}\b.*)$/.test(line)
  )
    return true;
  return (
    !isBold &&
    (BUILT_IN.test(line) ||
      (/^[A-Z]:\\?\w+(?:\s\/\w.*)?$/i.test(line) && !/\bin\s*$/.test(near)) ||
      /^(?:regedit|regedt32)(?:\.exe)?$/i.test(line))
  );
}

/** Names of programs that are words of English: "Share name" is no command. */
const ENGLISH =
  /^(?:at|call|convert|copy|edit|erase|export|find|format|host|make|mode|more|mount|move|net name|print|rename|route|share|sys|top|touch|type|which)\b/i;

/** "Net stop iisadmin": a program's name as a sentence begins. */
function inOwnCase(line: string): string {
  const first = /^\w+/.exec(line)?.[0] ?? '';
  return isProgramName(first.toLowerCase()) && !ENGLISH.test(line) ? first.toLowerCase() + line.slice(first.length) : line;
}

function markedTexts(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) text += markedText(inline);
  return text;
}

function markedText(inline: Inline): string {
  if (inline.type === 'code') return `⟦${inline.value}⟧`;
  if (inline.type === 'strong' || inline.type === 'emphasis') return `⟪${inline.children.map(rawText).join('')}⟫`;
  return rawText(inline);
}

const rawText = (inline: Inline): string =>
  'value' in inline ? inline.value : 'children' in inline ? inline.children.map(rawText).join('') : ' ';
