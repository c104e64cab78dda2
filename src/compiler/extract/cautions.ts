import type { Admonition, Block } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';

/** "Do not switch colors", "you should no longer use", "we don't recommend", "must remain in the subdirectory": what a note forbids. */
const FORBIDS =
  /(?:^|[.;:,]\s+(?:and )?|\b(?:should|please|that you) )(?:do not|don't|never)\b(?! (?:have|need) to)|\b(?:must not(?! have been)|should not(?! (?:affect|occur|cause|matter|have any (?:effect|impact)|be (?:present|an issue|a problem|concerned|alarmed|cause|used to)))|must never|should never|should only|must only|must remain|should no longer|(?:don't|do not|does not|not) recommend(?:ed)?|careful not to|(?:use|exercise|with) (?:extreme |great )?caution)\b/i;

/** "Any changes you make are lost", "all files will be deleted", "the issue might recur": what a note says is lost, damaged, disabled or put back. */
const LOSES =
  /\b(?:(?:will|may|can|could|might|are|is|be|also) (?:be )?(?:also |permanently |automatically )?lost|(?:will|may|could|might) (?:be )?(?:also |permanently |automatically )?(?:deleted|erased|overwritten|damaged|corrupted|removed|reverted|reset|disabled)|(?:are|is) (?:also|permanently|automatically) (?:deleted|erased|overwritten|removed|reset)|cannot be (?:undone|recovered|reversed)|cannot recover|lose|loss of|(?<!no )data loss|destroy|destructive|corrupt(?!ed)|damage to|reset to the|(?:will|permanently|automatically|immediately) (?:delete|erase|overwrite|destroy|wipe|revert|remove)s?|also (?:deletes|removes|erases)|reverts? to|will be restored when|attachments? [^.]*not included|(?:might|may|will) not stay|will not (?:work|function) on|cause[^.]* to be (?:removed|deleted|lost|reset)|capabilities are disabled|(?:might|may|could) (?:recur|reappear))\b/i;

/** Something waits, or is said to stay: "it may take 10 minutes for the batch to be removed", "so that it will not be overwritten". */
const NO_LOSS = /\b(?:may|might|can|will) take (?:up to )?\d+|\b(?:would|in order)\b[^.]*\bto be removed\b/i;

/** "The following message is returned:" in front: what follows is the program's warning, quoted. */
const QUOTES = /\bmessages?(?: (?:is|are|may|might|will|appears?|similar|like)\b[^.:,]{0,30})?:$|\b(?:reads|states|says):$/i;

/** Whether an admonition has to be read before going on: WARNING, CAUTION and IMPORTANT always, a NOTE where it forbids or something is lost. */
function isCaution(admonition: Admonition): boolean {
  if (admonition.kind === 'warning' || admonition.kind === 'caution' || admonition.kind === 'important') return true;
  const text = blocksText(admonition.children);
  if (/\banother (?:option|way|method|workaround) is\b/i.test(text)) return false;
  return FORBIDS.test(text) || (LOSES.test(text) && !NO_LOSS.test(text));
}

const isQuoted = (before: Block | undefined): boolean => before?.type === 'paragraph' && QUOTES.test(plainText(before.children));

/** All cautions of an article in order, wherever they stand. */
export function findCautions(blocks: readonly Block[]): readonly Admonition[] {
  return blocks.flatMap((block, i) => {
    if (block.type === 'admonition' && isQuoted(blocks[i - 1])) return [];
    if (block.type === 'admonition') return isCaution(block) ? [block] : findCautions(block.children);
    if (block.type === 'list') return block.items.flatMap((item) => findCautions(item.children));
    if (block.type === 'quote') return findCautions(block.children);
    return [];
  });
}
