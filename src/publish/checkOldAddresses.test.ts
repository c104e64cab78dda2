import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkOldAddresses } from './checkOldAddresses.ts';
import { compileContent } from './compileContent.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-old-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('warns of what no build could keep: no path of this site, or the page of something else', async () => {
  const old = ['/kb/1/Q1/', '/../x', 'https://a.b/c', '/find/', '/kb/Q1/article', '/404.html'];
  const text = `---\nid: Q1\noldAddresses: [${old.join(', ')}]\n---\n\n# It fails\n\n## Symptoms\n\nIt fails.\n\n## Resolution\n\nRestart.\n`;
  writeFileSync(join(folder, 'q1.md'), text);
  const found = checkOldAddresses(await compileContent(folder)).map(({ diagnostic: { code, message } }) => [code, message]);
  expect(found).toEqual(old.slice(1).map((address) => ['old-address', expect.stringContaining(` ${address} cannot be kept`)]));
});
