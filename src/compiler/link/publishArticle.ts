import { cutAtWord } from '../../engine/shortText.ts';
import { readEventText } from '../../intake/readEventText.ts';
import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';
import { FORMAT, type NearArticle, type PublishedArticle } from '../../model/published.ts';
import type { Tree } from '../../model/tree.ts';
import { isQuotedEvent } from './describeEvents.ts';
import { resolveReferences, type TreesByKey } from './references.ts';

/** Search engines and chat previews show about so many characters of a description. */
const LONGEST_DESCRIPTION = 155;

/** All that the wizard needs for one article. */
export function publishArticle({ article, nodes }: Tree, trees: TreesByKey, nearest: readonly NearArticle[]): PublishedArticle {
  const { id, title, updated, verdict, products, events, codes, blanks, blocks } = article;
  return {
    format: FORMAT,
    id,
    title,
    description: descriptionOf(article),
    updated,
    verdict,
    products,
    events,
    codes,
    blanks,
    blocks,
    nodes,
    references: resolveReferences(article, trees),
    nearest,
  };
}

/** The author's description, else the first symptom, else the article's first words, else its title. */
function descriptionOf({ description, symptoms, blocks, title }: Article): string {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const texts = [
    description ?? '',
    readable([...(symptoms[0]?.leadIn ?? []), ...(symptoms[0]?.blocks ?? [])]),
    readable(paragraphs.slice(0, 1)),
    title,
  ];
  return cutAtWord(texts.map((text) => text.replace(/\s+/g, ' ').trim()).find((text) => text !== '') ?? '', LONGEST_DESCRIPTION);
}

/** Of a quoted event its description is enough: "Event Type: Error Event Source: …" would fill the preview with labels. */
function readable(blocks: readonly Block[]): string {
  const described = blocks.map((block) => {
    if (block.type !== 'code' || !isQuotedEvent(block)) return blocksText([block]);
    return readEventText(block.value)
      .map((event) => event.description ?? '')
      .join(' ');
  });
  return described.join(' ');
}
