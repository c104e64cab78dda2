/** What identifies a problem, wherever it is named: in an article, in a pasted event, in a sentence from a caller. */
export type Clue = EventClue | CodeClue | FileClue | RegistryClue | ServiceClue | ProductClue | ArticleClue;

interface ClueBase {
  /** Offset in the text it was found in. */
  readonly at: number;
}

/** An event-log entry. */
export interface EventClue extends ClueBase {
  readonly type: 'event';
  readonly id: number;
  /** As written; null where the text names none. */
  readonly source: string | null;
}

/** An error number or a status code. */
export interface CodeClue extends ClueBase {
  readonly type: 'code';
  /** As written: `0x800706F4`, `-2147023116`, `2140`, `5.7.1`. */
  readonly code: string;
}

/** A file, without its folder. */
export interface FileClue extends ClueBase {
  readonly type: 'file';
  /** As written. */
  readonly name: string;
}

/** A registry key, or a value in one. */
export interface RegistryClue extends ClueBase {
  readonly type: 'registry';
  /** As written: `HKEY_LOCAL_MACHINE\System\…`. */
  readonly path: string;
}

/** A service, by either of its names. */
export interface ServiceClue extends ClueBase {
  readonly type: 'service';
  /** As written. */
  readonly name: string;
}

/** A product in a version. */
export interface ProductClue extends ClueBase {
  readonly type: 'product';
  /** As written, the maker's name left out. */
  readonly name: string;
  readonly version: string;
}

/** An article of a knowledge base. */
export interface ArticleClue extends ClueBase {
  readonly type: 'article';
  /** `Q182346`, however it was written. */
  readonly id: string;
}
