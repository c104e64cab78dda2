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

/**
 * The same within the page, for the hundreds of paths that an article has: the browser presses each answer as soon as its card is
 * there, without waiting for a mouse to arrive. Then begins a new case.
 */
export async function runPath(page: Page, { steps, outcome }: ListedPath): Promise<void> {
  await page.evaluate(
    async ([given, last]) => {
      const find = async (selector: string): Promise<HTMLElement> => {
        const until = performance.now() + 10_000;
        for (;;) {
          const found = document.querySelector<HTMLElement>(selector);
          if (found) return found;
          const card = document.querySelector('[data-node]')?.getAttribute('data-node');
          if (performance.now() > until) throw new Error(`Waited for ${selector}; the card is ${card}.`);
          await new Promise((resolve) => setTimeout(resolve));
        }
      };
      for (const { node, answer } of given) (await find(`[data-node="${node}"] [data-answer="${answer}"]`)).click();
      const card = await find(`[data-node="${last}"][data-type="outcome"]`);
      [...card.querySelectorAll('button')].find((button) => button.textContent === 'New case on this article')?.click();
    },
    [steps, outcome] as const,
  );
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
