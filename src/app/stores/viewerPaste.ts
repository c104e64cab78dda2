import { type ViewerQuery, writeViewerText } from '../../intake/readViewerQuery.ts';
import { keepPaste, pasteFor } from './pasteStore.ts';

/** Keeps what the Event Viewer's query says, as if it were pasted: product and version answer a question of the article that is opened. */
export function keepViewerPaste(query: ViewerQuery): void {
  keepPaste({ text: writeViewerText(query), about: pasteFor(query.id), source: query.source, words: '', isSent: true });
}
