import type { Page } from '@playwright/test';
import { findPathTo, type ListedPath, listPaths } from '../src/engine/paths.ts';
import type { PublishedArticle } from '../src/model/published.ts';
import type { NodeType } from '../src/model/tree.ts';
import { expect } from './test.ts';

/** The card of the node, once it is the current one. */
export async function expectCard(page: Page, node: string): Promise<void> {
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', node);
}

/** Gives the current card's answer by clicking it. */
export async function giveAnswer(page: Page, answer: string): Promise<void> {
  await page.locator(`[data-node] [data-answer="${answer}"]`).click();
}

/** Walks a path by its answers, looking on every card whether it is the right one, to its outcome. */
export async function walkPath(page: Page, { steps, outcome }: ListedPath): Promise<void> {
  for (const { node, answer } of steps) {
    await expectCard(page, node);
    await giveAnswer(page, answer);
  }
  await expectCard(page, outcome);
  await expect(page.locator('[data-node]')).toHaveAttribute('data-type', 'outcome');
}

/** A path to an outcome of the given kind. */
export function findPathToOutcome({ nodes }: PublishedArticle, kind: string): ListedPath {
  const outcome = nodes.find((node) => node.type === 'outcome' && node.outcome === kind);
  const steps = outcome && findPathTo(nodes, outcome.id);
  if (!outcome || !steps) throw new Error(`No path ends ${kind}.`);
  return { steps, outcome: outcome.id };
}

/** The way to the first node of the given type. */
export function findPathToType({ nodes }: PublishedArticle, type: NodeType): ListedPath {
  const node = nodes.find((candidate) => candidate.type === type);
  const steps = node && findPathTo(nodes, node.id);
  if (!node || !steps) throw new Error(`No path leads to a ${type}.`);
  return { steps, outcome: node.id };
}

/** Every way through an article, each loop gone around once. */
export function listEveryPath({ nodes }: PublishedArticle): readonly ListedPath[] {
  return [...listPaths(nodes, { loopPasses: 2, limit: 400 })];
}
