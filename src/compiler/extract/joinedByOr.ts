import type { Paragraph } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';
import { withoutGoal } from './goals.ts';
import { isInstruction } from './instructions.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import type { WayDraft } from './wayDraft.ts';

/** ", or reinstall …", "… on the server or change the permissions" */
const OR = /,\s+or\s+|(?<=[^\s,]+ [^\s,]+ [^\s,]+ [^\s,]+ [^\s,]+)\s+or\s+(?=[a-z-]+ (?:the|a|an|your|all|any|each) )/g;

/** "disable, or adjust …", "copy or move the file", "after you change it or reset it": no second way out. */
const GOES_ON = /(?:\bto [a-z-]+|\b(?:after|before|when|once|unless|until|whether|how to)\b[^,]*)$/i;

/** The two ways out in the first sentence of `paragraph`, where "or" joins two instructions: "edit the value …, or reinstall Exchange Server …". */
export function splitAtOr(paragraph: Paragraph): readonly [Paragraph, Paragraph] | null {
  const text = inlineText(paragraph.children);
  const sentence = findSentences(text)[0];
  if (!sentence) return null;
  for (const match of sentence.text.matchAll(OR)) {
    const end = sentence.start + match.index;
    const start = end + match[0].length;
    if (!isSecondWay(sentence.text.slice(0, match.index), text.slice(start, sentence.end))) continue;
    return [
      { ...paragraph, children: sliceInlines(paragraph.children, 0, end) },
      { ...paragraph, children: sliceInlines(paragraph.children, start) },
    ];
  }
  return null;
}

const isSecondWay = (before: string, behind: string): boolean =>
  isInstruction(behind) &&
  !/^(?:or|if|when|by)\b/i.test(behind) &&
  !GOES_ON.test(before) &&
  /\s/.test(withoutGoal(before).trim());

/** "To reinstall Exchange Server:" details the way whose verb it names. */
export function details(text: string, way: WayDraft): boolean {
  const verb = /^to (?<verb>[\w-]+)/i.exec(text)?.groups?.verb?.toLowerCase();
  return verb !== undefined && blocksText(way.blocks).toLowerCase().startsWith(verb);
}
