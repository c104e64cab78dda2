/** Names of programs, libraries, drivers, settings, databases and logs; `.com` is left to addresses unless a folder is in front. */
const FILE_NAME =
  /(?<![\w$@-])[\w$~-][\w$~.-]{0,80}\.(?:dll|exe|sys|ini|drv|ocx|cpl|inf|edb|mdb|mdw|dbf|log|dat|tlb|cfg|chk|stm|pst|ost|pab|msi|msc|msp|bat|cmd|vbs|vxd|asp|aspx|htm|hlp|chm|386|dl_|ex_|sy_|fon|ttf|wri|xls|xla|doc|dot|pol|reg|mif|ppd|tmp|cab|scr|bin|rom|olb|lib|obj|pdr|mpd|acm|nls|sam|adm)\b(?!\.\w)/gi;

export interface FileMention {
  /** As written, without folder. */
  readonly name: string;
  readonly at: number;
}

/** The files that `text` names, each once (case aside), in order of appearance. */
export function findFiles(text: string): readonly FileMention[] {
  const found = new Map<string, FileMention>();
  for (const match of text.matchAll(FILE_NAME)) {
    const key = match[0].toLowerCase();
    if (!found.has(key)) found.set(key, { name: match[0], at: match.index });
  }
  return [...found.values()];
}
