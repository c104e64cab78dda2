import type { Article, Cause, Likelihood, NextArticle, Remedy, Step, Verdict } from '../../model/article.ts';
import type { Block, Passage } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { alternate } from './alternate.ts';
import { type BlockIndex, findLinkedArticle, indexBlocks } from './blockIndex.ts';
import { change, changeBegun, changeNext, changeStep, holds, type Placed } from './changeParts.ts';
import { type Directive, readMinutes } from './directive.ts';
import { misplaced, wrongValue } from './faults.ts';
import { findOwnTitle, nameByHeading } from './headedWays.ts';

export interface Applied {
  readonly article: Article;
  readonly diagnostics: readonly Diagnostic[];
}

/** An article with what the author says of its causes, remedies and steps. What a directive is about, and is not there, is reported. */
export function applyDirectives(extracted: Article, document: Document, directives: readonly Directive[]): Applied {
  const index = directives.length === 0 ? [] : indexBlocks(document);
  return directives.reduce<Applied>(
    ({ article, diagnostics }, directive) => {
      const result = apply(article, directive, index);
      return 'code' in result ? { article, diagnostics: [...diagnostics, result] } : { article: result, diagnostics };
    },
    { article: extracted, diagnostics: [] },
  );
}

function apply(article: Article, directive: Directive, index: BlockIndex): Article | Diagnostic {
  const extent = index[directive.target]?.extent ?? { from: directive.target, to: directive.target };
  switch (directive.name) {
    case 'verdict':
      return { ...article, verdict: readVerdict(directive.value) };
    case 'for':
      return applyFor(article, directive, extent);
    case 'likely':
      return applyLikely(article, directive, extent);
    case 'takes':
      return applyTakes(article, directive, extent);
    case 'question':
      return applyQuestion(article, directive, extent, index[directive.target]?.block);
    case 'next':
      return applyNext(article, directive, extent, index);
    case 'alternatives':
      return index[directive.target]?.block?.type === 'heading' ? article : alternate(article, directive, index);
    case 'symptom':
      return article.symptoms.some(isIn(extent)) ? article : nothing(directive, 'symptom');
    case 'cause':
      return article.causes.some(isIn(extent)) ? article : nothing(directive, 'cause');
    case 'resolution':
    case 'workaround':
    case 'diagnosis':
      return applyKind(article, directive, extent, index);
    case 'step':
      return hasStep(article, extent) ? article : nothing(directive, 'remedy that the step could belong to');
    default:
      return article;
  }
}

const VERDICTS: readonly Verdict[] = ['fix', 'workaround', 'by-design', 'no-fix', 'information'];
const LIKELIHOODS: readonly Likelihood[] = ['rare', 'possible', 'often'];

const readVerdict = (value: string): Verdict => VERDICTS.find((verdict) => verdict === value.toLowerCase()) ?? 'information';

const nothing = ({ name, range }: Directive, what: string): Diagnostic =>
  misplaced(name, range, `The compiler finds no ${what} in what it is about.`);

/** Begins within the extent, or holds it. */
const isIn =
  (extent: Passage) =>
  ({ passage }: Placed): boolean =>
    passage !== null && ((passage.from >= extent.from && passage.from <= extent.to) || holds(passage, extent.from));

const hasStep = ({ remedies }: Article, extent: Passage): boolean => remedies.some(({ steps }) => someStep(steps, isIn(extent)));

function someStep(steps: readonly Step[], test: (step: Step) => boolean): boolean {
  return steps.some((step) => test(step) || someStep(step.steps, test));
}

/** A remedy is there, named by its heading. */
function applyKind(article: Article, directive: Directive, extent: Passage, index: BlockIndex): Article | Diagnostic {
  if (!article.remedies.some(isIn(extent))) return nothing(directive, 'remedy');
  const block = index[directive.target]?.block;
  const remedies = change(article.remedies, extent, (remedy) => nameByHeading(remedy, block));
  return remedies ? { ...article, remedies } : article;
}

function applyFor(article: Article, directive: Directive, extent: Passage): Article | Diagnostic {
  const cause = Number(/\d+/.exec(directive.value)?.[0]) - 1;
  if (!article.causes[cause]) {
    const wrong = wrongValue('for', directive.value, directive.range);
    const count = article.causes.length;
    return { ...wrong, hint: count === 0 ? 'The article has no cause; mark one.' : sayCauses(count) };
  }
  const remedies = change(article.remedies, extent, (remedy) => ({ ...remedy, cause }));
  return remedies ? { ...article, remedies } : nothing(directive, 'remedy');
}

const sayCauses = (count: number): string =>
  count === 1 ? 'The article has 1 cause.' : `The article has ${count} causes: 1 to ${count}.`;

function applyLikely(article: Article, directive: Directive, extent: Passage): Article | Diagnostic {
  const likely = LIKELIHOODS.find((one) => one === directive.value.toLowerCase()) ?? 'possible';
  const causes = change(article.causes, extent, (cause) => ({ ...cause, likely }));
  return causes ? { ...article, causes } : nothing(directive, 'cause');
}

/** A heading's or list's minutes are those of its remedies or causes, a line's those of its step. */
function applyTakes(article: Article, directive: Directive, extent: Passage): Article | Diagnostic {
  const takes = readMinutes(directive.value);
  const remedies = changeStep(article.remedies, directive.target, (step) => ({ ...step, takes }));
  if (remedies) return { ...article, remedies };
  const whole = changeBegun<Remedy>(article.remedies, extent, (remedy) => ({ ...remedy, takes }));
  if (whole) return { ...article, remedies: whole };
  const causes = change<Cause>(article.causes, extent, (cause) => ({ ...cause, takes }));
  return causes ? { ...article, causes } : nothing(directive, 'step, remedy or cause');
}

function applyQuestion(
  article: Article,
  directive: Directive,
  extent: Passage,
  block: Block | null | undefined,
): Article | Diagnostic {
  const isNone = directive.value.toLowerCase() === 'none';
  const askStep = (step: Step): Step => (isNone ? withoutQuestion(step) : askOfStep(step, directive.value));
  const askRemedy = (remedy: Remedy): Remedy =>
    isNone ? { ...remedy, when: null } : askOfRemedy(remedy, directive.value, findOwnTitle(block));
  const remedies = changeStep(article.remedies, directive.target, askStep);
  // The condition of a remedy's only step is the remedy's own, too.
  if (remedies)
    return {
      ...article,
      remedies: remedies.map((remedy) => (isOnlyStep(remedy, directive.target) ? askRemedy(remedy) : remedy)),
    };
  const whole = change(article.remedies, extent, askRemedy) ?? changeNext(article.remedies, extent, askRemedy);
  return whole ? { ...article, remedies: whole } : nothing(directive, 'step or remedy');
}

/** A condition is worded without the question's mark. */
const bare = (question: string): string => question.replace(/`|\?$/g, '');

const withoutQuestion = (step: Step): Step => ({ ...step, condition: null, fork: null });

const askOfStep = (step: Step, question: string): Step => ({
  ...step,
  question,
  condition: step.fork ? step.condition : (step.condition ?? bare(question)),
});

/** The heading that the question is about is what it asks for. */
const askOfRemedy = (remedy: Remedy, question: string, title: string | null): Remedy => ({
  ...remedy,
  label: remedy.label ?? title,
  when: remedy.when ?? title ?? bare(question),
  question,
});

const isOnlyStep = ({ steps, when }: Remedy, target: number): boolean =>
  steps.length === 1 && when !== null && steps.some(({ blocks }) => blocks.some(({ at }) => at === target));

function applyNext(article: Article, directive: Directive, extent: Passage, index: BlockIndex): Article | Diagnostic {
  const block = index[directive.target]?.block;
  const linked = findLinkedArticle(block);
  const id = directive.value || linked;
  if (id === undefined || !block) return wrongValue('next', '', directive.range);
  const next: NextArticle = { article: id, blocks: linked === undefined ? [] : [block] };
  const known = { ...article, references: withReference(article, id) };
  const remedies = changeStep(article.remedies, directive.target, (step) => ({ ...step, next }));
  if (remedies) return { ...known, remedies };
  const causes = change<Cause>(article.causes, extent, (cause) => ({ ...cause, next }));
  if (causes) return { ...known, causes };
  const whole = change<Remedy>(article.remedies, extent, (remedy) => ({ ...remedy, next }));
  return whole ? { ...known, remedies: whole } : nothing(directive, 'cause, remedy or step');
}

const withReference = ({ references }: Article, id: string): readonly string[] =>
  references.some((other) => other.toLowerCase() === id.toLowerCase()) ? references : [...references, id];
