import { describe, expect, it } from 'vitest';
import { findOldAddresses } from './writeRedirects.ts';

const fileWith = (id: string, oldAddresses: readonly string[]) => ({
  path: `content/kb/${id}.md`,
  text: `---\nid: ${id}\nold:\n${oldAddresses.map((address) => `  - ${address}\n`).join('')}---\n`,
  article: { id, title: `About ${id}`, oldAddresses },
});

const none = (): boolean => false;

describe('findOldAddresses', () => {
  it('has a file for each old address, with or without the slash at its end', () => {
    const { addresses, diagnostics } = findOldAddresses([fileWith('Q1', ['/kb/182/Q1/', '/support/Q1', '/kb/q1.htm'])], none);
    expect(addresses.map(({ file }) => file)).toEqual(['kb/182/Q1/index.html', 'support/Q1/index.html', 'kb/q1.htm']);
    expect(diagnostics).toEqual([]);
  });

  it('warns, where it stands, of an address that two articles claim', () => {
    const { addresses, diagnostics } = findOldAddresses([fileWith('Q1', ['/kb/1/']), fileWith('Q2', ['/KB/1'])], none);
    expect(addresses.map(({ article }) => article)).toEqual(['Q1']);
    expect(diagnostics).toMatchObject([{ path: 'content/kb/Q2.md', position: { line: 4, column: 5 } }]);
  });

  it('gives no old address what has a page of its own today', () => {
    const { addresses, diagnostics } = findOldAddresses([fileWith('Q1', ['/find/'])], (file) => file === 'find/index.html');
    expect(addresses).toEqual([]);
    expect(diagnostics.map(({ diagnostic }) => diagnostic.code)).toEqual(['old-address']);
  });

  it.each(['/../etc/passwd', '/a//../b', '/', '/kb?id=1', '/a%2F..%2Fb'])('writes nothing for %s', (address) => {
    expect(findOldAddresses([fileWith('Q1', [address])], none).addresses).toEqual([]);
  });
});
