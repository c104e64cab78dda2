import { type Article, type Step, THE_END, THE_NEXT } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import type { NodeId } from '../../model/ids.ts';
import { blocksText } from '../../model/plainText.ts';
import type { Answer, Edge, ShownCaution, StepNode, Substep, TreeNode } from '../../model/tree.ts';
import { joinPassages } from '../extract/passage.ts';
import { nextArticleId } from './nextArticles.ts';
import { type CardUnit, type ChoiceUnit, type ForkUnit, type ForkWay, onlySends, saysOnlyWhere, type Unit } from './planSteps.ts';
import { LABELS, question, splitHeading, text, toQuestion } from './wording.ts';

/** What the linking of one remedy's units needs to know. */
export interface UnitContext {
  readonly article: Article;
  /** Index of the remedy. */
  readonly remedy: number;
  /** Where a solved check leads. */
  readonly solved: NodeId;
  /** Where somebody goes who could not do a step; null: on to the next. */
  readonly failed: readonly Edge[] | null;
  /** Where a step may send: the first cards of the article's remedies, by their labels, and of the steps of this one, by their names. */
  readonly entries: ReadonlyMap<string, NodeId>;
  /** Behind the last step. */
  readonly end: readonly Edge[];
}

/** Where one enters `units` at position `at`: the gate's question, else the unit; behind the last, `next`. */
export function entryOf(units: readonly Unit[], at: number, next: readonly Edge[]): readonly Edge[] {
  const unit = units[at];
  return unit ? [{ to: unit.gate?.id ?? unit.id }] : next;
}

/** Adds the nodes of `units`, which lead to `next` at the end, to `nodes`. */
export function linkUnits(nodes: TreeNode[], units: readonly Unit[], next: readonly Edge[], context: UnitContext): void {
  units.forEach((unit, i) => {
    const past = unit.gate ? entryOf(units, pastOf(units, i + unit.gate.spans), next) : next;
    const sent = unit.gate && unit.type === 'card' && onlySends(unit.step) ? toTarget(unit.step.goesTo, context) : undefined;
    if (unit.gate) nodes.push(gateNode(unit, context.remedy, past, sent));
    if (!sent) linkUnit(nodes, unit, units, entryOf(units, i + 1, next), context);
  });
}

/** What was not done needs no check. */
const pastOf = (units: readonly Unit[], at: number): number => (units[at]?.type === 'check' ? at + 1 : at);

function linkUnit(nodes: TreeNode[], unit: Unit, units: readonly Unit[], after: readonly Edge[], context: UnitContext): void {
  switch (unit.type) {
    case 'card':
      nodes.push(cardNode(unit, after, context));
      return;
    case 'fork':
      nodes.push(...forkNodes(unit, after, context));
      return;
    case 'choice':
      linkChoice(nodes, unit, after, context);
      return;
    case 'loop':
      nodes.push({
        type: 'loop',
        id: unit.id,
        passage: unit.step.passage,
        heading: text(askForAnother(blocksText(unit.step.blocks))),
        blocks: unit.step.blocks,
        answers: [
          answer('another', LABELS.loop.another, entryOf(units, unit.back, after)),
          answer('no-more', LABELS.loop['no-more'], after),
        ],
      });
      return;
    case 'check': {
      const words = context.article.remedies[context.remedy]?.checkAfterEachStep ?? [];
      nodes.push(checkNode(unit.id, context.remedy, words, [{ to: context.solved }], after));
    }
  }
}

/** Pieces of one paragraph that stand together again are one paragraph again. */
function joinPieces(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type !== 'paragraph' || block.type !== 'paragraph' || last.at !== block.at) joined.push(block);
    else joined[joined.length - 1] = { ...last, children: [...last.children, ...text(' '), ...block.children] };
  }
  return joined;
}

/** "Repeat steps A through D for each additional protocol that is installed." asks for "another protocol". */
function askForAnother(words: string): string {
  const thing =
    /\bfor (?:each|every|all|any)(?: of)?(?: (?:the|your))?(?: (?:additional|remaining|other))* (?<thing>[a-z][\w-]*(?: [a-z][\w-]*){0,2}?)(?= (?:that|which|on|in|of|you|to|for|with|listed|and)\b|[.,;:]|$)/i.exec(
      words,
    )?.groups?.thing;
  return thing && !/^(?:one|ones|it|them)$/i.test(thing)
    ? `Is there another ${thing.replace(/s$/, '')} left?`
    : 'Is there another one left?';
}

export const answer = (id: string, label: string, goes: readonly Edge[]): Answer => ({ id, label, goes });

/** `sent`: where a step leads that does nothing but send; its words stand below the question, and it needs no card. */
function gateNode(unit: Unit, remedy: number, past: readonly Edge[], sent: readonly Edge[] | undefined): TreeNode {
  const condition = unit.gate?.condition ?? '';
  const inside: readonly Edge[] = sent ?? [{ to: unit.id }];
  return {
    type: 'question',
    remedy,
    id: unit.gate?.id ?? unit.id,
    passage: unit.step.passage,
    condition,
    heading: unit.gate?.question ? question(unit.gate.question) : text(toQuestion(condition)),
    blocks: sent ? unit.step.blocks : [],
    answers: [
      answer('yes', LABELS.question.yes, inside),
      answer('no', LABELS.question.no, past),
      // Who cannot tell is not sent away.
      answer('unsure', LABELS.question.unsure, unit.step.goesTo === undefined ? inside : past),
    ],
  };
}

/** Most cards have no cautions and no substeps. */
const NONE: readonly never[] = [];

function cardNode(unit: CardUnit, after: readonly Edge[], context: UnitContext): StepNode {
  const { step, checklist } = unit;
  const headed = splitHeading(unit.blocks, `Step ${unit.number}`);
  const { takes, passage } = step;
  const node: StepNode = {
    type: 'step',
    id: unit.id,
    passage: checklist.length === 0 ? passage : joinPassages([passage, ...checklist.map((own) => own.passage)]),
    remedy: context.remedy,
    number: unit.number,
    heading: headed.heading,
    blocks: headed.blocks,
    substeps: checklist.length === 0 ? NONE : checklist.map((own, i) => toSubstep(own, i, step.place !== null)),
    cautions: unit.cautions.length === 0 ? NONE : unit.cautions.flatMap((index) => shownCaution(context.article, index)),
    answers: stepAnswers(after, context.failed, wayOn(unit, after, context)),
  };
  return takes === undefined ? node : { takes, ...node };
}

/** Where somebody goes who has done the card's step. */
function wayOn({ next, step: { goesTo } }: CardUnit, after: readonly Edge[], context: UnitContext): readonly Edge[] {
  return next ? [{ to: nextArticleId(next) }] : (toTarget(goesTo, context) ?? after);
}

/** The way to the remedy of this label, or to the step of this name, if there is one; or to the end. */
function toTarget(target: string | undefined, { entries, end }: UnitContext): readonly Edge[] | undefined {
  if (target === THE_END) return end;
  const entry = target === undefined ? undefined : entries.get(target);
  return entry === undefined ? undefined : [{ to: entry }];
}

function shownCaution(article: Article, index: number): readonly ShownCaution[] {
  const caution = article.cautions[index];
  return caution ? [{ kind: caution.kind, blocks: caution.blocks }] : [];
}

function stepAnswers(after: readonly Edge[], failed: readonly Edge[] | null, done = after): readonly Answer[] {
  return [
    answer('done', LABELS.step.done, done),
    answer('could-not', LABELS.step['could-not'], failed ?? after),
    answer('skip', LABELS.step.skip, after),
  ];
}

/** Lists within lists count in letters, as the article shows them. */
function toSubstep(step: Step, i: number, inLetters: boolean): Substep {
  const substeps = step.steps.map((nested, k) => toSubstep(nested, k, step.place !== null));
  return { id: String(i + 1), label: labelOf(step.place, inLetters), blocks: step.blocks, substeps };
}

function labelOf(place: number | null, inLetters: boolean): string | null {
  if (place === null) return null;
  return inLetters && place <= 26 ? String.fromCharCode(96 + place) : String(place);
}

function forkNodes(unit: ForkUnit, after: readonly Edge[], context: UnitContext): readonly TreeNode[] {
  const { ways, asked, lead, step, condition } = unit;
  const [yes, no] = asked === 0 ? ways : [ways[1], ways[0]];
  const branch = (id: NodeId, blocks: readonly Block[], done: readonly Edge[]): StepNode => ({
    type: 'step',
    id,
    passage: step.passage,
    remedy: context.remedy,
    number: unit.number,
    ...splitHeading(joinPieces([...lead, ...blocks]), `Step ${unit.number}`),
    substeps: [],
    cautions: step.cautions.flatMap((index) => shownCaution(context.article, index)),
    answers: stepAnswers(after, context.failed, done),
  });
  const sent = (way: ForkWay): readonly Edge[] | undefined => (way.goesTo === THE_NEXT ? after : toTarget(way.goesTo, context));
  const isBare = lead.length + step.cautions.length === 0;
  // Where nothing is said of an answer, or only where it leads, no card stands in between.
  const hasCard = (way: ForkWay): boolean => !isBare || (way.blocks.length > 0 && !(sent(way) && saysOnlyWhere(way.blocks)));
  const cards = ways.filter(hasCard);
  const goes = (way: ForkWay): readonly Edge[] => (hasCard(way) ? [{ to: way.id }] : (sent(way) ?? after));
  const asks = step.question ?? (step.fork?.question === undefined ? undefined : condition);
  return [
    {
      type: 'question',
      remedy: context.remedy,
      id: unit.id,
      passage: step.passage,
      condition,
      heading: asks === undefined ? text(toQuestion(condition)) : question(asks),
      blocks: joinPieces(ways.filter((way) => !hasCard(way)).flatMap(({ blocks }) => blocks)),
      answers: [
        answer('yes', LABELS.question.yes, goes(yes)),
        answer('no', LABELS.question.no, goes(no)),
        answer('unsure', LABELS.question.unsure, toUnsure(unit, cards) ?? after),
      ],
    },
    ...cards.flatMap((way) => {
      const done = sent(way) ?? (way.check ? [{ to: way.check }] : after);
      const card = branch(way.id, way.blocks, done);
      return way.check ? [card, checkNode(way.check, context.remedy, [], [{ to: context.solved }], after)] : [card];
    }),
    ...(cards.length < 2
      ? []
      : [
          branch(
            unit.either,
            ways.flatMap(({ blocks }) => blocks),
            after,
          ),
        ]),
  ];
}

/** Who cannot tell reads both ways, or does what is to be done one way; where either sends elsewhere, goes on. */
function toUnsure({ ways, either }: ForkUnit, [card, ...others]: readonly ForkWay[]): readonly Edge[] | null {
  if (!card) return null;
  if (others.length > 0) return [{ to: either }];
  return ways.some(({ goesTo }) => goesTo !== undefined) ? null : [{ to: card.id }];
}

function linkChoice(nodes: TreeNode[], unit: ChoiceUnit, after: readonly Edge[], context: UnitContext): void {
  const headed = splitHeading(unit.step.blocks, 'Choose one');
  const first = unit.options[0];
  nodes.push({
    type: 'choice',
    remedy: context.remedy,
    id: unit.id,
    passage: unit.step.passage,
    ...headed,
    answers: [
      ...unit.options.map(({ id, label, units, goesTo }) =>
        answer(id, label, toTarget(goesTo, context) ?? entryOf(units, 0, after)),
      ),
      answer('unsure', LABELS.choice.unsure, first ? entryOf(first.units, 0, after) : after),
    ],
  });
  for (const { units } of unit.options) linkUnits(nodes, units, after, context);
}

/** "Did that solve it?", with the article's own words for how to see it. */
export function checkNode(
  id: NodeId,
  remedy: number,
  blocks: readonly Block[],
  solved: readonly Edge[],
  stillThere: readonly Edge[],
): TreeNode {
  return {
    type: 'check',
    id,
    passage: null,
    remedy,
    heading: text('Did that solve it?'),
    blocks,
    answers: [answer('solved', LABELS.check.solved, solved), answer('still-there', LABELS.check['still-there'], stillThere)],
  };
}
