import { describe, expect, it } from 'vitest';
import { makeArticle } from '../engine/testing/makeArticle.ts';
import { makeNode, makeOutcome, makeStep } from '../engine/testing/makeTree.ts';
import type { Blank } from '../model/article.ts';
import type { CommandLine } from '../model/content.ts';
import type { PublishedArticle } from '../model/published.ts';
import { fillBlanks } from './fillBlanks.ts';
import { preparePaste } from './preparePaste.ts';
import { readEventText } from './readEventText.ts';

function blank(name: string, explanation: string | null = null): Blank {
  return { name, token: `<${name}>`, explanation };
}

function articleWith(
  lines: readonly CommandLine[],
  blanks: readonly Blank[],
  over: Partial<PublishedArticle> = {},
): PublishedArticle {
  const step = makeStep('run', { done: 'end' }, { blocks: [{ type: 'command', at: 1, lines }] });
  return makeArticle([makeNode('symptom', 'seen', { this: 'run', other: 'end' }), step, makeOutcome('end')], { blanks, ...over });
}

const register: CommandLine = ['regsvr32 ', { blank: 'path' }, '\\imsperf.dll'];
const reload: CommandLine = ['lodctr ', { blank: 'drive' }, ':\\exchsrvr\\bin\\imcperf.ini'];
const perflib = (path: string) =>
  `Event ID: 1008\nSource: Perflib\nComputer: MAIL01\nUser: N/A\nDescription:\nThe Open Procedure for service "MSExchangeIMC" in DLL\n"${path}" failed.`;

function fill(article: PublishedArticle, text: string) {
  return fillBlanks(article, readEventText(text));
}

describe('fillBlanks', () => {
  it('takes folder and drive from the path in the event, by what stands behind the blanks', () => {
    const article = articleWith([register, reload], [blank('path'), blank('drive')]);
    expect(fill(article, perflib('G:\\EXCHSRVR\\bin\\imsperf.dll'))).toEqual({ path: 'G:\\EXCHSRVR\\bin', drive: 'G' });
    expect(fill(article, perflib('D:\\Program Files\\exchsrvr\\bin\\imsperf.dll'))).toEqual({
      path: 'D:\\Program Files\\exchsrvr\\bin',
      drive: 'D',
    });
  });

  it('does not take a folder whose name only begins alike', () => {
    const article = articleWith([['lodctr ', { blank: 'where' }, '\\bin']], [blank('where')]);
    expect(fill(article, perflib('G:\\binaries\\imsperf.dll'))).toEqual({});
  });

  it('takes what is meant from name or explanation, where the event has one such thing only', () => {
    const article = articleWith(
      [
        ['net view \\\\', { blank: 'servername' }],
        ['dir ', { blank: 'x' }],
        ['net start ', { blank: 'ServiceName' }],
        ['net user ', { blank: 'username' }],
      ],
      [blank('servername'), blank('x', 'the drive letter where the binaries are'), blank('ServiceName'), blank('username')],
    );
    expect(fill(article, perflib('G:\\bin\\a.dll'))).toEqual({ servername: 'MAIL01', x: 'G', ServiceName: 'MSExchangeIMC' });
    expect(fill(article, `${perflib('G:\\bin\\a.dll')} See C:\\temp\\b.log.`)).toEqual({
      servername: 'MAIL01',
      ServiceName: 'MSExchangeIMC',
    });
  });

  it('takes what stands where the quoted event has the token', () => {
    const quoted = {
      type: 'code' as const,
      at: 0,
      language: 'event',
      value: 'Event ID: 7\nSource: X\nDescription: The queue <queue> on <host> is full now.',
    };
    const article = articleWith([['purge ', { blank: 'queue' }]], [blank('queue')], { blocks: [quoted] });
    expect(fill(article, 'Event ID: 7\nSource: X\nDescription: The queue OUT-3 on MAIL01\nis full now.')).toEqual({
      queue: 'OUT-3',
    });
    expect(fill(article, 'Event ID: 7\nSource: X\nDescription: Another text.')).toEqual({});
  });

  it('finds nothing in nothing', () => {
    expect(fillBlanks(articleWith([register], [blank('path')]), [])).toEqual({});
  });
});

describe('preparePaste', () => {
  const article = articleWith([register], [blank('path')], { events: [{ id: 1008, source: 'Perflib' }] });

  it("confirms the symptom and fills the blanks from one of the article's events", () => {
    const text = perflib('G:\\bin\\imsperf.dll');
    expect(preparePaste(article, text)).toEqual({
      text,
      answers: [{ node: 'seen', answer: 'this' }],
      blanks: { path: 'G:\\bin' },
    });
  });

  it('brings nothing from an event of another source or number', () => {
    const other = perflib('G:\\bin\\imsperf.dll').replace('Perflib', 'Userenv');
    expect(preparePaste(article, other)).toEqual({ text: other, answers: [], blanks: {} });
  });
});
