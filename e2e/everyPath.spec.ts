import type { ListedPath } from '../src/engine/paths.ts';
import { listContent } from '../src/publish/compileContent.ts';
import { readArticles } from './published.ts';
import { expect, open, test } from './test.ts';
import { findPathToOutcome, listEveryPath, runPath, walkPath } from './walking.ts';

test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

// One test for each article, so that two browsers share them.
for (const [position, file] of listContent('content/kb').entries()) {
  test(`every path through ${file} reaches its outcome`, async ({ page, site }) => {
    test.setTimeout(600_000);
    const article = readArticles()[position];
    if (!article) throw new Error(`${file} was not published.`);
    const paths = listEveryPath(article);
    await open(page, site, `kb/${article.id}/`);
    for (const path of paths) await test.step(describePath(path), () => runPath(page, path));

    // Once with the mouse, to each outcome.
    for (const kind of new Set(article.nodes.flatMap((node) => (node.type === 'outcome' ? [node.outcome] : [])))) {
      await walkPath(page, findPathToOutcome(article, kind));
      await page.getByRole('button', { name: 'New case on this article' }).click();
    }
    expect(paths.length).toBeGreaterThan(1);
  });
}

function describePath({ steps }: ListedPath): string {
  return steps.map(({ node, answer }) => `${node}: ${answer}`).join(', ');
}
