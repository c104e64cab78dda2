import { keepPaste } from '../../stores/pasteStore.ts';
import { readNumber } from './readNumber.ts';

/**
 * The path of the page that answers what stands in the field. Pasted text of several lines stays in this tab and never becomes
 * part of an address.
 */
export async function openQuery(text: string): Promise<string> {
  const query = text.trim();
  keepPaste(query.includes('\n') ? query : '');
  return readNumber(query) ?? `/find?q=${encodeURIComponent(query.split('\n')[0] ?? '')}`;
}
