import type { ListItem } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { isInstruction } from './instructions.ts';

/** A heading or label that names a product version or states a condition: "Windows NT 4.0", "Outlook 2010 or later versions", "If you use X". */
export function versionOf(label: string): string | null {
  const text = label
    .replace(/^\d+[.)]\s+/, '')
    .replace(/[:.]$/, '')
    .trim();
  if (/^(?:steps|how|to|using|examples?|about)\b/i.test(text)) return null;
  const condition = /^(?:if|when|for|in|on)\s+(?<rest>.+)$/i.exec(text)?.groups?.rest;
  if (condition !== undefined && !/^(?:more|additional|further)\b/i.test(condition)) return condition;
  return /\b(?:versions?|windows|office|outlook|exchange|server|word|excel|sql|access|workstation|service pack|sp\d)\b.*\b(?:\d+(?:\.\d+)*|nt|xp|vista|later|earlier|online)\b/i.test(
    text,
  ) && !isInstruction(text)
    ? text
    : null;
}

/** The version that a list item is for, where it is headed by one: "Windows 7 or Windows Vista" above "On the Start menu, click Run." */
export function versionOfItem({ children: [first, ...rest] }: ListItem): string | null {
  if (first?.type !== 'paragraph' || rest.length === 0) return null;
  const text = plainText(first.children);
  return text.length < 80 && !/\.$/.test(text) ? versionOf(text) : null;
}
