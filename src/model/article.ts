import type { AdmonitionKind, Block, Passage } from './content.ts';
import type { ArticleId, BlankName } from './ids.ts';

/** An article, understood: the nouns that the compiler extracts and the tree is built from. */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly description: string | null;
  /** ISO `YYYY-MM-DD`, or null where the article gives no date. */
  readonly updated: string | null;
  readonly products: readonly Product[];
  readonly keywords: readonly string[];
  /** Words by which its authors expected it to be looked for; null where they named none. */
  readonly queryWords: string | null;
  readonly oldAddresses: readonly string[];
  readonly verdict: Verdict;
  readonly events: readonly EventRef[];
  /** Error numbers and status codes, as written. */
  readonly codes: readonly string[];
  /** What must be asked before anything is tried, by the author's directive. */
  readonly stops?: readonly Stop[];
  readonly symptoms: readonly Symptom[];
  readonly causes: readonly Cause[];
  /** Its headings name problems, each with its own cause and ways out: the problem is asked for, and each cause told with its way out. */
  readonly byProblem?: true;
  readonly remedies: readonly Remedy[];
  readonly cautions: readonly Caution[];
  readonly blanks: readonly Blank[];
  /** Ids of other articles that this one points to, as written, in order of appearance. */
  readonly references: readonly string[];
  /** Remarks that belong to no symptom, cause or remedy: more information, background. */
  readonly remarks: readonly Block[];
  /** The whole article. */
  readonly blocks: readonly Block[];
}

/** What the article offers (docs/outline.md). */
export type Verdict = 'fix' | 'workaround' | 'by-design' | 'no-fix' | 'information';

export interface Product {
  readonly name: string;
  /** Empty where the article covers the product as a whole. */
  readonly versions: readonly string[];
}

/** An event-log entry: its number, and the source that logs it where the article names one. */
export interface EventRef {
  readonly id: number;
  readonly source: string | null;
}

/** Something that one would see, observable by itself. */
export interface Symptom {
  readonly blocks: readonly Block[];
  readonly passage: Passage | null;
  /** What introduces this symptom and those behind it: "When you start the service, you see one of the following:". */
  readonly leadIn?: readonly Block[];
}

/** One possible cause. */
export interface Cause {
  readonly blocks: readonly Block[];
  readonly passage: Passage | null;
  /** How often it is the one, where the author says so; without it, `possible`. */
  readonly likely?: Likelihood;
  /** Minutes that finding out takes. */
  readonly takes?: number;
  readonly next?: NextArticle;
}

export type Likelihood = 'rare' | 'possible' | 'often';

/** A condition under which the agent must not go on. */
export interface Stop {
  /** Answered with yes where one must stop. */
  readonly question: string;
  readonly blocks: readonly Block[];
  readonly passage: Passage | null;
}

/** The article in which the way goes on. */
export interface NextArticle {
  /** As written: an article's number or slug. */
  readonly article: string;
  /** The article's own words that send the reader on. */
  readonly blocks: readonly Block[];
}

/** Which kind of way out a remedy is: it removes the cause, goes around it, or finds out more. */
export type RemedySection = 'resolution' | 'workaround' | 'diagnosis';

export interface Remedy {
  readonly section: RemedySection;
  /** The article's own heading for this remedy. */
  readonly label: string | null;
  /** The condition or version under which this remedy is the one. */
  readonly when: string | null;
  /** Index into `Article.causes`, where the article ties this remedy to one of several. */
  readonly cause: number | null;
  readonly steps: readonly Step[];
  /** The article's words that ask for a check after every step; empty where it asks for none. */
  readonly checkAfterEachStep: readonly Block[];
  readonly passage: Passage | null;
  /** The question that asks for `when`, in the author's words. */
  readonly question?: string;
  /** Minutes that all of it takes. */
  readonly takes?: number;
  /** Where the way goes on when this did not help. */
  readonly next?: NextArticle;
}

/** One instruction, with the instructions nested in it. */
export interface Step {
  /** The step's own words, commands and notes, without its nested steps. */
  readonly blocks: readonly Block[];
  /** The condition that opens the step or that it applies under, without "If". */
  readonly condition: string | null;
  /** Its place in a numbered or lettered list, from 1; null elsewhere. */
  readonly place: number | null;
  /** The nested steps are alternatives. */
  readonly choose: boolean;
  /** The step says to do earlier steps again for something that remains. */
  readonly loop: Loop | null;
  /** The step only asks to see whether the remedy worked. */
  readonly verifies: boolean;
  /** What to do depends on a condition inside the step's text: "If you have not …, restart. If you have …, do not." */
  readonly fork: Fork | null;
  readonly steps: readonly Step[];
  /** Indexes into `Article.cautions`: to be read before this step. */
  readonly cautions: readonly number[];
  readonly passage: Passage | null;
  /** The question that asks for `condition`, in the author's words. */
  readonly question?: string;
  /** Minutes that the step takes. */
  readonly takes?: number;
  /** Where the way goes on when the step is done. */
  readonly next?: NextArticle;
  /** Where in the same article the way goes on when the step is done: the label of a remedy, the `name` of a step of the same remedy, `THE_NEXT` or `THE_END`. */
  readonly goesTo?: string;
  /** What the steps that send to this one call it: `step 4`. */
  readonly name?: string;
}

/** Where an answer leads that says to go on: what stands behind the question. */
export const THE_NEXT = 'the next step';

/** Where a step leads behind which nothing more of its remedy is to be done: "If yes, stop." */
export const THE_END = 'the end';

/** "Repeat steps a to d": positions (from 0) among the step's own siblings, both included. */
export interface Loop {
  readonly from: number;
  readonly to: number;
}

/** A step that goes on in one of two ways. The words are also in the step's blocks. */
export interface Fork {
  /** What the article asks ahead of the two ways, the first of which is for yes; without it, the condition of one is asked for. */
  readonly question?: string;
  /** What is to be done in any case, ahead of the fork; may be empty. */
  readonly lead: readonly Block[];
  readonly ways: readonly [Branch, Branch];
}

/** One of two ways a step goes on. Without blocks it goes on to the next step. */
export interface Branch {
  /** Excludes the other's; empty where the article asks a question, or says "Otherwise". */
  readonly condition: string;
  readonly blocks: readonly Block[];
  /** As `Step.goesTo`. */
  readonly goesTo?: string;
}

/** Something to read before a step: marked WARNING, CAUTION, IMPORTANT, or a note that forbids or says what will be lost. */
export interface Caution {
  readonly kind: AdmonitionKind;
  readonly blocks: readonly Block[];
  readonly passage: Passage | null;
}

/** A token in a command, path or key that the reader replaces: `<drive>`. */
export interface Blank {
  readonly name: BlankName;
  /** As written, brackets included. */
  readonly token: string;
  /** The article's explanation: "the drive letter where the Exchange Server binaries are installed". */
  readonly explanation: string | null;
}
