import { expect, it } from 'vitest';
import { makeArticle } from '../engine/testing/makeArticle.ts';
import { makeNode, makeOutcome } from '../engine/testing/makeTree.ts';
import { preparePaste } from './preparePaste.ts';

const nodes = [makeNode('symptom', 'symptom', { this: 'end', other: 'end' }), makeOutcome('end')];

const opened = (file: string) =>
  `Event ID: 1008\nSource: Perflib\nDescription: The Open Procedure for service "MSExchangeIMC" in DLL "${file}" failed.`;

const quoting = (text: string) =>
  makeArticle(nodes, {
    events: [{ id: 1008, source: 'Perflib' }],
    blocks: [{ type: 'code', at: 0, language: 'event', value: text }],
  });

const confirms = (quoted: string, pasted: string) => preparePaste(quoting(quoted), pasted).answers.length > 0;

it('confirms the symptom of the event that the article quotes, wherever its file lies', () => {
  expect(confirms(opened('C:\\exchsrvr\\bin\\gwperf.dll'), opened('E:\\GWPERF.DLL'))).toBe(true);
});

it('confirms nothing where the pasted event names another file than the quoted one', () => {
  expect(confirms(opened('C:\\exchsrvr\\bin\\gwperf.dll'), opened('C:\\WINNT\\System32\\infoctrs.dll'))).toBe(false);
});

it('lets an event be confirmed where one of the two names no file', () => {
  expect(confirms('Event ID: 1008\nSource: Perflib', opened('E:\\gwperf.dll'))).toBe(true);
  expect(confirms(opened('C:\\gwperf.dll'), 'Event ID: 1008\nSource: Perflib')).toBe(true);
});
