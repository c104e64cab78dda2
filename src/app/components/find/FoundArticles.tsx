import { type ReactNode, useMemo } from 'react';
import type { SearchHit } from '../../../search/hit.ts';
import { narrowByPaste, type PastedTraits } from '../../../search/narrowByPaste.ts';
import { triageRecords } from '../../../search/triageCandidates.ts';
import { articleFacts } from '../article/articleFacts.ts';
import { useOpenArticle } from '../found/useOpenArticle.ts';
import { OneLeft } from '../triage/OneLeft.tsx';
import { TriageQuestionView } from '../triage/TriageQuestionView.tsx';
import { TriageTrail } from '../triage/TriageTrail.tsx';
import { useTriage } from '../triage/useTriage.ts';
import { findLikely } from './findLikely.ts';
import { HitList } from './HitList.tsx';

interface Props {
  readonly hits: readonly SearchHit[];
  /** A newer text is being looked for: these answer the one before. */
  readonly isBusy: boolean;
  /** What the paste says of the problem. */
  readonly seen: PastedTraits;
  readonly isAsking: boolean;
  readonly pasted: string | null;
  readonly onOpen: () => void;
}

/** The digits are the hits' own. */
const KEYS = 'abcdefghijklmn';

/** The question that separates the likely articles best, and the articles, to be opened at any time. */
export function FoundArticles({ hits, isBusy, seen, isAsking, pasted, onOpen }: Props): ReactNode {
  const narrowed = useMemo(() => narrowByPaste(triageRecords(findLikely(hits).map(({ record }) => record)), seen), [hits, seen]);
  const triage = useTriage(narrowed.candidates, narrowed.known);
  const openArticle = useOpenArticle(pasted);
  const open = (article: string) => {
    onOpen();
    void openArticle(article);
  };
  const { left, answered } = triage;
  const question = isAsking ? triage.question : null;
  const answer = (id: string) => {
    const [only, another] = question?.options.find((option) => option.id === id)?.articles ?? [];
    if (only !== undefined && another === undefined) open(only);
    else triage.answer(id);
  };
  const ids = new Set(left.map(({ article }) => article));
  const shown = answered.length > 0 ? hits.filter(({ record }) => ids.has(record.id)) : hits;
  const [single] = shown;
  return (
    <div aria-busy={isBusy}>
      <TriageTrail answered={answered} wordsOf={({ text }) => text} onChange={triage.change} />
      {question && (
        <TriageQuestionView
          question={question}
          text={question.text}
          candidates={left}
          keys={KEYS}
          onAnswer={answer}
          isNext={answered.length > 0}
        />
      )}
      {answered.length > 0 && shown.length === 1 && single ? (
        <OneLeft
          article={single.record.id}
          title={single.record.title}
          facts={articleFacts(single.record)}
          onOpen={() => open(single.record.id)}
        />
      ) : (
        <HitList title={nameList(shown.length, hits.length)} hits={shown} pasted={pasted} onOpen={onOpen} />
      )}
    </div>
  );
}

function nameList(shown: number, all: number): string {
  if (shown < all) return `The ${shown} that are left`;
  return all === 1 ? '1 article' : `The best ${all} articles`;
}
