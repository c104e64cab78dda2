/** How articles announce a list, and what kind of list they announce. */

const ALL_OF =
  /\b(?:all (?:of )?(?:the|these) (?:following|conditions)|both of the following|the following (?:is|are) true|following (?:conditions?|scenarios?|circumstances|situation|configuration|criteria|sequence)|this scenario|following steps|reproduce)\b/i;

const ANY_OF =
  /\b(?:(?:\d+|two|three|four|five|several|many|various) (?:possible |common )?(?:circumstances|situations|reasons|causes|ways|scenarios|factors|possibilities)|any (?:one )?(?:or (?:all|more) )?of|one (?:or (?:more|both|all))? ?of|one of|either|at least one|either one|possible (?:causes|reasons)|following (?:possible )?(?:reasons?|causes?|factors?|problems?)|(?:several|some of the|many of the) (?:reasons|causes)|(?:number|variety) of (?:reasons|causes|factors|conditions))\b/i;

/** "This occurs because:", "Issues that can cause this error include:", "Two known causes are:" */
const ENDS_IN_CAUSES =
  /\b(?:because|caused by|due to|causes?|reasons?|if|when)\s*(?:of\s*)?:?$|\b(?:(?:issues|problems|things|conditions|factors|situations|circumstances) that (?:can|may|might|could|will) cause|causes|reasons)\b[^.]* (?:include|are(?: as follows)?):$/i;

/** "if one or more of the following conditions are true": each may be the cause. "if the following conditions are true": all must hold. */
export function announcesAlternatives(leadIn: string, hasOr: boolean): boolean {
  if (hasOr) return true;
  if (/(?<!\bor )\b(?:all of|both of)\b/i.test(leadIn)) return false;
  if (ANY_OF.test(leadIn)) return true;
  if (ALL_OF.test(leadIn)) return false;
  return ENDS_IN_CAUSES.test(leadIn.trim());
}

const SYMPTOM_NOUN =
  'symptoms?|problems?|issues?|behaviou?rs?|errors?|error messages?|messages?|events?|things|occurs?|happens?|results?|entries|effects?|is true|are true|appears?|conditions? occurs?|situations?';

/** "one or more of the following symptoms", "any of these errors", "the following occurs:": the noun stands with what announces. */
const ANNOUNCED_SYMPTOMS = new RegExp(
  `\\b(?:following|these|below)\\b(?: [\\w-]+){0,3}? (?:${SYMPTOM_NOUN})\\b|\\bsymptoms (?:include|are)\\b|\\b(?:one|any|some) (?:or more )?of the following\\s*:?$`,
  'i',
);

/** "you may experience one or more of the following symptoms:", "any of the following error messages:". */
export function announcesSymptoms(leadIn: string): boolean {
  if (
    /\b(?:if|when)\b[^.]*\b(?:following|these|below) (?:conditions\b|(?:is|are) true\b)|\b(?:can|may) be (?:any )?one of the following\s*:?$/i.test(
      leadIn,
    )
  )
    return false;
  if (
    /\bconsider\b|\b(?:following|these|below)\b[^.,]*\b(?:scenarios?|steps?|methods?|sequence|configuration|circumstances|actions|information|order)\b[^.]*:?\s*$/i.test(
      leadIn,
    )
  )
    return false;
  return ANNOUNCED_SYMPTOMS.test(leadIn);
}

/** "one of the following errors", "an error message similar to one of the following". */
export function announcesMessages(leadIn: string): boolean {
  return /\b(?:one|any|either)(?: or more)? of (?:the following|these)\b|\bfollowing (?:(?:error )?messages|errors)\b/i.test(
    leadIn,
  );
}

/** "use one of the following methods", "try any of these", "do one of the following", "there are two methods", "two workarounds". */
const METHODS =
  /\b(?:(?:one|any|either|some)(?: or (?:more|both|all))? of (?:these\b(?! problems)|(?:the|those)(?:(?: (?:following|two|three|four|five|six|below))+|(?: [\w-]+){0,2}? (?:methods|work-?arounds|work arounds|options|solutions|resolutions|alternatives|approaches|ways|procedures|steps|things|actions|suggestions|tips|tasks|techniques|possibilities|fixes|tools|utilities|commands|sections|items|choices|settings)\b|:))|(?:the|these|following) (?:following )?(?:possible )?(?:methods|workarounds|options|solutions|resolutions|alternatives|approaches|ways|recovery procedures|troubleshooting (?:procedures|methods|suggestions))|(?:two|three|four|five|six|several|different) (?:possible |different )?(?:methods|ways|workarounds|options|solutions|possibilities|alternatives|approaches)|one of the below|\bwhat to do (?:about|for|in|with) (?:it|them|these|those|each(?: case)?)|(?:a few|some|several|other) things (?:that )?(?:you )?(?:can (?:be done|do|try)|to (?:try|check)))\b/i;

/** "The issue might arise for multiple reasons:" */
const REASONS =
  /\b(?:multiple|several|various|many|different|two|three|four|five|following|possible) (?:\w+ )?(?:reasons|causes)\b/i;

/** Whether `leadIn` announces reasons, each of which has its own way out. */
export function announcesReasons(leadIn: string): boolean {
  return REASONS.test(leadIn);
}

/** "Specify the following options:" sets all of them. */
const SETS_OPTIONS =
  /\b(?:specify|select|set|choose|click|check|configure|enable|clear|change|turn (?:on|off)|with|use) (?:the|these) (?:following )?options\b/i;

/** "To resolve this issue, use the appropriate method:" */
const APPROPRIATE = /\buse the appropriate (?:method|option|work ?around|solution|resolution)s?(?: below)?:$/i;

/** Whether `leadIn` announces alternatives of which one is enough. */
export function announcesMethods(leadIn: string): boolean {
  return (
    (METHODS.test(leadIn) || APPROPRIATE.test(leadIn)) &&
    !/\b(?:symptoms|error messages|unless|conditions)\b/i.test(leadIn) &&
    !SETS_OPTIONS.test(leadIn)
  );
}

/** What a sentence says besides its goal: "To resolve this issue, follow these steps:" says nothing but that a list follows. */
const GOAL = /^(?:(?:to|in order to|for|if|when|as a|use the following|the)\b[^,]*,\s*)?/i;

/** "To collect logs from Reader 3, Reader 4, or Writer, follow these steps:": a goal with commas in it. */
const GOAL_OF_LIST = /^(?:to|in order to)\b.*,\s*(?=follow these steps\b)/i;

/** "You can use the following steps to determine the size:" announces as "Use the following steps …" does. */
const TOLD =
  /^(?:you|(?:the )?(?:users?|administrators?)) (?:can|may|could|should|must|need to|have to) (?:also |then |either )?(?=(?:use|try|follow|perform|complete) (?:one|any|either|some|all|both|each|(?:the|these|this) (?:following|basic|steps?|procedures?|methods|instructions))\b)/i;

const ANNOUNCEMENT =
  /^(?:please )?(?:(?:use|follow|perform|do|complete|take|try|see|apply|carry out|execute|go through|read|consider|refer to)\s+(?!to\b)(?:(?:the|these|this|those|any|all|one|either|both|each|some|of|or|more|following|two|three|four|five|six|below|next|basic|simple|general|additional|appropriate|additional|same|possible|recommended|detailed|manual|listed|as)\b[\s,]*)*(?:steps?|procedures?|methods?|workarounds?|instructions?|actions?|options?|solutions?|things?|tasks?|resolutions?|approaches|alternatives|recovery procedures|order|suggestions|guidelines|guidance|recommendations|checks|sections?|ways?)?\b(?:\s*(?:in order|in this order|below|in this section|outlined below|listed below|described (?:below|in this section|here)|in the order (?:given|listed|shown)|in this article|as appropriate|,? as appropriate|depending on[^.:]*|for your[^.:]*|to [^.:]*|on [^.:]*|that (?:applies|apply|is appropriate)[^.:]*|until[^.:]*|as [^.:]*|with[^.:]*|in [^.:]*))*)\s*[.:]?\s*$/i;

/** "Use the following steps to determine if …": whatever is behind it, it announces steps. */
const FOLLOW_STEPS =
  /^(?:please )?(?:use|follow|perform|complete|try|do|take|see) (?:(?:one|any|either|some|all|both|each) (?:or (?:more|both|all) )?of )?(?:the|these|this) (?:[\w-]+ ){0,2}?(?:steps?|procedures?|methods?|workarounds?|instructions|options|solutions|resolutions|actions|guidance|guidelines|recommendations)\b/i;

/** "follow the installation instructions at:" sends the reader somewhere, and is to be done. */
const POINTS_ELSEWHERE =
  /^(?:please )?(?:(?:use|follow|see) (?:the|these) (?!following )(?:[\w-]+ ){0,2}?(?:steps?|procedures?|instructions) (?:\w+ ){0,3}?(?:at|in|from|on)\b(?! (?:this|the (?:following|order|section|next)|order|your|each|a|an)\b)|[^.:]* in the following (?:[\w-]+ ){0,3}?article\b)/i;

/** Sentences whose only content is that instructions follow: "The following steps …:", "There are two workarounds:", "To do so:". */
const BARE_ANNOUNCEMENT =
  /^(?:(?:to (?:do (?:so|this|that|it)|accomplish this|(?:work ?around|resolve|correct|fix|solve|avoid) (?:this|the|these) (?:[\w-]+ ){0,3}?(?:problem|issue|behaviou?r|error|symptom|situation|condition|limitation|message)s?\b(?: (?:in|on|for|if|with|when|using|by|from|and|do|follow|perform)\b[^,:]*)?)|for example|example|(?:here|these|below|following) (?:is|are) [^.]*|(?:to [^.,]+, )?proceed as follows|(?:to [^.,]+, )?the following [^.]*|there (?:are|is) [^.]*|(?:two|three|four|several) [^.]*|(?:this|the) (?:problem|issue|behaviou?r|error|condition)[^.]*\b(?:can be|may be|is) (?:resolved|corrected|worked around|fixed|avoided|solved)[^.]*(?:following|these|one of|steps|methods)[^.]*|you (?:can|may) (?:[^.:]|\.(?=\w))* by (?:doing|performing|following|completing|using|carrying out) (?:the following|these|the (?:steps|procedure) below)(?: [a-z]+)?|the (?:easiest|best|simplest) way to do (?:this|so) is as follows|steps?|procedure|(?:first,? |then,? |next,? |please )?(?:try|do) (?:this|these|the following)(?: (?:first|next|now))?)\s*[:.]?)$/i;

/** Whether `sentence` only names a goal and announces what follows. */
export function isAnnouncement(sentence: string): boolean {
  const text = sentence.trim();
  if (BARE_ANNOUNCEMENT.test(text)) return true;
  const body = text.replace(GOAL_OF_LIST, '').replace(GOAL, '').replace(TOLD, '');
  if (FOLLOW_STEPS.test(body)) return !POINTS_ELSEWHERE.test(body);
  return ANNOUNCEMENT.test(body) || ANNOUNCEMENT.test(text);
}

/** "-or-", "- OR -", "or": a line between alternatives. */
export function isOr(text: string): boolean {
  return /^[-–—*\s]*or[-–—*\s]*$/i.test(text.trim());
}

/** "Back to top": a link for who reads the article. */
export function isNavigation(text: string): boolean {
  return /^\W*(?:back|return|go) to (?:the )?top\W*$/i.test(text);
}

/** "Still need help? Go to the community.": what every page offers at its end, and no part of what stands above it. */
export function offersHelp(text: string): boolean {
  return /^(?:still (?:need|having)|need more) (?:help|trouble|assistance)\b/i.test(text);
}

const ASKS_IF_SOLVED =
  /^(?:did (?:this|that|it|these steps) (?:solve|fix|resolve|help|work)|(?:is|was) (?:this|that)(?: \w+){0,2} (?:helpful|useful)|is (?:the|your) (?:problem|issue) (?:solved|resolved|fixed|gone)|(?:it )?(?:did|does)(?:n['’]t| not) (?:help|work)|still (?:not|no|having|the same)|no luck)\b[^.?]*\?$/i;

/** "Did this solve your issue?": asked after every way out, by the article or not. */
export function asksIfSolved(text: string): boolean {
  return ASKS_IF_SOLVED.test(text);
}
