import { createContext } from 'react';
import type { ScreenBlank } from '../../../engine/blanks.ts';
import type { ScreenCommand } from '../../../engine/commands.ts';
import type { Blank } from '../../../model/article.ts';
import type { Passage } from '../../../model/content.ts';
import type { BlankName } from '../../../model/ids.ts';
import type { PublishedReference } from '../../../model/published.ts';

/** What content needs to know of the article it belongs to, and of the place where it is shown. */
export interface ContentSurroundings {
  readonly references: readonly PublishedReference[];
  readonly blanks: readonly Blank[];
  /** The blocks to mark as those that the current step comes from. */
  readonly marked: Passage | null;
  /** Give each block an anchor `b<at>`: in the whole article only, for ids are unique on a page. */
  readonly anchors: boolean;
  /** Heading level of a `##` in the article. */
  readonly headingLevel: number;
  /** Present where commands can be filled in and copied: on a card. */
  readonly filling: Filling | null;
}

/** How a card's commands are filled in and copied. */
export interface Filling {
  readonly commands: readonly ScreenCommand[];
  readonly blanks: readonly ScreenBlank[];
  readonly fill: (name: BlankName, value: string) => void;
  /** A caution is still to be acknowledged. */
  readonly blocked: boolean;
}

export const bareSurroundings: ContentSurroundings = {
  references: [],
  blanks: [],
  marked: null,
  anchors: false,
  headingLevel: 3,
  filling: null,
};

export const ContentContext = createContext<ContentSurroundings>(bareSurroundings);
