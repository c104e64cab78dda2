import { expect, it } from 'vitest';
import type { AppliesToNode } from '../model/tree.ts';
import { findProductAnswer } from './findProductAnswer.ts';

const node: AppliesToNode = {
  type: 'applies-to',
  id: 'applies-to',
  passage: null,
  heading: [],
  blocks: [],
  products: [
    { name: 'Microsoft Exchange Server', versions: ['4.0', '5.0', '5.5'] },
    { name: 'Microsoft Windows NT Server', versions: ['4.0'] },
    { name: 'Microsoft Outlook', versions: [] },
  ],
  answers: ['exchange', 'nt', 'outlook', 'another', 'unsure'].map((id) => ({ id, label: id, goes: [{ to: 'end' }] })),
};

it.each([
  ['Microsoft® Exchange 5.5.2653.22', 'exchange'],
  ['Windows NT 4.0', 'nt'],
  ['Outlook does not start', 'outlook'],
  ['Exchange 6.5', undefined],
  ['Exchange 15.5', undefined],
  ['Exchange 5.50', undefined],
  ['Exchange 5.5 on Windows NT 4.0', undefined],
  ['the mail exchange of 1999', undefined],
  ['', undefined],
])('%j answers %s', (text, answer) => {
  expect(findProductAnswer(node, text)).toBe(answer);
});
