import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { isTypedFence } from './fencedCommands.ts';
import { findFirstInstruction } from './instructions.ts';
import { withCause } from './problemSections.ts';
import { isProcedure } from './readItem.ts';
import type { Section } from './sections.ts';

/**
 * In an article without a heading for any way out: causes that hold their own. "Cause 2: The webhook is down" above what to do about it, and a heading for each of "Possible
 * causes" with what to do below it.
 */
export function withCausesAndWays(root: Section): Section {
  return holdsWay(root) ? root : withWaysBelow(root);
}

const holdsWay = ({ sections }: Section): boolean =>
  sections.some((sub) => sub.kind === 'resolution' || sub.kind === 'workaround' || holdsWay(sub));

function withWaysBelow(section: Section): Section {
  if (section.kind === 'cause') return withWay(section);
  const sections = section.sections.map(withWaysBelow);
  return sections.every((sub, i) => sub === section.sections[i]) ? section : { ...section, sections };
}

function withWay(section: Section): Section {
  const { sections, blocks, title } = section;
  const telling = sections.filter((sub) => sub.blocks.some(tells));
  if (sections.length > 0)
    return telling.length * 2 > sections.length ? { ...section, sections: sections.map(withCause) } : section;
  const first = NAMES_CAUSE.test(title) ? blocks.findIndex(tells) : -1;
  if (first < 0) return section;
  const answer: Section = { heading: null, title: '', kind: 'resolution', blocks: blocks.slice(first), sections: [] };
  return { ...section, blocks: blocks.slice(0, first), sections: [answer] };
}

/** "Cause 2: The webhook is down" says by itself what the cause is. */
const NAMES_CAUSE = /^(?:[\w-]+ )?(?:cause|reason)(?: #?\d+)?\s*[:–—-]\s*\S.{5,}$/i;

/** Whether a block tells what to do. */
function tells(block: Block): boolean {
  switch (block.type) {
    case 'list':
      return isProcedure(block);
    case 'code':
      return isTypedFence(block);
    case 'paragraph':
      return findFirstInstruction(plainText(block.children)) !== undefined;
    default:
      return false;
  }
}
