import type { RemedySection } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';
import { findFirstInstruction } from './instructions.ts';

/** A way out while its blocks are being collected. */
export interface WayDraft {
  section: RemedySection;
  label: string | null;
  when: string | null;
  readonly blocks: Block[];
  /** Opened by a paragraph that names its goal ("To resolve this problem, …"): the next such paragraph opens another. */
  hasGoal: boolean;
  /** The article offers it as a way, so it is one even where no verb tells to do it. */
  readonly offered: boolean;
  /** Those of the first `looked` blocks that tell what to do: each block is looked at once, however often it is asked. */
  readonly telling: Block[];
  looked: number;
}

/** The ways out found so far. */
export interface WayDrafts {
  /** The kind of the section they stand in. */
  readonly section: RemedySection;
  readonly list: WayDraft[];
  /** What follows belongs to it. */
  latest: WayDraft | undefined;
}

/** Opens a way out, to which what follows belongs. */
export function openWay(drafts: WayDrafts, part: Partial<WayDraft> = {}): WayDraft {
  const { section = drafts.section, label = null, when = null, blocks = [], hasGoal = false, offered = false } = part;
  const draft: WayDraft = { section, label, when, blocks, hasGoal, offered, telling: [], looked: 0 };
  drafts.list.push(draft);
  drafts.latest = draft;
  return draft;
}

/** Whether anything in the way tells what to do. */
export const tellsWhatToDo = (draft: WayDraft): boolean => tellingOf(draft).length > 0;

/** The one block that tells what to do, where nothing else of the way does. */
export function findOnlyInstruction(draft: WayDraft): Block | undefined {
  const telling = tellingOf(draft);
  const first = telling.find(({ type }) => type !== 'admonition');
  return telling.findLast(({ type }) => type !== 'admonition') === first ? first : undefined;
}

function tellingOf(draft: WayDraft): readonly Block[] {
  for (; draft.looked < draft.blocks.length; draft.looked++) {
    const block = draft.blocks[draft.looked];
    if (block && findFirstInstruction(blocksText([block])) !== undefined) draft.telling.push(block);
  }
  return draft.telling;
}
