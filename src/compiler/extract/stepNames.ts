import type { Fork, Remedy, Step } from '../../model/article.ts';
import { inlineText } from './sliceInlines.ts';

/** "Step 4: Can you ping the server?", "Q2. Is the disk full?": how a step counts itself. */
const OWN_NAME = /^\s*(?:step|question|check|q)\s*#?(?<n>\d{1,2}|[a-z])(?=\s*[.:)–—-]|\s|$)/i;

/** "step 4", "Q2", "question 3", "#4", "4", and "Step 4: Can you ping the server". */
const CALLED =
  /^(?:(?:the )?(?:step|question|check|q|number|no\.?)\s*#?(?<n>\d{1,2}|[a-z])|#?(?<bare>\d{1,2}))(?:\s*[:.–—-].*)?$/i;

/** The name of the step that the plain title `title` calls; undefined where it calls none. */
export function nameCalled(title: string): string | undefined {
  const groups = CALLED.exec(title)?.groups;
  const n = groups?.n ?? groups?.bare;
  return n === undefined ? undefined : toName(n);
}

const toName = (n: string): string => `step ${n.toLowerCase()}`;

const ownName = ({ blocks }: Step): string | null => {
  const [first] = blocks;
  const n = first?.type === 'paragraph' ? OWN_NAME.exec(inlineText(first.children))?.groups?.n : undefined;
  return n === undefined ? null : toName(n);
};

/** The names of `steps`: as they call themselves, else by their places in a list; none that several have. */
function namesOf(steps: readonly Step[]): readonly (string | null)[] {
  const own = steps.map(ownName);
  const places = steps.map(({ place }, i) => (place === null || own[i] !== null ? null : toName(String(place))));
  const [calls, counts] = [countNames(own), countNames(places)];
  return steps.map((_, i) => {
    const [name, place] = [own[i] ?? null, places[i] ?? null];
    if (name !== null) return calls.get(name) === 1 ? name : null;
    return place !== null && !calls.has(place) && counts.get(place) === 1 ? place : null;
  });
}

function countNames(names: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The steps of a remedy that others may send to: its own, or those that its only one is detailed by. */
const countedIn = (steps: readonly Step[]): readonly Step[] => {
  const [only, ...others] = steps;
  return only && others.length === 0 && only.steps.length > 0 && !only.choose ? only.steps : steps;
};

/** The names of a remedy's steps. */
export const namesOfSteps = ({ steps }: Remedy): ReadonlySet<string> =>
  new Set(namesOf(countedIn(steps)).flatMap((name) => name ?? []));

/** `steps` of a remedy, those with names that any of them sends to. */
export function withNames(steps: readonly Step[]): readonly Step[] {
  const sent = new Set(steps.flatMap(sentTo));
  if (sent.size === 0) return steps;
  const counted = countedIn(steps);
  const names = namesOf(counted);
  const named = counted.map((step, i) => {
    const name = names[i] ?? null;
    return name !== null && sent.delete(name) ? { ...step, name } : step;
  });
  const [only] = steps;
  return counted === steps || !only ? named : [{ ...only, steps: named }];
}

function sentTo({ goesTo, fork, steps }: Step): readonly string[] {
  const own = goesTo === undefined ? [] : [goesTo];
  return [...own, ...(fork ? sentByFork(fork) : []), ...steps.flatMap(sentTo)];
}

const sentByFork = ({ ways }: Fork): readonly string[] => ways.flatMap(({ goesTo }) => goesTo ?? []);
