import { findSentences } from './sentences.ts';

/** "Add the following line to the [Network] section:", "change network=wfwnet.drv to:", "so that it reads:". */
const ADDS_LINE =
  /\b(?:add(?:ing)?|change|changing|insert|include|enter|type|set|modify|edit|replace|ensure|contains?|place|put|append)\b.*\b(?:lines?|entry|entries|settings?|statements?|commands?|to|with|section|following|add|reads?|as follows|by adding|file)\b(?:[^.]|\.(?=\w))*:$|^(?:so that (?:it|the \w+) |to |then )?reads?(?: as follows)?:$|^(?:to|with|as):$/i;

/** "Change the line that reads:" shows what is there; "remove the following lines" takes it away. */
const SHOWS_OLD =
  /\b(?:remove|delete|comment(?:ing)? out|remark out|locate|find|look for|search for|such as|similar to|for example)\b|(?<!so )(?:that|which|currently|now|it) reads?:?$|\bfrom:$|\bchange (?:the )?(?:following )?(?:lines?|this|entry):$|\breplace (?:the following|this) line:$/i;

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
  const asking = (findSentences(leadIn).at(-1)?.text ?? '').slice(-MOST_ASKED);
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
