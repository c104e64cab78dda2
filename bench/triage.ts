/**
 * Triage from an event ID alone: for every ID that several articles share, each of them in turn is the right one, and every question is answered truthfully
 * from it. `npx tsx bench/triage.ts [DIR]`, default ../shared/corpus/kb-text: mean number of questions against the candidates' entropy, and wrong exclusions (none may be).
 */
import { parseArgs } from 'node:util';
import { indexContent } from '../src/cli/finding/indexContent.ts';
import { buildEvents } from '../src/compiler/link/events.ts';
import {
  answerTriage,
  findTriageQuestion,
  type TraitKind,
  type TriageCandidate,
  type TriageQuestion,
} from '../src/search/triage.ts';
import { triageEvent } from '../src/search/triageCandidates.ts';
import { contentGiven } from './contentGiven.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const { articles } = indexContent(contentGiven(positionals));
const shared = buildEvents(articles)
  .map((event) => ({ id: event.id, candidates: triageEvent(event) }))
  .filter(({ candidates }) => candidates.length > 1);

const walks = shared.flatMap(({ id, candidates }) =>
  candidates.map((right) => ({ id, count: candidates.length, ...walk(candidates, right) })),
);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const entropy = mean(walks.map(({ count }) => Math.log2(count)));
const questions = mean(walks.map(({ asked }) => asked));
console.log(
  `${shared.length} event IDs shared by 2 to ${Math.max(...shared.map(({ candidates }) => candidates.length))} articles, ${walks.length} walks`,
);
console.log(`questions ${questions.toFixed(2)}, entropy ${entropy.toFixed(2)} bits, ratio ${(questions / entropy).toFixed(2)}`);
console.log(
  `left at the end: mean ${mean(walks.map(({ left }) => left)).toFixed(2)}, one in ${walks.filter(({ left }) => left === 1).length}`,
);
console.log(`wrong exclusions: ${walks.filter(({ excluded }) => excluded).length}`);
for (const { id, count, left, asked } of walks.toSorted((a, b) => b.left - a.left).slice(0, 10)) {
  console.log(`  event ${id}: ${count} articles, ${asked} questions, ${left} left`);
}

function walk(all: readonly TriageCandidate[], right: TriageCandidate): { asked: number; left: number; excluded: boolean } {
  const known = new Set<TraitKind>();
  let candidates = all;
  let asked = 0;
  for (;;) {
    const question = findTriageQuestion(candidates, known);
    if (question === null) break;
    const answer = answerTruthfully(question, right);
    candidates = answerTriage(candidates, question, answer);
    if (answer !== 'none') known.add(question.kind);
    asked++;
    if (asked > 50) throw new Error('Triage does not end.');
  }
  return { asked, left: candidates.length, excluded: !candidates.includes(right) };
}

/** What somebody would say who has the article's problem in front of them. */
function answerTruthfully(question: TriageQuestion, right: TriageCandidate): string {
  const own = new Set(right.traits.get(question.kind)?.traits.map(({ key }) => key));
  if (own.size === 0 || (question.none.length === 0 && !question.options.some(({ key }) => own.has(key)))) return 'unsure';
  return question.options.find(({ key }) => own.has(key))?.id ?? 'none';
}
