import { type ReactNode, useMemo } from 'react';
import { narrowByPaste } from '../../../search/narrowByPaste.ts';
import type { TriageQuestion } from '../../../search/triage.ts';
import { triageEvent } from '../../../search/triageCandidates.ts';
import type { NarrowedEvent } from '../../data/narrowEvent.ts';
import { keepPaste, pasteFor, usePaste } from '../../stores/pasteStore.ts';
import { articleFacts } from '../article/articleFacts.ts';
import { useOpenArticle } from '../found/useOpenArticle.ts';
import { OneLeft } from '../triage/OneLeft.tsx';
import { TriageQuestionView } from '../triage/TriageQuestionView.tsx';
import { TriageTrail } from '../triage/TriageTrail.tsx';
import { eventQuestions } from '../triage/triageWords.ts';
import { useTriage } from '../triage/useTriage.ts';
import { Candidates } from './Candidates.tsx';
import { OtherFileCandidates } from './OtherFileCandidates.tsx';
import { PasteLine } from './PasteLine.tsx';

const KEYS = '123456789';

const wordsOf = ({ kind }: TriageQuestion): string => eventQuestions[kind];

/** Which of an event's articles is the one: question after question, the articles that are left in sight below. */
export function EventTriage({ event }: { readonly event: NarrowedEvent }): ReactNode {
  const paste = usePaste(pasteFor(event.id));
  const pasted = paste?.text ?? null;
  const all = useMemo(() => triageEvent(event), [event]);
  const narrowed = useMemo(
    () => narrowByPaste(all, { source: event.source ?? paste?.source ?? null, text: paste?.words ?? '' }),
    [all, event, paste],
  );
  const triage = useTriage(narrowed.candidates, narrowed.known);
  const open = useOpenArticle(pasted);
  const { left } = triage;
  const { otherFile } = narrowed;
  // Of articles about another file none is asked for: they are there to be looked at.
  const question = otherFile ? null : triage.question;

  const answer = (id: string) => {
    const [only, another] = question?.options.find((option) => option.id === id)?.articles ?? [];
    // The row names the one article that it leads to: pressing it is opening that.
    if (only !== undefined && another === undefined) void open(only);
    else triage.answer(id);
  };
  const ids = new Set(left.map(({ article }) => article));
  const shown = event.candidates.filter(({ article }) => ids.has(article));
  const [single] = shown;
  const isDecided = !otherFile && ids.size === 1 && all.length > 1;
  return (
    <>
      {paste && (
        <PasteLine
          fitting={narrowed.candidates.length}
          all={all.length}
          isSent={paste.isSent === true}
          otherFiles={otherFile?.names ?? null}
          onForget={() => keepPaste(null)}
        />
      )}
      <TriageTrail answered={triage.answered} wordsOf={wordsOf} onChange={triage.change} />
      {question && (
        <TriageQuestionView
          question={question}
          text={wordsOf(question)}
          candidates={left}
          keys={KEYS}
          onAnswer={answer}
          isNext={triage.answered.length > 0}
        />
      )}
      {isDecided && single && (
        <OneLeft
          article={single.article}
          title={single.title}
          facts={articleFacts({ ...single, id: single.article })}
          onOpen={() => void open(single.article)}
        />
      )}
      {otherFile ? (
        <OtherFileCandidates candidates={shown} against={otherFile.against} pasted={pasted} />
      ) : (
        <Candidates title={listTitle(question !== null, ids.size, all.length)} candidates={shown} pasted={pasted} />
      )}
    </>
  );
}

function listTitle(isAsked: boolean, left: number, all: number): string {
  if (left < all) return left === 1 ? 'What it says' : `The ${left} of ${all} articles that are left`;
  return isAsked || all === 1 ? 'What the articles say' : 'Compare what these say with your event';
}
