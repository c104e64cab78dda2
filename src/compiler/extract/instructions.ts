import { findSentences } from './sentences.ts';

/** Verbs that open an instruction in support articles, collected by reading: "Click Network", "Obtain the latest HAL". */
const VERBS = new Set(
  `abort accept access acknowledge acquire activate adapt add address adjust administer advise align allocate allow alter analyze answer append apply approve
  archive arrange ask assign associate attach attempt authenticate avoid back backup bind boot break bring browse build burn call calculate cancel capture carry
  change check choose clean clear click clone close collect combine comment commit compact compare compile complete compress compute configure confirm
  connect consider construct consult contact continue control convert copy correct create customize cut deactivate deallocate debug decide declare decompress
  decrease defer define defragment delay delete deny deploy deregister deselect design designate determine detach diagnose dial disable discard disconnect dismiss
  dismount display distribute do double-click double-check download downgrade drag drop duplicate edit eject eliminate empty enable encrypt end enlarge ensure
  enter erase escalate establish evaluate examine exclude execute exit expand export expose extend extract fill filter find finish fix follow
  force format forward free get give go grant group hide highlight hold identify ignore implement import inactivate include increase indicate inform
  initialize initiate insert inspect install instruct invoke isolate issue join keep kill label launch leave let limit link list listen load locate lock log
  logon logoff look lower make manage map mark match measure merge migrate minimize modify monitor mount move name navigate note notify obtain
  omit open optimize order overwrite paste patch pause perform permit pick ping place plan plug point populate position power prepare press
  prevent print proceed promote protect provide publish pull purchase purge push put query quit raise re-create re-enable re-enter re-install
  re-register reactivate read reapply reassign reattach reboot rebuild recompile reconfigure reconnect recover recreate redirect redistribute redo reduce
  reenable reenter refer reformat refresh regenerate register reinitialize reinstall reissue reject relaunch release relink reload relocate remap remember
  remount remove rename renew reopen repair repeat replace replicate reply report request require rerun resave reschedule reselect resend reset reshare
  resize resolve respond restart restore restrict resubmit resume resync resynchronize retain retrieve retry retype return reuse revert review revise revoke
  right-click rotate route run save scan schedule scroll search see select send separate set setup share shift shorten show shut sign simplify size skip
  specify split start stop store submit subscribe substitute supply suppress suspend swap switch synchronize take tap telnet terminate test
  toggle trace transfer triage troubleshoot try turn type unbind uncheck uncomment undo unhide uninstall unload unlink unlock unmark unmount unplug unregister
  unselect unzip pass describe annotate taint evict fetch dump query trigger wipe supply relax pin unpin curl investigate override bypass rebase redeploy scale drain cordon uncordon reconcile patch tune throttle shrink grow whitelist sync resync enlist mute unmute dock undock hover dial redial unbox unfreeze untick tick sideload reclaim relicense resubscribe reconfirm recalibrate calibrate repartition replug retest reprint republish reprovision redownload resize recheck recopy reprogram rearm enroll unenroll onboard offboard elevate impersonate decrypt sanitize deduplicate consolidate trim vacuum truncate backport bump renumber rewire slide refill rejoin tighten loosen unscrew reseat reflash reimage rescan rinse shake squeeze lift swipe unpair pair recharge charge reauthenticate allowlist mount unmount prune reindex repopulate requeue replay reprocess roll bounce recycle flush provision deprovision cherry-pick defragment tell failover reach forget dust re-enroll re-pair re-seat re-run re-add re-apply re-create generate draw observe compose collapse recalculate unpublish decommission unprotect maximize update upgrade upload use validate verify view visit wait walk watch work wrap write zip`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words in front of the verb: "Then click", "Next, restart", "Please contact", "Simply type", "Also verify". */
const ADVERBS =
  /^(?:(?:and|or|then|next|now|first|second|third|finally|lastly|also|additionally|alternatively|otherwise|instead(?! of)|again|afterwards?|after that|please|simply|just|carefully|correctly|properly|completely|physically|explicitly|manually|always|never|only(?= use\b)|optionally|temporarily|immediately|preferably|ideally|however|therefore|thus|for now|at this point|if so|if not|if necessary|if possible|if needed|if required|as needed|optional|\(optional\)|either)[,:]?\s+)+/i;

/** "Do not …", "Make sure …", "Have the user try again." */
const SURELY = /^(?:do not|don't|be sure|make sure|be careful|have (?:the|your|each|all))\b/i;

/** "You must delete …", "you should restart", "you can use …": told to the reader. */
const TOLD =
  /^(?:you|users?|(?:an? |the )?administrators?(?: of [^.,]{3,30})?|we recommend that you|it is (?:recommended|necessary|best)(?: that you)?|microsoft recommends(?: that you)?)\s+(?:\w+ly\s+)?(?:must|should|need to|needs to|have to|has to|can|may|might want to|will need to|will have to|are advised to|could)\s+(?:also |either |then |first |not |try |simply |only |safely |still |manually |easily |temporarily |optionally )*(?<verb>[a-z-]+)/i;

/** "We need to increase the number of CPUs.": told by who writes to who reads. */
const TOLD_BY_US = /^we (?:must|should|need to|have to)\s+(?:also |then |first )?(?<verb>[a-z-]+)/i;

/** "You can override …" tells to do it, whatever the verb; "you may …" only says what happens. */
const OBLIGES = /\b(?:must|should|can|need to|needs to|have to|has to|are advised to)\b/i;

/** What one can do without doing anything: "you can see", "you should receive". */
const OBSERVES =
  /^(?:see|find|receive|notice|experience|be|have|encounter|not|only|no|safely|expect|observe|also|still|now|already|then|always|do|get|continue|ignore|no-longer|never|lose|hear|only)$/;

const RECOMMENDED =
  /^it is (?:strongly |highly )?(?:recommended|advised|advisable|best|necessary) (?:to|that you) [a-z-]+|^(?:we|[A-Z]\w*(?: [\w.]+){0,3}?) (?:strongly )?recommends? (?:that you (?:not )?[a-z-]+|[a-z]+ing\b)/i;

/** "The file can be rebased …", "The server should be rebooted …": an action in the passive. */
const PASSIVE =
  /(?<!\b(?:that|which|who|(?:does|do) not) )\b(?:must|should|can|may|needs to|need to|has to|have to) (?:also |then |first |either )?be [a-z-]*(?:ed|set|run|put|cut|built|sent|kept|held|left|made|taken|given|written|chosen|brought|driven|broken|split|overridden|hidden)\b(?! by (?:the|an?)\b)/i;

/** "This indicates that no more files can be opened." */
const TELLS_WHY = /^(?:this|the error|the message) (?:indicates|means|shows)\b|\bno more\b/i;

/** "An alternative solution is to give …", "The only way to eliminate this is to upgrade." */
const WAY_IS =
  /^the (?:first|second|third) (?:(?:method|way|option|work ?around|solution|thing)(?: (?:you should|to) (?:try|do))? )?is to (?!(?:be|have|see)\b)[a-z-]+|^(?:(?:the|one|an?|another) )?(?:(?:most )?[a-z]+ )?(?:solution|work ?around|method|option|approach|alternative|way)(?: (?:to|around|for|is|at) [^.]*?)? (?:is|would be) to (?!(?:be|have|see)\b)[a-z-]+/i;

/** A phrase in front of the instruction, closed by a comma: "On the File menu, click", "Using Dumpbin.exe, verify". */
const PHRASE =
  /^(?:prior to|in addition to|in|on|at|from|under|with|within|inside|for|using|by|after|before|when|while|once|until|if|unless|where|because|since|as|to|via|through|during|depending|based|instead(?! of)|without|given|having|upon|next to|in order)\b/i;

/** "To raise the limit for now run the following command:" has no comma. */
const GOAL_WITHOUT_COMMA =
  /^to (?:[\w'./-]+ ){2,12}?(?:run|execute|type|enter|issue|use|add) (?:the (?:following|command)|this (?:command|line)|these)\b/i;

/** "Instead of editing the file, replace it." "Instead of all, you can allow some." only introduces. */
const INSTEAD_OF = /^(?:instead of|rather than)\b/i;

/** "For example, consider the following scenario:" */
const SETS_SCENE = /\bconsider (?:the following|this|an?) (?:scenario|example|situation|case)\b/i;

/**
 * Whether `sentence` tells the reader to do something: an imperative, with or without a phrase or condition in front, or "you must".
 */
export function isInstruction(sentence: string): boolean {
  const text = sentence.replace(/^["'“(*•]+/, '').replace(ADVERBS, '');
  if (SETS_SCENE.test(text)) return false;
  if (startsWithVerb(text) || isTold(text) || WAY_IS.test(text) || GOAL_WITHOUT_COMMA.test(text)) return true;
  if (INSTEAD_OF.test(text)) return holdsBehindComma(text, startsWithVerb);
  return (
    PHRASE.test(text) &&
    holdsBehindComma(text, (rest) => startsWithVerb(rest) || isTold(rest) || LIKELY_VERB.test(rest) || WAY_IS.test(rest))
  );
}

/** "Using the VGA driver … corrects this problem.", "Installing Service Pack 2 resolves the issue." */
const GERUND =
  /^(?:\w+ly )?[A-Z][a-z]+ing\b.*?\b(?:(?:(?:corrects?|resolves?|fixes|solves?|eliminates?|avoids?|prevents?|works? around)|(?:will|should|may) (?:correct|resolve|fix|solve|eliminate|avoid|prevent|work around))\b.*\b(?:problem|issue|behaviou?r|error|condition|situation)s?|makes? .*\b(?:work|function|run) (?:correctly|properly|again))\b/;

/** "This problem is corrected when you use the updated version." */
const CORRECTED_BY =
  /^(?:this|the) (?:\w+ )?(?:problem|issue|error|behaviou?r|condition|limitation) (?:is|can be|may be) (?:corrected|resolved|fixed|solved|avoided|eliminated|worked around) (?:by|when|if|with)\b/i;

/** Behind a phrase, a plain word in front of an article is a verb: "When it runs on a client, pass the flag". */
const LIKELY_VERB =
  /^(?!(?:the|a|an|this|that|these|those|it|they|there|you|we|he|she|is|are|was|were|be|been|has|have|had|and|or|but|not|which|who|where|when|if|because|only|even|all|each|any|both|such|some|most|with|without|by|for|from|of|on|in|at|to|as|than|then|do|does|did|can|may|might|will|would|should|could|must|however|instead|either|neither|so|while|whereas|although|though|unless|until|except|including|especially)\b)[a-z-]{3,} (?:the|your|these|all|each|any) /;

/** "You may need to force a reconciliation.", "To work around this, you may want to make a loop.", "You might avoid this issue if you wait." */
const MAY_NEED =
  /(?:^|, )(?:then )?you (?:may|might) (?:also )?(?:need|have) to (?!(?:be|wait|do)\b)[a-z]|^to .*, you (?:may|might) want to [a-z]|^you (?:can|may|might) (?:be able to )?(?:avoid|prevent|work around|resolve|correct) (?:this|the) (?:issue|problem|behaviou?r|error) (?:if|by|when)\b/i;

/** "Lamp: replace the lamp.": a name ahead of what to do. */
const NAMED = /^[A-Z][^.:,;]{1,40}(?::\s+|\s[–—-]\s+)(?=(?!see\b)[a-z])/;

/** As `isInstruction`, and what the reader may need to do, or does for the thing named in front. */
export const isInstructionOrNeed = (sentence: string): boolean => isInstruction(sentence) || isNeed(sentence);

const isNeed = (sentence: string): boolean =>
  MAY_NEED.test(sentence) || (NAMED.test(sentence) && startsWithVerb(sentence.replace(NAMED, '')));

/** As `isInstructionOrNeed`, and "The server should be rebooted", which counts where a remedy is expected. */
export const isInstructionInRemedy = (sentence: string): boolean => isInstruction(sentence) || isSaidInRemedy(sentence);

function isSaidInRemedy(sentence: string): boolean {
  return (
    isNeed(sentence) ||
    GERUND.test(sentence) ||
    CORRECTED_BY.test(sentence) ||
    (PASSIVE.test(sentence) &&
      !TELLS_WHY.test(sentence) &&
      !/\b(?:can|may) be (?:found|seen|observed|viewed|noticed|caused|generated|returned|displayed|logged|lost|damaged|reproduced|attributed|related|affected|used to|considered|ignored|due)\b/i.test(
        sentence,
      ))
  );
}

function isTold(text: string): boolean {
  const told = TOLD.exec(text) ?? TOLD_BY_US.exec(text) ?? RECOMMENDED.exec(text);
  if (!told) return false;
  const verb = told.groups?.verb?.toLowerCase();
  if (verb === undefined) return true;
  return !OBSERVES.test(verb) && (VERBS.has(verb) || OBLIGES.test(told[0]));
}

/** A noun that looks like a verb is one where a verb follows it: "Setup fails", "Access is denied", "Work is saved". */
const NOUN_SIGN =
  /^\S+\s+(?:is|are|was|were|has|have|had|does|do not|did|will|would|may|might|can|cannot|could|should|must|of|fails?|occurs?|appears?)\b/i;

/** "You must", "you need to": not only "you can". */
const OUTRIGHT = /^(?:you|users?|administrators?) (?:\w+ly )?(?:must|should|need to|have to|will need to|will have to)\b/i;

/** As `isInstruction`, in so many words: an imperative or "you must", and neither "you can" nor "it is necessary". */
export function isImperative(sentence: string): boolean {
  const text = sentence.replace(/^["'“(*•]+/, '').replace(ADVERBS, '');
  return tellsOutright(text) || (PHRASE.test(text) && holdsBehindComma(text, tellsOutright));
}

const tellsOutright = (part: string): boolean =>
  startsWithVerb(part) || WAY_IS.test(part) || (OUTRIGHT.test(part) && isTold(part));

/** "Print Text As Graphics is an option …" */
const NAME = /^(?:[A-Z][\w.-]*\s+){2,6}(?:is|are|was|were|has|have|does|can|may)\b/;

function startsWithVerb(text: string): boolean {
  if (SURELY.test(text)) return true;
  const first = firstWord(text);
  if (first === '' || !VERBS.has(first.toLowerCase())) return false;
  if (text.charCodeAt(first.length) === COLON && LABEL.test(first)) return false;
  // "Start Menu", "Microsoft …": a capitalised second word is fine ("Click Network"); a noun sign is not.
  return !NOUN_SIGN.test(text) && !NAME.test(text);
}

/** The letters that `text` begins with, words joined by hyphens as one: "double-click". Each sentence is asked several times: a pattern's match costs more. */
function firstWord(text: string): string {
  let end = 0;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === 0) return '';
  while (text.charCodeAt(end) === HYPHEN && isSmallLetter(text.charCodeAt(end + 1))) {
    end += 2;
    while (isSmallLetter(text.charCodeAt(end))) end++;
  }
  return text.slice(0, end);
}

/** "Contact: the service desk", where "Change: …" and "Type: …" tell what to do. */
const LABEL = /^(?:note|contact|name|control|issue|report|request|record|schedule|label|limit|status)$/i;

const HYPHEN = 45;
const COLON = 58;
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean => isSmallLetter(code) || (code >= 65 && code <= 90);

/** "When you open a database, Access typically creates a lock file.": a name that reads like a verb. */
const NAME_AHEAD = /^[A-Z][a-z]+ (?:\w+ly |also |then )?(?!recommends|suggests)[a-z]+s (?!off\b|up\b|on\b|in\b|to\b)/;

/** A comma, "then", "either", or the end of a goal without a comma: what may close the opening phrase. */
const CLOSES_PHRASE =
  /[,;:]["”]?\s+|(?<!\b(?:if|when|once|after) (?:you|it|they|we) )\b(?:then|either)\s+|(?<=^to [a-z ]{4,16} (?:this|the) (?:problem|issue|error|behaviou?r|situation|condition))\s+/gi;

/** Whether `holds` is true of what stands behind any comma that may close the opening phrase, adverbs dropped. Reads no further than the first that it is true of. */
function holdsBehindComma(text: string, holds: (rest: string) => boolean): boolean {
  CLOSES_PHRASE.lastIndex = 0;
  while (CLOSES_PHRASE.test(text)) {
    const at = CLOSES_PHRASE.lastIndex;
    if (holds(text.slice(at).replace(ADVERBS, '').replace(NAME_AHEAD, ' $&'))) return true;
    CLOSES_PHRASE.lastIndex = at;
  }
  return false;
}

/** Sentences about charges, phone numbers and the like: told to the reader, but no way out of the problem. */
const BOILERPLATE =
  /^(?:if [^,.]{5,80}, (?:then )?(?:go|proceed|continue|move) (?:on )?(?:to|with) (?:the )?next (?:step|method|section)\b[^.]*\.?$|(?:if [^,]*, )?(?:use|see|try|go to|skip to) (?:this method if\b|(?:method|option|workaround|solution) \d)|for (?:the |a )?(?:[\w-]+ ){0,3}(?:information|instructions|details|explanation|list(?:ing)?|discussion)\b(?:[^.]|\.(?=\d))*, (?:please )?(?:see|refer|query|visit|go to|click|consult)|a supported (?:fix|hotfix|feature|update)\b|to (?:duplicate|reproduce|demonstrate|recreate|illustrate) (?:this|the)\b|to find the difference between utc|when you view the file information|the (?:fix|hotfix|update) can be applied\b|in special cases\b|go to (?:the )?(?:microsoft|sharepoint|office|answers|tech|azure)[\w ]* (?:communit|forum)|after (?:(?:you (?:perform|complete|do|try|finish)|performing|completing|trying|doing) )?(?:each|every)\b|for (?:a complete list|more (?:on|about|info|details)\b|more information|additional information|further information|information (?:about|on|regarding)|details)\b|(?:see|refer to) (?:also )?the (?:following|references)|see [^.]{3,120} for (?:more |further |additional )?(?:details|information)\b|still need help|click the following article number|please (?:see|refer to)|(?:please )?note that\b|for an? [^,]{3,60} version of this article|to (?:obtain|get|find|locate) (?:the |an? |your )?(?:[\w-]+ ){0,3}?(?:phone|telephone) numbers?\b|to locate (?:an?|your) (?:[\w-]+ ){0,3}?(?:subsidiary|provider|office|dealer)\b|keep in mind|if they are, see your product documentation\b|the english version of this|in special cases, charges|the usual support costs|if you have limited programming experience\b|(?:contact|call) (?:the )?(?:vendor|manufacturer)s? for (?:more|additional) information|if you have (?:any )?(?:questions|comments)|microsoft provides (?:programming|this)|you can (?:find|view|download) (?:more|additional|the) information)/i;

/** Whether `sentence` only points to more reading, or belongs to what every article says about support. */
export function isBoilerplate(sentence: string): boolean {
  return BOILERPLATE.test(sentence.startsWith(HOWEVER) ? sentence.slice(HOWEVER.length) : sentence);
}

/** "However, keep in mind that …" */
const HOWEVER = 'However, ';

/**
 * Where in `text` the first sentence stands that tells the reader to do something; undefined where none does. A remedy in prose
 * starts there ("To resolve this problem, obtain …").
 */
export function findFirstInstruction(text: string): number | undefined {
  let said: number | undefined;
  for (const { text: sentence, start } of findSentences(text)) {
    if (isBoilerplate(sentence)) continue;
    // What is told outright goes before what is said in the passive, even further on.
    if (isInstruction(sentence)) return start;
    if (said === undefined && isSaidInRemedy(sentence)) said = start;
  }
  return said;
}
