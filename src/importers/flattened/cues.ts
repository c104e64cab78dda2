import type { Gap, GapPlace } from './gap.ts';
import { listPeers } from './peerCues.ts';

/** What there is to see at a gap, as short marks. The same ones are learned from articles that have kept their lines and looked up in flat text. */
export function listCues(gap: Gap, place: GapPlace): readonly string[] {
  const opening = openingWords(gap.after);
  const cues = [...listWords(gap, opening), ...listSizes(gap), ...listMarks(gap, opening)];
  if (place === 'announcement') return [...cues, ...listLooks(gap), ...listLeadIn(gap)];
  if (place === 'list') return [...cues, ...listKinds(gap), ...listPeers(gap)];
  return [...cues, ...listKinds(gap), ...(place === 'example' || place === 'open list' ? listLooks(gap) : [])];
}

/** Words by which an opening is known: marks around them dropped, numbers and articles' numbers alike. */
function openingWords(text: string): readonly string[] {
  return text
    .split(' ', 3)
    .map((word) =>
      word
        .replace(/^["'([]+|["'),.:;\]]+$/g, '')
        .replace(/^Q\d{5,6}$/, 'Q#')
        .replace(/^\d[\d.,]*$/, '#'),
    )
    .filter((word) => word !== '');
}

const SMALL_WORD =
  /^(?:is|are|was|has|have|will|can|may|must|should|does|do|and|or|of|the|a|an|to|in|on|for|this|your|you|not|it|with)$/;

/** With which words the sentences on both sides begin. */
function listWords({ last, after }: Gap, words: readonly string[]): readonly string[] {
  const lastWords = openingWords(last);
  const second = words[1];
  return [
    ...words.map((_, i) => words.slice(0, i + 1).join(' ')),
    ...lastWords.slice(0, 2).map((_, i) => `<${lastWords.slice(0, i + 1).join(' ')}`),
    ...(second !== undefined && SMALL_WORD.test(second) ? [`* ${second}`] : []),
    ...(words[0] === lastWords[0] ? ['#opens as last'] : []),
    ...(/\bfollowing\b/.test(after) ? ['#following'] : []),
  ];
}

/** How long paragraph and sentences are. */
function listSizes({ before, last, after, sentences }: Gap): readonly string[] {
  const count = countWords(after);
  const soFar = sizeOf(before);
  return [
    `#words ${count < 4 ? 3 : count < 9 ? 8 : count < 20 ? 20 : 21}`,
    `#last words ${Math.min(Math.floor(countWords(last) / 6), 5)}`,
    `#so far ${soFar}`,
    `#sentences ${Math.min(sentences, 5)}`,
    `#size ${Math.min(sentences, 4)} ${Math.min(soFar, 6)}`,
  ];
}

/** Counted without making them: this is asked several times at every gap. */
function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** The length of a paragraph so far, in dozens of words. */
function sizeOf(before: string): number {
  return Math.min(Math.floor(countWords(before) / 12), 8);
}

/** How the sentences end, and what refers back. */
function listMarks(gap: Gap, words: readonly string[]): readonly string[] {
  const { before, after } = gap;
  const announces = after.endsWith(':');
  return [
    `#ends ${/(?<end>[.!?]["')]|[.!?:;,)}\]>"'\\/]|\d)$/.exec(before)?.groups?.end ?? ''}`,
    ...(announces ? ['#announces'] : []),
    ...(gap.isLast ? ['#last', announces ? `#last ${words.slice(0, 2).join(' ')}:` : '#last.'] : []),
    ...(REFERS_BACK.test(after.slice(0, 40)) ? ['#refers back'] : []),
    ...(words[0] === openingWords(gap.opening)[0] ? ['#opens alike'] : []),
  ];
}

const REFERS_BACK = /\b(?:this|these|that|those|it|they|such|its|their|also|however|therefore|then|thus|above)\b/i;

/** What a sentence does, as far as its first words tell. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['mark', /^(?:NOTE|WARNING|CAUTION|IMPORTANT|TIP)S?\b/],
  [
    'do',
    /^(?:(?:Then|Next|Now|First|Finally|Also),? )?(?:please )?(?:add|apply|assign|change|check|choose|clear|click|close|complete|configure|connect|contact|copy|create|define|delete|determine|disable|disconnect|double-click|download|edit|enable|ensure|enter|exit|expand|find|follow|go|highlight|insert|install|locate|log|make|modify|move|name|note|obtain|open|perform|place|point|press|put|quit|reboot|reinstall|remove|rename|repeat|replace|restart|restore|right-click|run|save|see|select|set|shut|specify|start|stop|switch|try|turn|type|uninstall|update|upgrade|use|verify|view|wait)\b/i,
  ],
  ['to', /^To [a-z]/],
  ['you', /^You (?:can|may|must|should|need|will)\b/],
  ['if', /^(?:If|When|Once|After|Before|Unless|Because|Since|While|As)\b/],
  ['back', /^(?:This|These|That|Those|It|They|He|She|Such|Its|Their)\b/],
  [
    'link',
    /^(?:However|Therefore|Also|In addition|Additionally|Then|Thus|For example|Instead|Otherwise|Similarly|As a result|Alternatively)\b/,
  ],
  ['for', /^For\b/],
  ['in', /^(?:In|On|At|By|With|From|Under|Using)\b/],
  ['the', /^(?:The|A|An|Some|All|Each|Any|There|No|One)\b/],
];

function kindOf(sentence: string): string {
  return KINDS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'other';
}

/** What the sentences do one after the other, and how many words they share. */
function listKinds({ opening, before, last, after, sentences, isLast }: Gap): readonly string[] {
  const kind = kindOf(after);
  const lastKind = kindOf(last);
  const announces = after.endsWith(':');
  return [
    `#kind ${kind}`,
    `#kinds ${lastKind}>${kind}`,
    `#opening ${kindOf(opening)}>${kind}`,
    `#kind size ${kind} ${Math.min(sizeOf(before), 4)}`,
    `#shared ${countShared(last, after)}`,
    `#shared all ${countShared(before, after)}`,
    ...(announces ? [`#announces ${kind}`, `#announces ${lastKind}>${kind}`, `#announces ${Math.min(sentences, 3)}`] : []),
    ...(isLast ? [`#last ${kind}${announces ? ':' : ''}`] : []),
  ];
}

const COMMON =
  /^(?:this|that|with|from|have|will|your|when|then|they|these|following|which|there|been|were|also|into|more|than|does|must|should)$/;

/** How many words with a meaning two texts share, endings aside; at most three. */
function countShared(left: string, right: string): number {
  const known = stems(left);
  return Math.min([...stems(right)].filter((word) => known.has(word)).length, 3);
}

function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z][a-z.-]{3,}/g) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 6)));
}

/** How much a text looks like sentences: its share of small letters' words, in quarters; signs that only code has. */
function listLooks({ before, after }: Gap): readonly string[] {
  const lastWords = lastOf(before, 8).join(' ');
  return [
    `#prose ${proseShare(after)}`,
    `#prose before ${proseShare(lastWords)}`,
    ...(CODE.test(after) ? ['#code'] : []),
    ...(CODE.test(lastWords) ? ['#code before'] : []),
    ...(CLOSED.test(after) ? ['#closed'] : []),
    ...(MESSAGE.test(before) ? ['#message'] : []),
    ...(TYPED.test(before) ? ['#typed'] : []),
    ...(SAMPLE.test(before) ? ['#sample'] : []),
  ];
}

/** The last words of a text, without cutting all of it. */
function lastOf(text: string, count: number): readonly string[] {
  return text
    .slice(-24 * count)
    .split(' ')
    .slice(-count);
}

const CODE = /[;{}=]|::|\(\)/;
const CLOSED = /[.:]["')]?$/;
const MESSAGE = /\b(?:error|message|appears?|displayed|receive|reads)\b[^.]*:$/;
const TYPED = /\b(?:type|enter|run|command|prompt|syntax)\b[^.]*:$/i;
const SAMPLE = /\b(?:code|example|sample|function|script|program)\b[^.]*:$/i;

function proseShare(text: string): number {
  const words = text.split(' ');
  return Math.round((4 * words.filter((word) => /^[a-z][a-z'-]*[,.:]?$/.test(word)).length) / words.length);
}

/** How an announcement ends, and whether what it announces is a sentence. */
function listLeadIn({ before, after }: Gap): readonly string[] {
  const words = lastOf(before, 3).map((word) => word.toLowerCase());
  const kind = MESSAGE.test(before) ? 'message' : TYPED.test(before) ? 'typed' : SAMPLE.test(before) ? 'sample' : 'other';
  return [
    ...words.map((_, i) => `>${words.slice(i).join(' ')}`),
    `#told ${kind} ${proseShare(after)}`,
    `#told ${kind} ${CLOSED.test(after) ? 'closed' : 'open'}`,
    `#told ${kind} ${Math.min(Math.floor(countWords(after) / 4), 5)}`,
  ];
}
