import type { Block, Paragraph } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { isBoilerplate, isInstruction } from './instructions.ts';
import { namesFault } from './problems.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** What articles call what has gone wrong. */
const WRONG =
  '(?:problems?|issues?|behaviou?rs?|errors?|messages?|symptoms?|events?|failures?|conditions?|hangs?|delays?|warnings?|situations?|limitations?)';

/** "this", "The problem", "These printing errors"; not "the following message", which is about to be shown, nor "the same problem", seen elsewhere. */
const SUBJECT = `(?:^(?:this|it)|\\b(?:this|the|these|such an?)\\s+(?!following\\b|same\\b)(?:["“]?[\\w-]+["”]?\\s+){0,3}?${WRONG}["”]?)`;

/** "may be", "is most likely", "usually". */
const MODAL = '(?:(?:can|may|might|could|will|must|seems? to|appears? to)\\s+)?';
const OFTEN =
  '(?:(?:also|usually|often|typically|mostly|generally|normally|commonly|frequently|sometimes|probably|likely|most|almost|certainly|simply|apparently|partly)\\s+){0,3}';

/** What ties the cause to it. */
const TIE = '(?:because|by\\b|due to|if\\b|from\\b|of\\b|as (?:a|the) (?:direct )?result|since|when\\b)';

const HAPPENS = '(?:occurs?|happens?|arises?|appears?|results?)';
const IS = `(?:is|are|was|were|be)\\s+${OFTEN}`;
const CAUSED = '(?:caused|due|(?:the|a) (?:direct )?result|generated|logged|displayed|expected|by design)(?: behaviou?r)?';

/** A cause stated outright where no section is headed so: "This is by design because …", "This problem occurs because …". */
const OUTRIGHT = new RegExp(
  `${SUBJECT}\\s+${MODAL}${OFTEN}(?:${HAPPENS}|${IS}${CAUSED})\\s*(?:,\\s*)?${TIE}|\\b(?:this|the|these) ${WRONG} ${IS}because\\b`,
  'i',
);

/** "The reason is that …", "A common cause of this issue is …", "This typically indicates an error in …", "The printer shows this problem because …". */
const NAMES_REASON = new RegExp(
  `^(?:(?:the|an?|one) (?:(?:most|common|likely|probable|possible|usual|main|typical|frequent) )*(?:reason|root(?: cause)?|cause)(?: (?:of|for|that|why|you) [^.]{3,60}?)? (?:is|are|(?:may|might|can|could) be|involves|lies)\\b|this (?:typically|usually|often|generally) (?:indicates|means)\\b|(?:this|the) (?:error|warning|message|error message)(?: (?:typically|usually|often|generally|just|simply))? (?:indicates|means)\\b|(?:the|this) (?:issue|problem) (?:here )?is that\\b|this (?:issue|problem|error|behaviou?r) (?:is|was) triggered by\\b)|(?<!\\b(?:not|n't|to) )\\b(?:experiences?|encounters?|receives?|gets?|sees?|exhibits?|shows?) (?:this|these) (?:[\\w-]+ )?${WRONG} because\\b`,
  'i',
);

/** "When you print, the error message appears if you click Cancel": what is seen, told in its order. */
const TELLS_SCENE = /^(?:if|when|whenever|after|once|while|as soon as)\b(?!.*\bbecause\b)/i;

/** "This behavior is by design.", which is a cause where the paragraph goes on to say how. */
const BY_DESIGN = /^(?:this|the) (?:behaviou?r|issue|problem|functionality|limitation) is by[- ]design\.?$/i;

/** Whether a sentence states a cause. */
export const statesCause = (sentence: string): boolean =>
  ((OUTRIGHT.test(sentence) && !TELLS_SCENE.test(sentence)) || NAMES_REASON.test(sentence)) && !/\?$/.test(sentence);

/** Whether `block` opens with a cause. */
export const opensWithCause = (block: Block): boolean =>
  block.type === 'paragraph' && statesCause(findSentences(plainText(block.children))[0]?.text ?? '');

/** From the sentence that states the cause to the end of its paragraph: how it came about belongs to it. */
export function findStated(block: Block | undefined): Paragraph | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const sentences = findSentences(inlineText(block.children));
  const sentence = sentences.find(({ text }, i) => statesCause(text) || (BY_DESIGN.test(text) && explains(sentences[i + 1])));
  return sentence && fromSentence(block, sentence);
}

/** "Because the linker fails to add the names, the debugger will generate an error:": the cause comes first. */
const CAUSE_FIRST =
  /^(?:because(?! of (?:this|that|these|those)\b)|due to(?! (?:this|that|these|those)\b)|as a result of(?! (?:this|that|these|those)\b))\b(?:[^,]|,(?=\d))+,(?! there (?:is|are)\b)(?<fault>.+)/i;

/** From the sentence that says why, and then what goes wrong, to the end of its paragraph. */
export function findCauseFirst(block: Block | undefined): Paragraph | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const sentence = findSentences(inlineText(block.children)).find(({ text }) => {
    const fault = CAUSE_FIRST.exec(text)?.groups?.fault;
    return fault !== undefined && namesFault(fault);
  });
  return sentence && fromSentence(block, sentence);
}

const explains = (next: Sentence | undefined): boolean =>
  next !== undefined && !isInstruction(next.text) && !isBoilerplate(next.text) && !NO_REASON.test(next.text);

/** What may follow "This behavior is by design." and gives no reason for it. */
const NO_REASON =
  /^(?:(?:for|to)\b|if\b|microsoft\b|therefore\b|however\b|see\b|(?:this|the) (?:problem|issue|bug)\b[^.]*\b(?:corrected|fixed|resolved)\b)/i;

/** `paragraph` from one of its sentences on. */
export const fromSentence = (paragraph: Paragraph, { start }: Sentence): Paragraph => ({
  ...paragraph,
  children: sliceInlines(paragraph.children, start),
});
