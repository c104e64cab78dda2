import type { Article, EventRef, Remedy, RemedySection, Step, Verdict } from '../model/article.ts';
import type { Block, Inline } from '../model/content.ts';
import { foldSpace } from '../model/plainText.ts';
import type { Tree } from '../model/tree.ts';
import { commandTexts } from './extract/commands.ts';

/** A tree as reviewable JSON; what counts as what is told in the authors' guide. Texts are the article's own words, white space folded. */
export interface Outline {
  readonly id: string;
  readonly verdict: Verdict;
  readonly events: readonly EventRef[];
  readonly codes: readonly string[];
  readonly symptoms: readonly string[];
  readonly causes: readonly string[];
  readonly remedies: readonly OutlineRemedy[];
  readonly cautions: readonly string[];
  readonly placeholders: readonly string[];
  readonly refs: readonly string[];
}

export interface OutlineRemedy {
  readonly section: RemedySection;
  readonly label: string | null;
  readonly when: string | null;
  readonly cause: number | null;
  readonly steps: readonly OutlineStep[];
}

export interface OutlineStep {
  readonly text: string;
  readonly if: string | null;
  readonly commands: readonly string[];
  readonly choose: boolean;
  readonly steps: readonly OutlineStep[];
}

/** The outline of a compiled tree. */
export function buildOutline({ article }: Tree): Outline {
  const toToken = tokenOf(article);
  return {
    id: article.id,
    verdict: article.verdict,
    events: article.events,
    codes: article.codes,
    symptoms: article.symptoms.map(({ blocks }) => words(blocks)),
    causes: article.causes.map(({ blocks }) => words(blocks)),
    remedies: article.remedies.map((remedy) => outlineRemedy(remedy, toToken)),
    cautions: article.cautions.map(({ blocks }) => words(blocks)),
    placeholders: article.blanks.map(({ token }) => token),
    refs: article.references,
  };
}

const tokenOf =
  (article: Article) =>
  (name: string): string =>
    article.blanks.find((blank) => blank.name === name)?.token ?? `<${name}>`;

function outlineRemedy({ section, label, when, cause, steps }: Remedy, toToken: (name: string) => string): OutlineRemedy {
  return {
    section,
    label,
    when,
    cause,
    steps: steps.map((step) => outlineStep(step, toToken)),
  };
}

function outlineStep(step: Step, toToken: (name: string) => string): OutlineStep {
  const commands = commandTexts(step.blocks, toToken);
  return {
    text: words(step.blocks) || commands.join(' '),
    if: step.condition,
    commands,
    choose: step.choose,
    steps: step.steps.map((nested) => outlineStep(nested, toToken)),
  };
}

/** The words of blocks without the commands, which stand for themselves. */
function words(blocks: readonly Block[]): string {
  return foldSpace(blocks.length === 1 && blocks[0] ? blockWords(blocks[0]) : blocks.map(blockWords).join(' '));
}

function blockWords(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlinesWords(block.children);
    case 'list':
      return block.items.map((item) => words(item.children)).join(' ');
    case 'code':
      return block.value;
    case 'quote':
    case 'admonition':
      return words(block.children);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlinesWords).join(' ')).join(' ');
    case 'command':
    case 'rule':
      return '';
  }
}

function inlinesWords(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) text += inlineWords(inline);
  return text;
}

/** An image says nothing in an outline. */
function inlineWords(inline: Inline): string {
  if (inline.type === 'image') return '';
  if (inline.type === 'break') return ' ';
  return 'value' in inline ? inline.value : inlinesWords(inline.children);
}
