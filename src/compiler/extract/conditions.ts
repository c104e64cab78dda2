import { isBoilerplate, isInstruction } from './instructions.ts';
import { cutVersion } from './openingVersions.ts';

/**
 * Conditions that are none for a decision: they tell when in the procedure, or ask only what the screen asks anyway. "If you want", "if not", "if yes" and "if any" alone name nothing; "If
 * you want to keep the file, …", "If not already installed, …" and "If any changes were made, …" do.
 */
const EMPTY_CONDITION =
  /^(?:(?:yes|no)(?=,|$)|you are (?:prompted|asked|queried|using this|finished)|prompted|asked|(?:it is |it's |they are )?(?:necessary|possible|needed|required|applicable|desired|appropriate)\b|(?:so|not|any|you (?:want|wish|prefer|like|would like)(?: to (?:resolve|correct|fix|solve|avoid|prevent|work ?around) th.*)?)$|you have (?:any )?(?:questions|comments)\b|you (?:do so|continue|receive (?:a|the) (?:prompt|message asking)))\b/i;

/**
 * "If X, do Y", "Or, if X, do Y", "After you apply the fix, if X, do Y": the comma that closes the condition is the one that an instruction, "then" or a
 * subject follows.
 */
const OPENING_IF =
  /^(?:(?:then|next|otherwise|also|or|and|but|however|therefore|similarly|conversely|likewise|additionally|in addition|note that|second|first|finally|alternatively|optionally)[,:]?\s+|(?:after|before|when|once) [^,.]{4,80}, )?(?:only )?if(?:, [^,.]{2,40},)?\s+/i;

/** "In a situation where X, do Y" */
const OPENING_CASE =
  /^in (?:an? |the |some |those )?(?:situations?|cases?|events?|environments?|scenarios?) (?:where|in which|when) /i;

/** "To fix this issue if you have X, …", "To work around this problem when you compile as X, …" */
const GOAL_IF =
  /^to \w+ (?:around )?(?:this|the) (?:issue|problem|behaviou?r|error|situation|limitation)s?,? (?:if|when)\s+(?<condition>[^,]+),/i;

/** "For Windows NT 4.0, …", "On computers running …, …" under which a remedy or step applies. */
const OPENING_FOR =
  /^for\s+(?!(?:more|additional|further|information|example|instance|details)\b)(?<condition>(?:[^,:]*\b(?:versions?|windows|server|service pack|users?|computers?|clients?|systems?|releases?)\b[^,:]*))[,:]\s/i;

/** "For icons and cursors, use …": things told apart, each with what to do for them. "For Switch Type, select …" names a field to fill in. */
const FOR_THINGS =
  /^for\s+(?!(?:more|additional|further|example|instance|details|information|a list|complete|each|every|all|the following|this|these|best|security|an? (?:[\w-]+ )?(?:solution|work-?around|fix))\b)(?<condition>[^,:.]{3,60}),\s+(?<rest>(?!(?:please |then )?(?:choose|select|click|type|enter|specify|leave|see|query|refer|contact)\b).+)$/i;

/** Each pattern needs one of these; most sentences have none, and pay for one look. */
const MAY_HAVE_ONE = /^(?:in|for|on|with|under|using)\s|\bif\b|^to \w+ (?:around )?th\w+ \w+,? when\b/i;

/** "If you change the order of the parts, the issue will be resolved.": what to do, and not when to do anything. */
const IS_THE_WAY =
  /^if you [^,.]{5,120}, (?:the|this|your) (?:(?:correct|desired|expected) |[^,.]{0,80} (?:(?:is|are|will be|should be) (?:then )?(?:resolved|corrected|fixed|solved|avoided|eliminated)\b|(?:will|does|should|do) not (?:occur|happen|appear|hang|fail|stop)\b))/i;

/** "For the settings to take effect, restart the server.", "For references, see …" */
const NAMES_GOAL = / to (?:take|be|work|become|appear|function|succeed)\b/i;
const POINTS_ON = /^(?:please )?(?:see|refer to|visit|consult)\b/i;

/**
 * The condition that opens `sentence`, without its "If"; null where it has none, or one that decides nothing ("If you are
 * prompted", "if necessary"). "To fix this issue if you have X, …" has one, too.
 */
export function findCondition(sentence: string): string | null {
  const text = sentence.trim();
  if (!MAY_HAVE_ONE.test(text) || isBoilerplate(text) || IS_THE_WAY.test(text)) return null;
  const goal = GOAL_IF.exec(text)?.groups?.condition;
  if (goal !== undefined) return keep(goal);
  const opening = OPENING_IF.exec(text) ?? OPENING_CASE.exec(text);
  if (opening) return keep(upToComma(text.slice(opening[0].length)));
  const version = OPENING_FOR.exec(text)?.groups?.condition;
  if (version !== undefined) return NAMES_GOAL.test(version) ? trailing(text) : keep(upToComma(text.slice('for '.length)));
  const product = cutVersion(text);
  if (product && isInstruction(product.rest)) return keep(product.version);
  const thing = FOR_THINGS.exec(text)?.groups;
  if (!thing?.condition || NAMES_GOAL.test(thing.condition) || POINTS_ON.test(thing.rest ?? '')) return trailing(text);
  return isInstruction(thing.rest ?? '') ? keep(thing.condition) : null;
}

/** "Tune the parameters if packet loss is observed.": a condition behind the instruction. Not "check if", "see whether". */
const TRAILING_IF =
  /^(?<before>.{12,}?)(?<!\b(?:check|see|determine|verify|confirm|ask|know|find out|test|decide|tell|as|even|only|what|and|or|especially|particularly|but|except|notice|identify|investigate|validate|wonder|unsure|sure|unclear|indicates?|matter)(?: to see)?),? if (?:and only if )?(?<condition>(?!(?:necessary|possible|needed|required|so|not|any|applicable|desired|appropriate|available|prompted|you (?:want|wish|prefer|like|would like))\b)[^,.:;()]{8,90})[.:]?$/i;

function trailing(text: string): string | null {
  const groups = TRAILING_IF.exec(text)?.groups;
  // "clear the Disconnect If Idle box": a name.
  const isName = text.includes(' If ') && !text.includes(' if ');
  return groups?.before && groups.condition && !isName && startsWithInstruction(groups.before) ? keep(groups.condition) : null;
}

/** Only an imperative at the very start: "You may need to restart if …" states, and does not part. */
const startsWithInstruction = (before: string): boolean =>
  isInstruction(before) && /^[A-Z][a-z-]+ (?!may|might|can|will)/.test(before) && !/^(?:you|the|this|it|if|when)\b/i.test(before);

function keep(condition: string): string | null {
  const text = condition.replace(/[,:;.\s]+$/, '').trim();
  return text === '' || EMPTY_CONDITION.test(text) ? null : text;
}

/** What may follow the comma that closes a condition: an instruction, its subject, "then", a further phrase. */
const CONSEQUENCE =
  /^(?:(?:then|you|please|do|don't|it|the|this|that|these|there|a|an|your|in|on|at|to|follow|use|no|make|be|we|see|proceed|they|all|one|each|both|some|only)\b|you['’]|[A-Z]|[a-z-]+\s+(?:the|a|an|your|it|this|that|these|those|to|any|all|each|one|and|or|them|again|step|up|in|on|from)\b)/;

/** So long are parentheses that a comma may stand in. */
const LONGEST_ASIDE = 200;

/** "the file is from a disk (for example, the one in the box), …" */
function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ASIDE), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** What may close a condition. */
const MAY_CLOSE = /,\s+|(?<!^(?:you|it|they|we))\s+then\s+|:\s+/gi;

/** Joins a list inside the condition: "X, Y, or Z is installed, remove it". */
function upToComma(text: string): string {
  MAY_CLOSE.lastIndex = 0;
  for (let match = MAY_CLOSE.exec(text); match; match = MAY_CLOSE.exec(text)) {
    const rest = text.slice(match.index + match[0].length);
    if (isInParentheses(text, match.index)) continue;
    if (/^[\w.' ]{1,24}, (?:(?:[\w.' ]{1,24}, )*(?:or|and) )/.test(rest) && !isInstruction(rest)) continue;
    if (/^(?:or|and|but)\b/i.test(rest) && !/^(?:and|or) (?:then|you)\b/i.test(rest)) continue;
    if (CONSEQUENCE.test(rest) || isInstruction(rest)) return text.slice(0, match.index);
  }
  // "If you use this value you must make sure …"
  return text.replace(/[.:].*$/s, '').replace(/(?<=\S+ \S+ \S+)\s+you (?:can|must|should|may|need)\b.*$/i, '');
}

const NEGATION = /\b(?:not|no|n't|never|cannot|without)\b|n't\b/i;

/** Whether `text` says of anything that it is not so. */
export const isNegated = (text: string): boolean => NEGATION.test(text);

const bare = (condition: string): string =>
  condition
    .toLowerCase()
    .replace(/\b(?:do|does|did|have|has|is|are|was|were|can|will)(?:n't| not)\b/g, (match) => match.replace(/(?:n't| not)$/, ''))
    .replace(/\bcannot\b/g, 'can')
    .replace(/\b(?:a|an|the|any)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The places of the first of `conditions` that a later one says does not hold, and of that one: "you have not applied a service pack" · "you have
 * applied a … service pack".
 */
export function findOpposites(conditions: readonly string[]): readonly [number, number] | null {
  if (conditions.length < 2) return null;
  const said = conditions.map((condition) => ({ words: bare(condition), negated: isNegated(condition) }));
  // By what is said: comparing each condition with each would take long in a paragraph of thousands.
  const last = new Map(said.map(({ words, negated }, i) => [`${negated} ${words}`, i]));
  const first = said.findIndex(({ words, negated }, i) => (last.get(`${!negated} ${words}`) ?? -1) > i);
  const one = said[first];
  return one
    ? [first, said.findIndex(({ words, negated }, i) => i > first && words === one.words && negated !== one.negated)]
    : null;
}
