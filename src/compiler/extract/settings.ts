import { findSentences } from './sentences.ts';

/** "Add the following line to the [Network] section:", "change network=wfwnet.drv to:", "so that it reads:". */
const ADDS_LINE =
  /\b(?:add(?:ing)?|change|changing|insert|include|enter|type|set|modify|edit|replace|enable|ensure|make sure|contains?|place|put|append)\b.*\b(?:lines?|entry|entries|settings?|statements?|commands?|to|with|section|following|add|reads?|as follows|by adding|file)\b(?:[^.]|\.(?=\w))*:$|^(?:so that (?:it|the \w+) |to |then )?reads?(?: as follows)?:$|^(?:to|with|as):$/i;

/** "Change the line that reads:" shows what is there; "remove the following lines" takes it away. */
const SHOWS_OLD =
  /\b(?:remove|delete|comment(?:ing)? out|remark out|locate|find|look for|search for|similar to)\b|(?<!so )(?:that|which|currently|now|(?<!so that )it) reads?:?$|\bfrom:$|\bchange (?:the )?(?:following )?(?:lines?|this|entry):$|\breplace (?:the following|this) line:$/i;

/** "Locate the [386enh] section and add the following line:" finds where it goes. */
const FINDS_PLACE =
  /^.*\b(?:locate|find|look for|search for|remove|delete|remark out)\b.{3,120}?\band (?:then )?(?=(?:add|insert|change|modify|edit|type|append)\b)/i;

/** "Add a DEVICE command to the file. For example:", "change the setting to 1, as in the following example:" */
const EXAMPLE = /(?:^|,? )(?:for example|for instance|(?:as )?in the following example|here is an example)[,:.]*$/i;

/** Sources of programs and entries of the registry have lines that look alike. */
const OTHER_PLACE =
  /\b(?:code|methods?|events?|propert(?:y|ies)|forms?|buttons?|functions?|procedures?|class|project|snippet|macro|module|registry|subkey|Add Value|Value data|DEF file|connection string|SQL|script)\b/i;

/** `device=c:\dos\setver.exe`, `network.drv=lantnet.drv`, `set ssuser=guest`, `NetHeapSize = 64`. */
const SETTING = /^(?:(?:set|rem)\s+)?[\w.$*;-]+(?: \w+)?\s*=\s*\S/i;

/** `#include \\server\share\file.ini`, `*NET`, `C:\WINDOWS\SMARTDRV.EXE /L`, `SETVER CACHE.EXE 4.01`: in a file that the text names. */
const NAMES_FILE =
  /\b[\w$]+\.(?:ini|sys|bat|cfg|conf|nt|inf|dat|txt)\b|\bconfiguration file\b|\b(?:line|lines|statement|command) to (?:the|your)\b/i;

/** What is longer does not ask; the patterns take their time with it. */
const MOST_ASKED = 400;

/**
 * The lines of `code` that `leadIn` tells to enter in a configuration file; undefined where it does not, or where they look like anything else. Heads of
 * sections are none.
 */
export function readSettings(code: string, leadIn: string): readonly string[] | undefined {
  const asking = findAsked(leadIn);
  if (!ADDS_LINE.test(asking) || SHOWS_OLD.test(asking) || OTHER_PLACE.test(asking)) return undefined;
  const lines = code
    .split(/\n|\s+(?=set \w+=)/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\[[^\]]+\]$|^[.…]+$/.test(line));
  const areSettings = lines.every((line) => SETTING.test(line) && !/\s(?:is|are|the)\s|[;{]$|==|\(\)/.test(line));
  const areLines =
    NAMES_FILE.test(asking) &&
    lines.every(
      (line) =>
        /^[\w#*;.\\:$%<-]\S*(?:\s+\S+){0,5}$/.test(line) &&
        !/\s(?:is|are|the|of)\s|[;{:]$|^\S+\.\w{3} {3,}\S+\.\w{3}\b/.test(line),
    );
  return lines.length > 0 && (areSettings || areLines) ? lines : undefined;
}

/** The sentence that asks for the line: the last one, or the one ahead of a mere "For example:". */
function findAsked(leadIn: string): string {
  const sentences = findSentences(leadIn);
  const last = (sentences.at(-1)?.text ?? '').slice(-MOST_ASKED).replace(EXAMPLE, ':');
  const asked = last === ':' ? (sentences.at(-2)?.text ?? '').slice(-MOST_ASKED).replace(/\.?$/, ':') : last;
  return asked.replace(FINDS_PLACE, '').replace(/\bfollowing\b[^:]*\.$/, (end) => `${end.slice(0, -1)}:`);
}
