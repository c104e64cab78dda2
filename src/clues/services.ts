/** "the Internet Mail Service", "Server service", "the Microsoft Exchange Directory service": capitalised words ahead of the word. */
const IN_PROSE = /\b(?:[Tt]he |[Tt]o |[Tt]hat )?"?(?<name>(?:[A-Z][\w./]*\s){1,5})"?[Ss]ervice\b(?! [Pp]ack)/g;

/** `net start "Microsoft Exchange Directory"`, `net stop spooler`, `sc query w32time`. */
const AS_COMMAND =
  /\b(?:net (?:start|stop|pause|continue)|sc (?:start|stop|query|config)) +(?:"(?<quoted>[^"\n]{2,60})"|(?<bare>[\w$]{2,40}))/gi;

/** Openings that are no part of a name. */
const NO_NAME = /^(?:(?:the|this|that|when|if|a|an|each|any|your|start|stop|restart|note|microsoft)\s+)+/i;

export interface ServiceMention {
  /** As written, without the word "service". */
  readonly name: string;
  readonly at: number;
}

/** The services that `text` names, each once (case and spaces aside), in order of appearance. */
export function findServices(text: string): readonly ServiceMention[] {
  const found = new Map<string, ServiceMention>();
  const matches = [...text.matchAll(IN_PROSE), ...text.matchAll(AS_COMMAND)].sort((a, b) => a.index - b.index);
  for (const { groups, index } of matches) {
    const name = (groups?.name ?? groups?.quoted ?? groups?.bare ?? '').replace(NO_NAME, '').trim();
    const key = serviceKey(name);
    if (key.length > 2 && !found.has(key)) found.set(key, { name, at: index });
  }
  return [...found.values()];
}

/** Equal for one service however it is written: spaces, case, the maker and the word "service" aside. */
export function serviceKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^microsoft\s+|\s+service$/g, '')
    .replace(/[^\p{L}\p{N}$]/gu, '');
}
