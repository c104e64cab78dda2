import type { Admonition, Block } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';

/** A note that forbids, or says that something is lost, damaged or put back. */
const FORBIDS_OR_LOSES =
  /(?:^|[.;:,]\s+(?:and )?)(?:please )?(?:do not|don't|never)\b|\b(?:must not|should not|must never|should never|should only|must only|cannot be (?:undone|recovered|reversed)|(?:will|may|can|could|might|are|is|be) (?:be )?(?:permanently )?(?:lost|deleted|erased|overwritten|damaged|corrupted|removed|reverted|reset)|lose|loss of|data loss|destroy|corrupt)\b/i;

/** Whether an admonition has to be read before going on: WARNING, CAUTION and IMPORTANT always, a NOTE where it forbids or something is lost. */
function isCaution(admonition: Admonition): boolean {
  if (admonition.kind === 'warning' || admonition.kind === 'caution' || admonition.kind === 'important') return true;
  if (/\banother (?:option|way|method|workaround) is\b/i.test(blocksText(admonition.children))) return false;
  return FORBIDS_OR_LOSES.test(blocksText(admonition.children));
}

/** All cautions of an article in order, wherever they stand. */
export function findCautions(blocks: readonly Block[]): readonly Admonition[] {
  return blocks.flatMap((block) => {
    if (block.type === 'admonition') return isCaution(block) ? [block] : findCautions(block.children);
    if (block.type === 'list') return block.items.flatMap((item) => findCautions(item.children));
    if (block.type === 'quote') return findCautions(block.children);
    return [];
  });
}
