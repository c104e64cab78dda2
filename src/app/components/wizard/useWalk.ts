import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { placeAddress } from '../../../engine/address.ts';
import type { Place } from '../../../engine/place.ts';
import { buildScreen, type Screen } from '../../../engine/screen.ts';
import { acknowledge, answerNode, arriveAt, fillBlank, standingPlace, startSession, tick } from '../../../engine/session.ts';
import type { AnswerId, BlankName } from '../../../model/ids.ts';
import type { PublishedArticle } from '../../../model/published.ts';
import type { Session } from '../../../model/session.ts';
import { findCase, findRunningCase, NONE } from '../../stores/caseStore.ts';
import { newSessionId, useCases } from '../../stores/cases.ts';
import { keepCase } from '../../stores/keptCase.ts';

/** What is drawn, and what the agent can do with it. */
export interface Walk {
  readonly article: PublishedArticle;
  readonly session: Session;
  /** The session as the ticket note has it: where the shown place resumes it, with the way there. */
  readonly noted: Session;
  /** The session is kept; else nothing was answered yet. */
  readonly hasBegun: boolean;
  readonly screen: Screen;
  /** Gives an answer and goes where it leads. */
  readonly answer: (answer: AnswerId) => void;
  readonly fill: (name: BlankName, value: string) => void;
  readonly tick: (id: string, on: boolean) => void;
  readonly acknowledge: () => void;
  /** Leaves this case as it is and begins another one on the same article. */
  readonly startAnew: () => void;
}

type Change = (session: Session, time: number) => Session;

/** Binds the engine's functions to this browser's cases and to the address. `at` is what the address names; null is the article's start. */
export function useWalk(article: PublishedArticle, at: Place | null): Walk {
  const navigate = useNavigate();
  const kept = useCases((state) => (at ? findCase(state, article.id) : findRunningCase(state, article.id)));
  const save = useCases((state) => state.save);
  const choose = useCases((state) => state.choose);
  const session = useMemo(() => kept?.session ?? startSession('', article, 0), [kept, article]);
  const node = at?.node ?? article.nodes[0]?.id ?? '';
  const pass = at?.pass ?? 1;
  const screen = useMemo(() => buildScreen(article, session, { node, pass }), [article, session, node, pass]);
  const { place, resumes } = screen;
  const noted = useMemo(
    () => (resumes ? arriveAt(session, article, { node, pass }) : session),
    [resumes, session, article, node, pass],
  );

  /** Looking changes nothing: a session is kept from its first change on. */
  const change = (make: Change): Session => {
    const time = Date.now();
    // A link into the middle does not overwrite a walk of one's own: what is answered there begins another case.
    const isAnother = !kept || (screen.position === 'linked' && session.answers.length > 0 && !screen.resumes);
    const base = isAnother ? startSession(newSessionId(), article, time) : session;
    const changed = make(base, time);
    if (changed !== session) save(keepCase(changed, article));
    return changed;
  };

  return {
    article,
    session,
    noted,
    hasBegun: kept !== undefined,
    screen,
    answer: (answer) => {
      const changed = change((base, time) => answerNode(base, article, place, answer, time));
      navigate(placeAddress(article.id, standingPlace(changed, article)));
    },
    fill: (name, value) => change((base, time) => fillBlank(base, name, value, time)),
    tick: (id, on) => change((base, time) => tick(base, place, id, on, time)),
    acknowledge: () => change((base, time) => screen.cautions.reduce((read, { node }) => acknowledge(read, node, time), base)),
    startAnew: () => {
      choose(article.id, NONE);
      navigate(`/kb/${article.id}`);
    },
  };
}
