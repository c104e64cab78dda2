import { expect, it } from 'vitest';
import { parse } from '../parse/parse.ts';
import { findArticleCodes } from './codes.ts';

const codesOf = (title: string, markdown: string, queryWords: string | null = null): readonly string[] =>
  findArticleCodes(title, parse(markdown, 'a').document.blocks, queryWords, [{ id: 4117, source: null }]);

it('spells a code as the text does, where the title shortens it', () => {
  expect(codesOf('Stop 0x1E After Setup', 'You see "STOP: 0x0000001E".')).toEqual(['0x0000001E']);
  expect(codesOf('Backup Stops with Error 1032', 'It ends with error -1032.')).toEqual(['-1032']);
  expect(codesOf('A', '# Error code 19738 in Mail\n\nError code: -19738')).toEqual(['-19738']);
});

it('takes from the query words what stands nowhere else', () => {
  expect(codesOf('A', 'Nothing starts.', 'blue screen 0x0000021a RFC 1123')).toEqual(['0x0000021a']);
  expect(codesOf('A', 'Nothing starts.', 'ras 2140 sfm 3.51')).toEqual(['2140']);
  expect(codesOf('A', 'Nothing prints.', 'p4410 4420 4450 4450i 4451')).toEqual([]);
  expect(codesOf('A', 'STOP 0x0000000A', 'trap 0xA')).toEqual(['0x0000000A']);
});

it('leaves out the IDs of events, the titles of other articles, and headings that count messages', () => {
  expect(codesOf('A', 'The service failed with error 4117.')).toEqual([]);
  expect(codesOf('A', 'See:\n\nQ182619 XCON: MTA Terminates with 9404 Error')).toEqual([]);
  expect(codesOf('A', '## Error 1\n\nIt says: error 87.\n\n## Error 2\n\nIt says nothing.')).toEqual(['87']);
});

it('reads what a log shows, however long', () => {
  const log = Array.from({ length: 12 }, (_, i) => `line ${i}`).join('\n');
  expect(codesOf('A', `\`\`\`text\n${log}\nException number: c0000005 (access violation)\n\`\`\``)).toEqual(['c0000005']);
});

it('reads the column of a table that is headed so', () => {
  const table = '| Error code | Meaning |\n|---|---|\n| 755 | It goes on. |\n| -1076 | There is no license. |\n| None | |\n';
  expect(codesOf('A', table)).toEqual(['755', '-1076']);
  expect(codesOf('A', '| Port | Use |\n|---|---|\n| 443 | Web |\n')).toEqual([]);
});
