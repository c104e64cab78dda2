import { describe, expect, it } from 'vitest';
import { importArticle } from './import.ts';
import { bodyOf, flatten, importText, rawArticle, toBytes } from './testing/articles.ts';

const BODY = `SYMPTOMS
========

The service does not start.

CAUSE
=====

The disk is full.`;

const JEKYLL = `---
layout: page
title: "Q900001: XADM: The Service \\"Post\\" Does Not Start"
permalink: /kb/900/Q900001/
---

## Q900001: XADM: The Service "Post" Does Not Start

{% raw %}

\tArticle: Q900001
\tProduct(s): Microsoft Exchange
\tVersion(s): 5.0,5.5
\tOperating System(s): 
\tKeyword(s): exc5 exc55
\tLast Modified: 06-AUG-2002
\t
\t-------------------------------------------------------------------------------
\tThe information in this article applies to:
\t
\t- Microsoft Exchange Server, versions 5.0, 5.5 
\t-------------------------------------------------------------------------------
\t
${BODY.replace(/^/gm, '\t')}
\t
\tAdditional query words: post office
\t
\t======================================================================
\tKeywords          : exc5 exc55 
\tIssue type        : kbprb
\t
\t=============================================================================

{% endraw %}
`;

describe('importArticle', () => {
  it('writes a raw article as front matter and sections', () => {
    expect(importText(rawArticle(BODY)).markdown).toBe(`---
id: Q900001
title: "XADM: The Service \\"Post\\" Does Not Start"
products:
  - name: Microsoft Exchange Server
    versions: ["5.0", "5.5"]
updated: 2002-08-06
keywords: [exc5, exc55]
queryWords: post office
area: exchange
productFamily: Microsoft Exchange
productVersions: ":5.0,5.5"
technology: [kbExchangeSearch, kbExchange550]
issueType: kbprb
copyright: "2002"
---

## Symptoms

The service does not start.

## Cause

The disk is full.
`);
  });

  it('keeps the legal notice apart', () => {
    const { legalNotice, markdown } = importText(rawArticle(BODY));
    expect(legalNotice).toBe(
      'THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE IS PROVIDED "AS IS" WITHOUT WARRANTY OF ANY KIND.',
    );
    expect(markdown).not.toContain('WARRANTY');
  });

  it('recognises the layout, and gives the same body for each', () => {
    const raw = importText(rawArticle(BODY));
    const jekyll = importText(JEKYLL);
    const flattened = importText(flatten(rawArticle(BODY)));
    expect([raw.layout, jekyll.layout, flattened.layout]).toEqual(['raw', 'jekyll', 'flattened']);
    expect(bodyOf(jekyll.markdown)).toBe(bodyOf(raw.markdown));
    expect(flattened.markdown).toBe(raw.markdown);
  });

  it('reads a listing of more lines than a call has arguments', () => {
    const { markdown } = importText(rawArticle(`See this:\n\n${'   a = b;\n'.repeat(150_000)}`));
    expect(markdown).toContain('```text\na = b;\n');
  });

  it('reads a control character as white space, however the layout shows it', () => {
    const [raw, page] = [
      importText(rawArticle(BODY.replace('.', '.\u007f'))),
      importText(JEKYLL.replace(/(?<=\{% raw %\}[^.]*\.)/, '<7F>')),
    ];
    expect(raw.markdown).not.toMatch(/7F|\u007f/);
    expect(page.markdown).not.toContain('7F');
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('does not mind how lines end: %s', (_, end) => {
    expect(importText(rawArticle(BODY).replaceAll('\n', end)).markdown).toBe(importText(rawArticle(BODY)).markdown);
  });

  it('takes title, date and old address from a Jekyll page', () => {
    const { markdown } = importText(JEKYLL);
    expect(markdown).toContain('title: "XADM: The Service \\"Post\\" Does Not Start"\n');
    expect(markdown).toContain('updated: 2002-08-06\n');
    expect(markdown).toContain('oldAddresses: [/kb/900/Q900001/]\n');
  });

  it('keeps a day that no calendar has as it is written', () => {
    expect(importText(JEKYLL.replace('06-AUG-2002', '31-FEB-2002')).markdown).toContain('updated: "31-FEB-2002"\n');
  });

  it('gives Markdown back as it is, known by its front matter or its file name', () => {
    const text = '---\nid: Q77\ntitle: "a"\n---\n\n# a\n\n* b\n';
    expect(importText(text, 'x/Some-Page.md')).toEqual({
      type: 'article',
      layout: 'markdown',
      id: 'Q77',
      markdown: text,
      legalNotice: null,
      notes: [],
    });
    expect(importText('# Only text\n', 'x/Some-Page.md').id).toBe('some-page');
  });

  it('gives an article that it has written back as it is', () => {
    const { markdown } = importText(rawArticle(BODY));
    expect(importText(markdown, 'Q900001.md').markdown).toBe(markdown);
  });

  it.each([
    ['an empty file', ' \r\n ', /empty/],
    ['a file without words', '0 1 2 3\n----\n', /no words/],
    ['an HTML page', '<!DOCTYPE html><html><body>The service</body></html>', /HTML/],
    ['a program', 'MZ\0\0\0', /binary/],
  ])('says why %s is no article', (_, text, reason) => {
    const imported = importArticle(toBytes(text), 'x.txt');
    expect(imported.type).toBe('not-an-article');
    expect(imported.type === 'not-an-article' && imported.reason).toMatch(reason);
  });

  it('says at which line it met a field that it does not know, and keeps it', () => {
    const { markdown, notes } = importText(rawArticle(BODY).replace('OPER/SYS:', 'SEE ALSO: the manual'));
    expect(markdown).toContain('seeAlso: the manual\n');
    expect(notes).toMatchObject([{ code: 'unknown-field', line: 5 }]);
  });

  it('says that an article has no title or no text', () => {
    const { notes } = importText(rawArticle('').replace(/TITLE.*\n/, ''));
    expect(notes.map((note) => note.code)).toEqual(['no-title', 'no-body']);
  });

  it('reads keywords that stand without a name between header and products', () => {
    const { markdown } = importText(rawArticle(BODY).replace(/={70}\n-/, `${'='.repeat(70)}\n1.00\nkbsetup\n\n-`));
    expect(markdown).toContain('keywords: [exc5, exc55, "1.00", kbsetup]\n');
    expect(bodyOf(markdown)).toBe('## Symptoms\n\nThe service does not start.\n\n## Cause\n\nThe disk is full.');
  });
});
