import type { PublishedArticle } from '../model/published.ts';
import type { Session } from '../model/session.ts';
import { collectNote, type NoteOptions } from './noteFacts.ts';
import { writeMarkdownNote } from './noteMarkdown.ts';
import { writePlainNote } from './notePlain.ts';

/** A note for the ticket, in both forms that ticket systems take. No line break at the end. */
export interface TicketNote {
  readonly plain: string;
  readonly markdown: string;
}

/** The note of a session: what it was about, every answer with its time, what was left out, the outcome. */
export function buildTicketNote(article: PublishedArticle, session: Session, options: NoteOptions): TicketNote {
  const facts = collectNote(article, session, options);
  return { plain: writePlainNote(facts), markdown: writeMarkdownNote(facts) };
}
