import { importArticle } from '../import.ts';
import type { ImportedArticle } from '../imported.ts';

/** For tests: imports an article's text; fails where it is none. */
export function importText(text: string, fileName = 'test.txt'): ImportedArticle {
  const imported = importArticle(toBytes(text), fileName);
  if (imported.type !== 'article') throw new Error(imported.reason);
  return imported;
}

/** For tests: the Markdown body of a raw article that has `body` between its header and its trailer. */
export function importBody(body: string): string {
  return bodyOf(importText(rawArticle(body)).markdown);
}

/** For tests: Markdown without its front matter. */
export function bodyOf(markdown: string): string {
  return markdown.slice(markdown.indexOf('\n---', 3) + 4).trim();
}

/** For tests: the same text as something that takes line ends away would leave it. */
export function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** For tests: a raw article in the layout of the old knowledge base. */
export function rawArticle(body: string): string {
  return `DOCUMENT:Q900001  06-AUG-2002  [exchange]
TITLE   :XADM: The Service "Post" Does Not Start
PRODUCT :Microsoft Exchange
PROD/VER::5.0,5.5
OPER/SYS:
KEYWORDS:exc5 exc55

======================================================================
-------------------------------------------------------------------------------
The information in this article applies to:

 - Microsoft Exchange Server, versions 5.0, 5.5 
-------------------------------------------------------------------------------

${body}

Additional query words: post office

======================================================================
Keywords          : exc5 exc55 
Technology        : kbExchangeSearch kbExchange550
Version           : :5.0,5.5
Issue type        : kbprb

=============================================================================

THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE IS
PROVIDED "AS IS" WITHOUT WARRANTY OF ANY KIND.

Copyright Microsoft Corporation 2002.`;
}

/** For tests: text as UTF-8. */
export function toBytes(text: string): Uint8Array {
  const escaped = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return Uint8Array.from(escaped, (part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}
