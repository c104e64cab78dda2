import { expect, it } from 'vitest';
import { parse } from '../parse/parse.ts';
import { findEvents } from './events.ts';

const eventsOf = (markdown: string): readonly string[] =>
  findEvents('A', parse(markdown, 'a').document.blocks).map(({ id, source }) => `${id} ${source}`);

it('reads a table of events', () => {
  const table =
    '| Event ID | Source | Description |\n|---|---|---|\n| 10023 | Search | It stopped. |\n| 10024 | Search | It went on. |\n';
  expect(eventsOf(table)).toEqual(['10023 Search', '10024 Search']);
});

it('reads entries that a line each names below the words "Event IDs"', () => {
  expect(eventsOf('These event IDs are logged:\n\n```text\n9277: MSExchangeMTA\n13005 MSExchange Pop3\n```\n')).toEqual([
    '9277 MSExchangeMTA',
    '13005 MSExchange Pop3',
  ]);
});

it('leaves to other articles what their titles name', () => {
  expect(eventsOf('Event 21 is logged.\n\n- Q217023 Event ID 5701 Starting Netlogon\n')).toEqual(['21 null']);
});
