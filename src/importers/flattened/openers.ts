/** How sentences are worded that open a paragraph wherever they stand, whatever is in front of them. */

/** Sentences of the frame that every article has. They leave the list that they stand behind. */
const FRAME =
  '(?:To (?:resolve|work around|correct|fix|prevent) (?:this|these|the) (?:problem|issue|behavior|error|limitation)|Microsoft has confirmed|Microsoft is researching|For (?:more|additional|further)(?: detailed)? information(?:,| (?:about|on|regarding))|For an? (?:(?:more )?(?:complete|detailed|full) )?(?:list|description|discussion|explanation) of|This (?:issue|problem|behavior|error) (?:can|may|could|might) also|In addition, (?:the|you)|The (?:English|global) version of this|The third-party (?:products?|contact)|Microsoft provides third-party|Microsoft used the most|A supported (?:fix|hotfix|feature)|(?:When|After) the [a-z]+ (?:has|have|is|are) (?:finished|complete|completed|done))\\b';

/** "Method 2:", "Workaround 1:", "Registry Setting 2": a heading that nothing underlines. */
const LABEL =
  '(?:(?:Method|Workaround|Resolution|Solution|Option|Cause|Symptom|Scenario|Example|Alternative|Procedure) (?:#?\\d{1,2}|[A-D]|One|Two|Three)(?: ?[:-](?= )|\\. )|(?:Method|Workaround|Solution) [1-9](?= [A-Z]))';

/** Marks of a remark; they stay in the item that they stand in. */
const MARK = '(?:WARNING|CAUTION|IMPORTANT(?: NOTE)?|NOTES?|TIP):';

/** Stands by itself between alternatives. */
const SEPARATOR = '-(?:or|OR|and)-(?= |$)';

export const LEAVES_LIST = new RegExp(`^(?:${FRAME}|${LABEL})`);

/** Opens a paragraph within an item, too. */
export const OPENS_PARAGRAPH = new RegExp(`^(?:${MARK}|${SEPARATOR}|where <)`);

/** Where one of these begins although no full stop stands in front; not behind a word that makes it a part of the sentence ("EXTREME CAUTION:"). */
const BEFORE_OPENER = new RegExp(
  `(?<![(,"'-]|\\b[A-Z]{4,}|\\b(?:and|or|the|in|see|use|to|of|with|by|from|either|try|using|following)) (?=${FRAME}|${LABEL}|${MARK}|${SEPARATOR})`,
  'g',
);

/** The "-or-" that `text` begins with. */
export const SEPARATES = new RegExp(`^${SEPARATOR} ?`);

/** Offsets of the openers in `text`, but for one at its beginning. */
export function findOpeners(text: string): readonly number[] {
  return Array.from(text.matchAll(BEFORE_OPENER), ({ index }) => index + 1);
}
