import type { Block, Heading, Passage } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { findPassage } from './passage.ts';

/** What a section is about, by its heading. */
export type SectionKind =
  | 'symptom'
  | 'cause'
  | 'resolution'
  | 'workaround'
  | 'diagnosis'
  | 'status'
  | 'summary'
  | 'more'
  | 'references'
  | 'applies-to'
  /** "Method 2", "Option A", "Scenario 1": one of several of what its parent holds. */
  | 'alternative'
  /** "Step 1: …": a part of its parent's procedure. */
  | 'part'
  /** "Steps", "What to do": tells what to do, and not whether anything is wrong. */
  | 'procedure'
  /** Anything else: the heading may be a condition, a version, a topic. */
  | 'other';

/** A heading with what stands under it: first its own blocks, then its subsections. The article itself is the root. */
export interface Section {
  readonly heading: Heading | null;
  readonly title: string;
  readonly kind: SectionKind;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** What may stand in front of the word that names a kind: "Most likely cause", "Permanent fix". */
export const BEFORE =
  '(?:(?:the|possible|likely|most|probable|common|known|main|root|recommended|suggested|proposed|preferred|quick|easy|simple|best|final|permanent|temporary|interim|long-term|short-term|immediate|manual|automatic|initial|further|observed|current|actual|advanced|basic|additional|other|alternative|alternate|detailed) ){0,2}';

/** What may stand behind it: "Resolution steps", "Fix (recommended)", "Cause 2: The disk is full". */
const BEHIND =
  '(?: ?(?:#?\\d+|[a-e]))?(?: (?:steps?|procedures?|options?|methods?|details?|information))?(?: ?\\([^)]*\\))?(?: ?(?::| [–—-] ).*)?';

const headed = (words: string): RegExp => new RegExp(`^${BEFORE}(?:${words})${BEHIND}$`, 'i');

/** Headings as the corpus spells them, most telling first. "Symptom 2", "Cause 1:", "Resolution A" are of the kind they name. */
const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'alternative',
    /^(?:(?:(?:resolution|solution|workaround|fix) ?(?:[–—:-] ?)?)?(?:fix|solution|resolution|workaround|work around|method|option|alternative|approach|scenario|case|procedure|possibility|way)\s*(?:#?\d+|[a-e]|one|two|three|four|five|i{1,3}|iv|v)(?![\w'])|(?:the )?(?:first|second|third|fourth) (?:method|option|workaround|solution|alternative)|(?:resolution|solution|workaround|fix) (?:for|if|when) )/i,
  ],
  [
    'part',
    /^(?:(?:step|part|task|phase)\s*#?(?:\d+|[a-e]|one|two|three|four|five)\b|(?:the )?(?:first|second|third|fourth|next|last|final) step\b)/i,
  ],
  [
    'symptom',
    /^(?:(?:the|observed|current|actual|reported) )?(?:symptoms?|symptons|problem|problems|issues?|alerts?|meaning|what (?:does|do) (?:this|the|it|these) (?:[\w-]+ )?mean\??|(?:(?:customer|user|business|service) )?impact|detection|effects?|error|error messages?|behaviou?r|signs|problem (?:description|statement|symptoms?|summary)|issue (?:description|symptoms?|summary)|description of (?:the )?(?:problem|issue)|what (?:happens|(?:you|users?|customers?)(?:['’]ll| will| may| might| can)? (?:see|notice|experience|encounter|observe|hear|report)s?)\b.*|what(?:['’]s| is) (?:happening|wrong|going on)\??|what does it look like\??)(?:\s*(?:#?\d+|[a-e]))?\s*:?$|^(?:symptom|problem|issue)(?: #?\d+)?: /i,
  ],
  [
    'cause',
    headed(
      'causes?|reasons?|root causes?(?: analysis)?|what causes (?:this|the) .*|(?:causes?|reasons?) (?:of|for) (?:the |this )?(?:problem|issue|error|failure|alert)|causes (?:of|for) .*|why\\??|why (?:does|is|did|do|this|the|it) .*|why (?!this matters|(?:can|could|should|would|will|won)\\b).*[^?]',
    ),
  ],
  ['workaround', headed('work-?arounds?|work arounds?|how (?:to|do i|can i|do you) work ?around .*')],
  [
    'resolution',
    headed(
      'resolutions?|solutions?|fix(?:es)?|mitigations?|remed(?:y|ies)|corrective actions?|recommended actions?|recommendations?|(?:let.?s |how to )?fix (?:it|this|that)|how (?:do i|can i|to|do you) (?:fix|resolve|solve|correct|repair|work).*|(?:steps|ways) to (?:fix|resolve|solve|correct|repair|mitigate)\\b.*|resolving (?:the|this) .*|(?:to )?(?:resolve|fix|solve|correct) (?:the|this) .*|try(?: this| these)?|what to try|to fix(?: it| this)?|user action|action required|service pack information|hotfix information|prevention|remediation|recovery (?:procedures?|steps?|actions?|instructions?|plan)|rectification|countermeasures?|answers?',
    ),
  ],
  [
    'diagnosis',
    /^(?:(?:initial |further )?diagnos(?:is|e|tics?|ing)(?: .*)?|(?:[\w-]+ ){1,4}diagnosis|(?:(?:advanced|automated|general|basic) )?(?:troubleshooting|troubleshoot)(?: (?:steps|tips|checklist|procedure|guide|flow(?: ?chart)?|tree|path|information|the .*|this .*|["“].*))?|run (?:the|an?) (?:[\w-]+ ){0,6}?(?:self-)?diagnostics?(?: tool| for .*)?|debug(?:ging)?(?: steps)?|investigation|(?:(?:quick|first|initial|basic|preliminary) )?checks?|decision (?:tree|flow)|flow ?charts?|(?:what|things) to check(?: first)?|how (?:do i|to) (?:diagnose|troubleshoot|verify|check|investigate).*|triage)(?:\s*:.*)?$/i,
  ],
  ['status', /^status$/i],
  [
    'references',
    /^(?:references?|see also|additional (?:resources|references)|(?:useful|related|helpful) links|related (?:articles?|links|information|topics|alerts|content)|further reading|external links|links|next steps|resources|more resources|third-party .*disclaimer|data collection)$/i,
  ],
  [
    'procedure',
    /^(?:steps|procedures?|instructions?|actions?|what to do|try (?:this|these)|step-by-step(?: (?:guide|instructions))?|steps to take)\s*:?$/i,
  ],
  ['applies-to', /^(?:applies to|environment|affected (?:products?|versions?|systems?|users?|devices?|services?|components?))$/i],
  [
    'summary',
    /^(?:summary|introduction|overview|description|abstract|about|synopsis|before you (?:start|begin)|prerequisites?|what you(?:['’]ll)? need)$/i,
  ],
  [
    'more',
    /^(?:more information|additional information|more details|background(?: information)?|notes?|details|context|explanation|information|technical information|further information|disclaimer|questions|example(?:s)?|steps to reproduce(?: .*)?|file information|additional notes?)$/i,
  ],
];

/** The kind of a section headed `title`. */
export function getSectionKind(title: string): SectionKind {
  const known = KNOWN.get(title);
  if (known !== undefined) return known;
  const kind = readKind(title);
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear();
  if (title.length <= LONGEST_KNOWN) KNOWN.set(title, kind);
  return kind;
}

/** Each heading is asked about several times, and articles head their sections alike: what was read once need not be read with a dozen patterns again. */
const KNOWN = new Map<string, SectionKind>();
const MOST_KNOWN = 2_000;
const LONGEST_KNOWN = 200;

function readKind(title: string): SectionKind {
  // "Solution/Workaround" is of the first kind; the sentences below say which they are.
  const text = withoutDecoration(title)
    .replace(/^[\s\d.()*]+(?=[A-Za-z])/, '')
    .replace(/^(\w+)\s*\/\s*\w+$/, '$1')
    // "Symptom(s)"
    .replace(/^([a-z]+)\((?:e?s)\)/i, '$1s')
    // "I'm an administrator. How do I fix this?"
    .replace(/^.+\.\s+(?=how (?:do|can) (?:i|we|you)\b)/i, '')
    // "Resolution - Step 2: …" is a part.
    .replace(/^\w+\s*[-–:]\s*(?=step\s*\d)/i, '')
    .replace(/[\s:.*!]+$/, '')
    .trim();
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0];
  // "2. Verify the binding": one of the parts of a procedure.
  return kind ?? (/^\d+[.)]\s/.test(title.trim()) && !/^\d+[.)]\s+(?:if|when|for)\b/i.test(title.trim()) ? 'part' : 'other');
}

/** "🔥 Symptoms", "Solution ✅", ":wrench: Fix": pictures around a heading's words, and the names by which some renderers know them. */
const PICTURE = String.raw`\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s`;
const NAME_OF_PICTURE = String.raw`:[a-z][a-z\d_+-]*:`;
const DECORATION = new RegExp(
  String.raw`^(?:${PICTURE}|\d\ufe0f?\u20e3|${NAME_OF_PICTURE})+|(?:${PICTURE}|\s${NAME_OF_PICTURE})+$`,
  'gu',
);

const withoutDecoration = (title: string): string => (/[^ -~]|^:|:$/.test(title) ? title.replace(DECORATION, '') : title);

/** Kinds that the author has set, by the number of the heading. */
type Kinds = ReadonlyMap<number, SectionKind>;
const NO_KINDS: Kinds = new Map();

/**
 * The article's blocks as nested sections. What stands ahead of the first heading is the root's own; a first heading that repeats
 * the title (an H1, or "### DNS does not resolve" above "#### Symptoms", that heads everything) is the root itself.
 */
export function findSections(blocks: readonly Block[], title: string, kinds: Kinds = NO_KINDS): Section {
  const first = blocks.findIndex((block) => block.type === 'heading');
  const head = blocks[first];
  const isTitle =
    head?.type === 'heading' &&
    (head.depth === 1 || plainText(head.children) === title) &&
    !blocks.slice(first + 1).some((block) => block.type === 'heading' && block.depth <= head.depth);
  const isKind = head?.type === 'heading' && getSectionKind(plainText(head.children)) !== 'other';
  // "# How to diagnose the problem" above "## Symptoms" is a title, whatever it says.
  if (head?.type !== 'heading' || !isTitle || (isKind && !blocks.slice(first + 1).some(isKnownHeading)))
    return build(null, title, blocks, kinds);
  return build(head, title, [...blocks.slice(0, first), ...blocks.slice(first + 1)], kinds);
}

const isKnownHeading = (block: Block): boolean =>
  block.type === 'heading' &&
  ['symptom', 'cause', 'resolution', 'workaround'].includes(getSectionKind(plainText(block.children)));

/** Where the section that the heading at `start` opens is over. */
function endOfSection(blocks: readonly Block[], start: number, depth: number): number {
  let end = start + 1;
  for (let block = blocks[end]; block && !(block.type === 'heading' && block.depth <= depth); block = blocks[end]) end++;
  return end;
}

function build(heading: Heading | null, title: string, blocks: readonly Block[], kinds: Kinds): Section {
  const firstHeading = blocks.findIndex((block) => block.type === 'heading');
  const own = firstHeading < 0 ? blocks : blocks.slice(0, firstHeading);
  const sections: Section[] = [];
  for (let i = own.length; i < blocks.length; ) {
    const next = blocks[i];
    if (next?.type !== 'heading') break;
    const stop = endOfSection(blocks, i, next.depth);
    sections.push(build(next, plainText(next.children), blocks.slice(i + 1, stop), kinds));
    i = stop;
  }
  const kind = heading === null ? 'other' : (kinds.get(heading.at) ?? getSectionKind(title));
  return { heading, title, kind, blocks: own, sections };
}

/** All blocks of a section in document order, headings of its subsections included. */
export function allBlocks(section: Section): readonly Block[] {
  if (section.sections.length === 0) return section.blocks;
  const all: Block[] = [];
  addBlocks(all, section);
  return all;
}

function addBlocks(all: Block[], { blocks, sections }: Section): void {
  for (const block of blocks) all.push(block);
  for (const sub of sections) {
    if (sub.heading) all.push(sub.heading);
    addBlocks(all, sub);
  }
}

/** From the number of a section's heading to that of the last block in it, items of lists included. */
export function placeOf(section: Section): Passage {
  const from = section.heading?.at ?? 0;
  return { from, to: findPassage(allBlocks(section))?.to ?? from };
}
