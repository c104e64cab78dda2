import type { AdmonitionKind } from '../../model/content.ts';

/** What an importer has recognised, before it is written as Markdown. Texts are plain: the writer escapes them. */
export type Block = Heading | Paragraph | Reference | Fence | List | Admonition | Rule;

export interface Heading {
  readonly type: 'heading';
  readonly depth: number;
  readonly text: string;
}

/** Lines that the article broke on purpose stay apart. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly lines: readonly string[];
}

/** A line of its own that names another article: `Q256986 Description of the Microsoft Windows Registry`. */
export interface Reference {
  readonly type: 'reference';
  readonly id: string;
  /** As written, number included. */
  readonly text: string;
}

/** `cmd`: to be typed at a prompt; `event`: an event-log entry, a field per line; `text`: messages, listings, keys, code. */
export interface Fence {
  readonly type: 'fence';
  readonly language: 'cmd' | 'event' | 'text';
  readonly lines: readonly string[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}

export interface Admonition {
  readonly type: 'admonition';
  readonly kind: AdmonitionKind;
  readonly children: readonly Block[];
}

/** A rule across the page that underlines nothing. */
export interface Rule {
  readonly type: 'rule';
}
