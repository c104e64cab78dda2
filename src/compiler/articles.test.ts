import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPaths } from '../engine/paths.ts';
import { replay } from '../engine/replay.ts';
import { importArticle } from '../importers/import.ts';
import { blocksText, plainText } from '../model/plainText.ts';
import type { StepNode, TreeNode } from '../model/tree.ts';
import { compile } from './compile.ts';
import { buildOutline } from './outline.ts';

/** The five articles that the knowledge base starts from, as an agent meets them. */
const content = join(import.meta.dirname, '../../content/kb');

const read = (id: string) => compile(readFileSync(join(content, `${id}.md`), 'utf8'), id).tree;
const types = (nodes: readonly TreeNode[]): readonly string[] => nodes.map(({ type }) => type);
const steps = (nodes: readonly TreeNode[]): readonly StepNode[] => nodes.filter((node) => node.type === 'step');
const outcomes = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap((node) => (node.type === 'outcome' ? [node.outcome] : []));

describe('Q256927, event 1008, imsperf.dll', () => {
  const tree = read('Q256927');

  it('asks for two causes, and has one remedy of two steps and a look at the event log', () => {
    expect(types(tree.nodes)).toEqual([
      'symptom',
      'applies-to',
      'cause',
      'cause',
      'step',
      'step',
      'check',
      'outcome',
      'outcome',
      'outcome',
    ]);
    const check = tree.nodes.find(({ type }) => type === 'check');
    expect(blocksText(check?.blocks ?? [])).toMatch(/^When the commands have finished running, check the event log/);
  });

  it('leaves the blanks open in its commands, and explains the drive', () => {
    expect(buildOutline(tree).remedies[0]?.steps[0]?.steps.map(({ commands }) => commands)).toEqual([
      ['regsvr32 <path>\\imsperf.dll'],
      ['unlodctr MSExchangeIMC', 'lodctr <drive>:\\exchsrvr\\bin\\imcperf.ini'],
      [],
    ]);
    expect(tree.article.blanks.find(({ name }) => name === 'drive')?.explanation).toBe(
      'the drive letter where the Exchange Server binaries are installed',
    );
  });
});

describe('Q163727, event 1008, gwperf.dll', () => {
  it('explains, and has nothing to fix', () => {
    const tree = read('Q163727');
    expect(tree.article.verdict).toBe('by-design');
    expect(outcomes(tree.nodes)).toEqual(['explained', 'not-this-article']);
    expect(steps(tree.nodes)).toEqual([]);
  });
});

describe('Q182346, event 4087', () => {
  const tree = read('Q182346');

  it('asks what is installed, and whether a service pack was applied, in each of the two steps', () => {
    const questions = tree.nodes.filter(({ type }) => type === 'question').map(({ heading }) => plainText(heading));
    expect(questions).toEqual([
      'Is Services for Macintosh or the SNMP Service installed?',
      'Have you applied a Windows NT Server service pack?',
      'Have you applied a Windows NT Server service pack?',
    ]);
  });

  it('goes around for the remaining protocols, warns of the shared folders, and checks after each step', () => {
    const loop = tree.nodes.find(({ type }) => type === 'loop');
    const warned = steps(tree.nodes).filter(({ cautions }) => cautions.length > 0);
    expect(warned.map(({ heading }) => plainText(heading))).toEqual([
      'Remove and reinstall each protocol that is currently installed.',
    ]);
    expect(loop?.answers.find(({ id }) => id === 'another')?.goes).toEqual([{ to: warned[0]?.id }]);
    expect(tree.nodes.filter(({ type }) => type === 'check')).toHaveLength(2);
  });

  it('ends worked around where it ends well', () => {
    expect(outcomes(tree.nodes)).toEqual(['worked-around', 'not-solved', 'not-this-article']);
  });
});

describe('Q201121, a key that comes and goes', () => {
  it('explains without an event', () => {
    const tree = read('Q201121');
    expect(tree.article.events).toEqual([]);
    expect(types(tree.nodes)).toEqual(['symptom', 'applies-to', 'outcome', 'outcome']);
    expect(blocksText(tree.nodes[2]?.blocks ?? [])).toMatch(/^When the Internet Mail Service starts, it creates the key/);
  });
});

describe('Q298565, events and an error on one line', () => {
  const tree = read('Q298565');

  it('puts both registry warnings in front of the first step that touches the registry, and nowhere else', () => {
    const warned = steps(tree.nodes).filter(({ cautions }) => cautions.length > 0);
    expect(warned.map(({ heading, cautions }) => [plainText(heading), cautions.map(({ kind }) => kind)])).toEqual([
      ['Start Registry Editor (Regedt32.exe).', ['important', 'warning']],
    ]);
  });

  it('ties each of two causes to its own way, of which one has four steps and a lettered list in the third', () => {
    expect(tree.article.remedies.map(({ cause }) => cause)).toEqual([0, 1]);
    const way = steps(tree.nodes).filter(({ remedy }) => remedy === 0);
    expect(way.map(({ number, substeps }) => [number, substeps.length])).toEqual([
      ['1', 0],
      ['2', 0],
      ['3', 3],
      ['4', 0],
    ]);
  });

  it('names the article that is not here', () => {
    expect(tree.article.references).toEqual(['Q256986']);
  });
});

describe.each(readdirSync(content).filter((name) => name.endsWith('.md')))('%s', (name) => {
  it('ends in an outcome, whichever way one walks it', () => {
    const { nodes } = read(basename(name, '.md'));
    const paths = [...listPaths(nodes, { loopPasses: 2, limit: 5000 })];
    for (const { steps: way, outcome } of paths) {
      const walk = replay(
        nodes,
        way.map((step) => ({ ...step, time: 0 })),
      );
      expect(walk.current).toMatchObject({ id: outcome, type: 'outcome' });
    }
    const given = new Set(paths.flatMap(({ steps: way }) => way.map(({ node, answer }) => `${node} ${answer}`)));
    for (const node of nodes) for (const { id } of node.answers) expect(given).toContain(`${node.id} ${id}`);
  });
});

const corpus = join(import.meta.dirname, '../../../shared/corpus');

/** Every tenth of the corpus keeps the test short; `bench/corpus.ts` reads all of it. */
describe.skipIf(!existsSync(corpus))('articles that nobody prepared (the corpus is beside the project)', () => {
  it.each(['kb-text', 'markdown/support', 'markdown/runbooks'])('give trees that keep the rules: %s', (folder) => {
    const files = readdirSync(join(corpus, folder)).filter((_, i) => i % 10 === 0);
    for (const file of files) {
      const imported = importArticle(readFileSync(join(corpus, folder, file)), file);
      if (imported.type === 'not-an-article') continue;
      const faults = compile(imported.markdown, imported.id).diagnostics.filter(({ code }) =>
        ['broken-edge', 'unreachable-node', 'dead-end', 'repeated-node', 'lost-step'].includes(code),
      );
      expect(faults.map(({ message }) => `${file}: ${message}`)).toEqual([]);
    }
  });
});
