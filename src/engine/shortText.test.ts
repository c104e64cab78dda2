import { describe, expect, it } from 'vitest';
import { cutAtWord, nameNode } from './shortText.ts';
import { makeNode, makeStep, paragraph, words } from './testing/makeTree.ts';

describe('nameNode', () => {
  const headed = { heading: words('Is this what you see?') };

  it('names a symptom after its event, else after what is seen', () => {
    const symptom = { ...makeNode('symptom', 's', {}), ...headed, type: 'symptom' as const };
    const event = { ...symptom, symptoms: [], events: [{ id: 1008, source: 'Perflib' }] };
    expect(nameNode(event)).toBe('Event 1008 from Perflib');
    expect(nameNode({ ...symptom, events: [], symptoms: [{ id: '1', blocks: [paragraph('It does not start.')] }] })).toBe(
      'It does not start.',
    );
  });

  it('names a cause after its words', () => {
    const cause = makeNode('cause', 'c', {});
    expect(nameNode({ ...cause, heading: words('The DLL is missing.'), blocks: [paragraph('It was deleted.')] })).toBe(
      'The DLL is missing.',
    );
  });

  it('names a step after its heading, or after the command that the heading announces', () => {
    const blocks = [{ type: 'command' as const, at: 1, lines: [['regsvr32 ', { blank: 'path' }, '\\a.dll'], ['exit']] }];
    expect(nameNode(makeStep('s', {}, { heading: words('Register the DLL'), blocks }))).toBe('Register the DLL');
    expect(nameNode(makeStep('s', {}, { heading: words('Type the following'), blocks }))).toBe('regsvr32 <path>\\a.dll');
    expect(nameNode(makeStep('s', {}, { heading: words('Do the following:') }))).toBe('Do the following:');
  });
});

it('cuts behind a word, and a single long word within', () => {
  expect(cutAtWord('Register the DLL', 20)).toBe('Register the DLL');
  expect(cutAtWord('Register the DLL, then restart', 20)).toBe('Register the DLL…');
  expect(cutAtWord('HKEY_LOCAL_MACHINE\\System\\CurrentControlSet', 20)).toBe('HKEY_LOCAL_MACHINE\\…');
});
