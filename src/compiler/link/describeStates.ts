import { findStates, sayState } from '../../clues/states.ts';
import type { Article } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';

/** As many are kept: an article that lists more is about something else. */
const MOST_STATES = 4;

/** What an article's causes say is installed or running, or is not: to be spread into what is published of it. */
export function describeStates({ causes }: Article): { readonly states?: readonly string[] } {
  const states = causes.flatMap(({ blocks }) => findStates(blocksText(blocks)));
  const said = [...new Set(states.map(sayState))].slice(0, MOST_STATES);
  return said.length === 0 ? {} : { states: said };
}
