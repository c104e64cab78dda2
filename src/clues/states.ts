/** "The Internet Mail Service (IMS) is not installed", "SNMP is installed", "the Server service was not started". */
const STATE =
  /(?<subject>(?<!\w)[A-Z][\w.&/-]{0,40}(?: (?:[A-Z][\w.&/-]{0,40}|for|of|\([A-Z]{2,8}\))){0,8})(?: (?:service|software|protocol|driver|component)s?)? (?:is|are|was|were) (?<not>not )?(?:currently |properly |correctly |already )?(?<state>installed|running|started|enabled)\b/g;

/** Words that begin a sentence and no name. */
const NO_NAME = /^(?:(?:The|This|That|If|When|Because|It|You|A|An|Either|Or|And|Also|Microsoft|Windows NT|For)\s+)+/;

/** Something that can be looked up on the computer, and whether a text says that it holds. */
export interface StateMention {
  /** As written, without article: "Internet Mail Service (IMS)". */
  readonly subject: string;
  readonly state: string;
  readonly holds: boolean;
  readonly at: number;
}

/** What `text` says is installed, running, started or enabled, or is not: each once, in order of appearance. */
export function findStates(text: string): readonly StateMention[] {
  const found = new Map<string, StateMention>();
  for (const { groups, index } of text.replace(/\s+/g, ' ').matchAll(STATE)) {
    const subject = (groups?.subject ?? '').replace(NO_NAME, '').trim();
    const mention = { subject, state: groups?.state ?? '', holds: groups?.not === undefined, at: index };
    const key = `${stateKey(mention)} ${mention.holds}`;
    if (subject.length > 2 && !/^(?:It|He|This|That|They|Which|There|You|If|The)$/.test(subject) && !found.has(key))
      found.set(key, mention);
  }
  return [...found.values()];
}

/** Equal for one state of one thing, whether it holds or not; case, abbreviations in brackets and "service" aside. */
export function stateKey({ subject, state }: Pick<StateMention, 'subject' | 'state'>): string {
  const name = subject
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/\bservice\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return `${name} ${state === 'started' ? 'running' : state}`;
}

/** A state in words: "Internet Mail Service (IMS) is not installed". */
export function sayState({ subject, state, holds }: Pick<StateMention, 'subject' | 'state' | 'holds'>): string {
  return `${subject} is ${holds ? '' : 'not '}${state}`;
}
