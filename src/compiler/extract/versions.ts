import type { Block, List, ListItem } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { isInstruction } from './instructions.ts';
import { cutVersion } from './openingVersions.ts';

/** "Method 1: If you have access to the server", "Resolution for error message 3" */
const NAME_OF_WAY =
  /^(?:method|option|work ?around|solution|resolution|fix|scenario)\s*(?:#?(?:\d+|[a-e])\s*[:.–-]\s*|(?=(?:for|if|when)\s))/i;

const PRODUCT =
  /\b(?:versions?|windows|office|outlook|exchange|server|word|excel|sql|access|workstation|service pack|sp\d)\b.*\b(?:\d+(?:\.\d+)*|nt|xp|vista|later|earlier|online)\b/i;

/** A platform by its bare name: one label so named tells nothing, several part what is below them. */
const PLATFORM =
  /^(?:(?:on|for|in|using) )?(?:windows|linux|macos|mac|mac os x|os x|unix|ubuntu|debian|red hat|rhel|centos|fedora|suse|android|ios|iphone|ipad|chrome|firefox|edge|safari|powershell|bash|command prompt|command line|(?:[\w.]+ )?portal|cli|gui|docker|kubernetes|desktop|mobile)(?: (?:app|client|users|computers|devices))?:?$/i;

/** The version or platform that heads an item or stands alone in bold; null where it names neither. */
export const versionNamed = (label: string): string | null =>
  versionOf(label) ?? (PLATFORM.test(label.trim()) ? label.trim() : null);

/** Whether `labels` are names of platforms: "Windows" and "Linux". */
export const arePlatforms = (labels: readonly string[]): boolean =>
  labels.length > 1 && labels.every((label) => PLATFORM.test(label.trim()));

/** A heading or label that names a product version or states a condition: "Windows NT 4.0", "Outlook 2010 or later versions", "If you use X". */
export function versionOf(label: string): string | null {
  const text = label
    .replace(/^\d+[.)]\s+/, '')
    .replace(NAME_OF_WAY, '')
    .replace(/[:.]$/, '')
    .trim();
  if (/^(?:steps|how|to|using|examples?|about|(?:for )?causes? #?\d)\b/i.test(text)) return null;
  const condition = /^(?:if|when|for|in|on)\s+(?<rest>.+)$/i.exec(text)?.groups?.rest;
  if (condition !== undefined && !/^(?:more|additional|further)\b/i.test(condition)) return condition;
  return PRODUCT.test(text) && !isInstruction(text) ? text : null;
}

/**
 * The version that a list item is for, where it is headed by one: "Windows 7 or Windows Vista" above "On the Start menu, click Run.", or
 * "Windows 7: Click Start", "In Windows 7, click Start" on one line.
 */
export function versionOfItem({ children: [first, ...rest] }: ListItem): string | null {
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return null;
  const text = plainText(first.children);
  const ahead = text.includes(': ') ? /^(?<label>[^:.]{3,60}):\s+\S/.exec(text)?.groups?.label : undefined;
  if (ahead !== undefined) return PRODUCT.test(ahead) || PLATFORM.test(ahead) ? versionNamed(ahead) : null;
  const inside = cutVersion(text)?.version;
  if (inside !== undefined) return inside;
  return rest.length > 0 && text.length < 80 && !/\.$/.test(text) ? versionNamed(text) : null;
}

/** "In Windows 95:", "For Outlook 2010:", "If you use a proxy:" on a line of its own, or a heading within an item, with what to do there below it. */
function isVersionLabel(block: Block): boolean {
  if (block.type === 'heading') return versionOf(plainText(block.children)) !== null;
  if (block.type !== 'paragraph') return false;
  const text = plainText(block.children);
  if (text.length > 80 || !text.endsWith(':') || isInstruction(text.slice(0, -1)) || /\b(?:following|has|have)\b/i.test(text))
    return false;
  return PRODUCT.test(text) || /^(?:for|if) (?!(?:example|instance|more|further|additional|this|these)\b)/i.test(text);
}

/** "**Linux**" on a line of its own. */
const isPlatformLabel = (block: Block): boolean =>
  block.type === 'paragraph' &&
  block.children.length === 1 &&
  block.children[0]?.type === 'strong' &&
  PLATFORM.test(plainText(block.children).trim());

/** Where the labels stand that part the blocks. */
function findLabels(blocks: readonly Block[]): readonly number[] {
  const platforms = placesOf(blocks, isPlatformLabel);
  return platforms.length > 1 ? platforms : placesOf(blocks, isVersionLabel);
}

/** The last block heads nothing. */
function placesOf(blocks: readonly Block[], isLabel: (block: Block) => boolean): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i + 1 < blocks.length; i++) {
    const block = blocks[i];
    if (block && isLabel(block)) places.push(i);
  }
  return places;
}

/**
 * Two or more labels that name versions part what is below them: the blocks with a list in their place, an item for each.
 * The last version takes all that follows.
 */
export function groupVersions(blocks: readonly Block[]): readonly Block[] {
  const labels = findLabels(blocks);
  const [first, ...others] = labels;
  if (first === undefined || others.length === 0 || labels.some((at, i) => labels[i + 1] === at + 1)) return blocks;
  const items = labels.map((at, i): ListItem => ({ at: blocks[at]?.at ?? 0, children: blocks.slice(at, labels[i + 1]) }));
  const list: List = { type: 'list', at: items[0]?.at ?? 0, ordered: false, start: 1, items };
  return [...blocks.slice(0, first), list];
}
