/**
 * A place in flat text where a line may have ended: between two sentences, or between an example and the sentence behind it. What lines have lost in
 * flattening shows in the wording around such gaps.
 */
export interface Gap {
  /** How the paragraph or example begins. */
  readonly opening: string;
  /** The paragraph or example so far; of a long one the end. */
  readonly before: string;
  /** Its last sentence. */
  readonly last: string;
  /** How many sentences it has so far. */
  readonly sentences: number;
  /** The next sentence. */
  readonly after: string;
  /** No other sentence follows: a list, an example or another section does. */
  readonly isLast: boolean;
}

/** What the text in front of a gap is: running text, the last item of a list, an example. */
export type GapPlace = 'text' | 'list' | 'announcement' | 'example';

/** Behind a full stop or colon and in front of what opens a sentence; "-or-" stands by itself. */
const SENTENCE_END = /(?<=[.:!?]["')]*)(?<! [A-Z]\.) (?=["'(]?[A-Z0-9]|where <)|(?<=-or-|-and-) | (?=-(?:or|and)-(?: |$))/g;

/**
 * In front of a capital with words of prose behind it, whatever stands in front: examples do not end with full stops. "where <drive> is the drive" and
 * "then type" speak again as well.
 */
const PROSE_START =
  / (?=["(]?[A-Z](?:[a-z]*|-[a-z]+),?(?: \S{1,24}){0,2} [a-z]{2,}[ ,.:]|(?:where|then|and then) (?:[a-z<]|is\b|\S{1,24} is\b))/g;

/** Offsets at which sentences of `text` begin, but for the first. */
export function findSentenceStarts(text: string): readonly number[] {
  return Array.from(text.matchAll(SENTENCE_END), ({ index }) => index + 1);
}

/** Offsets from `from` on at which an article may speak again behind an example, found one by one. */
export function* findProseStarts(text: string, from = 0): Generator<number> {
  const pattern = new RegExp(`${PROSE_START.source}|${SENTENCE_END.source}`, 'g');
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match.index + 1;
}

/** How much of a text is looked at in front of a gap and behind it: enough for every cue, so that a text of any length is read in one go. */
const BEFORE = 700;
const AFTER = 250;

/** The sentence that begins at `start`. */
function sentenceAt(text: string, start: number): string {
  const rest = text.slice(start, start + AFTER);
  const end = findSentenceStarts(rest)[0];
  return end === undefined ? rest : rest.slice(0, end - 1);
}

/** The gap at `at` of a paragraph or example of `text` that began at `from` and has `sentences` sentences so far, the last one from `lastStart` on. */
export function gapAt(text: string, at: number, from = 0, lastStart = from, sentences = 1): Gap {
  const after = sentenceAt(text, at);
  return {
    opening: text.slice(from, from + 40),
    before: text.slice(Math.max(from, at - BEFORE), at).trimEnd(),
    last: text.slice(Math.max(lastStart, at - BEFORE), at).trimEnd(),
    sentences,
    after,
    isLast: at + after.length >= text.trimEnd().length,
  };
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

/** What a sentence does, as far as its first words tell. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['mark', /^(?:NOTE|WARNING|CAUTION|IMPORTANT|TIP)S?\b/],
  [
    'do',
    /^(?:(?:Then|Next|Now|First|Finally|Also),? )?(?:please )?(?:add|apply|assign|change|check|choose|clear|click|close|complete|configure|connect|contact|copy|create|define|delete|determine|disable|disconnect|double-click|download|edit|enable|ensure|enter|exit|expand|find|follow|go|highlight|insert|install|locate|log|make|modify|move|name|note|obtain|open|perform|place|point|press|put|quit|reboot|reinstall|remove|rename|repeat|replace|restart|restore|right-click|run|save|see|select|set|shut|specify|start|stop|switch|try|turn|type|uninstall|update|upgrade|use|verify|view|wait)\b/i,
  ],
  ['to', /^To [a-z]/],
  ['you can', /^You (?:can|may|must|should|need|will)\b/],
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

/** Words that carry meaning, with their endings cut. */
function stems(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/[a-z][a-z.-]{3,}/g) ?? [])
      .filter(
        (word) =>
          !/^(?:this|that|with|from|have|will|your|when|then|they|these|following|which|there|been|were|also|into|more|than|does|must|should)$/.test(
            word,
          ),
      )
      .map((word) => word.slice(0, 6)),
  );
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of right) if (left.has(word)) shared++;
  return Math.min(shared, 3);
}

/** What there is to see at a gap, as short marks. The same ones are learned from articles that have kept their lines and looked up here. */
export function listCues(gap: Gap, place: GapPlace): readonly string[] {
  const { before, after } = gap;
  const words = openingWords(after);
  const lastWords = openingWords(gap.last);
  const count = after.split(' ').length;
  const soFar = Math.min(Math.floor(before.split(' ').length / 12), 8);
  const kind = kindOf(after);
  const lastKind = kindOf(gap.last);
  const announces = after.endsWith(':');
  const cues = [
    ...words.map((_, i) => words.slice(0, i + 1).join(' ')),
    ...lastWords.slice(0, 2).map((_, i) => `<${lastWords.slice(0, i + 1).join(' ')}`),
    `#words ${count < 4 ? 3 : count < 9 ? 8 : count < 20 ? 20 : 21}`,
    `#so far ${soFar}`,
    `#sentences ${Math.min(gap.sentences, 5)}`,
    `#size ${Math.min(gap.sentences, 4)} ${Math.min(soFar, 6)}`,
    `#kind ${kind}`,
    `#kinds ${lastKind}>${kind}`,
    `#opening ${kindOf(gap.opening)}>${kind}`,
    `#shared ${overlap(stems(gap.last), stems(after))}`,
    `#shared all ${overlap(stems(before), stems(after))}`,
    `#kind size ${kind} ${Math.min(soFar, 4)}`,
    `#last words ${Math.min(Math.floor(gap.last.split(' ').length / 6), 5)}`,
    `#ends ${/(?<end>[.!?]["')]|[.!?:;,)}\]>"'\\/]|\d)$/.exec(before)?.groups?.end ?? ''}`,
  ];
  const second = words[1];
  if (second !== undefined && SMALL_WORD.test(second)) cues.push(`* ${second}`);
  if (announces)
    cues.push('#announces', `#announces ${kind}`, `#announces ${lastKind}>${kind}`, `#announces ${Math.min(gap.sentences, 3)}`);
  if (gap.isLast)
    cues.push('#last', announces ? `#last ${words.slice(0, 2).join(' ')}:` : '#last.', `#last ${kind}${announces ? ':' : ''}`);
  if (/\bfollowing\b/.test(after)) cues.push('#following');
  if (/\b(?:this|these|that|those|it|they|such|its|their|also|however|therefore|then|thus|above)\b/i.test(after.slice(0, 40)))
    cues.push('#refers back');
  if (words[0] === openingWords(gap.opening)[0]) cues.push('#opens alike');
  if (words[0] === lastWords[0]) cues.push('#opens as last');
  if (place === 'example' || place === 'announcement') cues.push(...listLooks(after, before));
  return cues;
}

/** How much a text looks like sentences: its share of small letters' words, in quarters; signs that only code has. */
function listLooks(after: string, before: string): readonly string[] {
  const share = (text: string): number => {
    const words = text.split(' ');
    return Math.round((4 * words.filter((word) => /^[a-z][a-z'-]*[,.:]?$/.test(word)).length) / words.length);
  };
  const lastWords = before.split(' ').slice(-8).join(' ');
  return [
    `#prose ${share(after)}`,
    `#prose before ${share(lastWords)}`,
    ...(/[;{}=]|::|\(\)/.test(after) ? ['#code'] : []),
    ...(/[;{}=]|::|\(\)/.test(lastWords) ? ['#code before'] : []),
    ...(/[.:]["')]?$/.test(after) ? ['#closed'] : []),
    ...(/\b(?:error|message|appears?|displayed|receive|reads)\b[^.]*:$/.test(before) ? ['#message'] : []),
    ...(/\b(?:type|enter|run|command|prompt|syntax)\b[^.]*:$/i.test(before) ? ['#typed'] : []),
    ...(/\b(?:code|example|sample|function|script|program)\b[^.]*:$/i.test(before) ? ['#sample'] : []),
  ];
}
