import { listContent } from '../src/publish/compileContent.ts';
import { readArticles } from './published.ts';
import { open, test } from './test.ts';
import { listEveryPath, walkPath } from './walking.ts';

test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

// One test for each article, so that two browsers share them.
for (const [position, file] of listContent('content/kb').entries()) {
  test(`every path through ${file} reaches its outcome`, async ({ page, site }) => {
    test.setTimeout(240_000);
    const article = readArticles()[position];
    if (!article) throw new Error(`${file} was not published.`);
    const paths = listEveryPath(article);
    await open(page, site, `kb/${article.id}/`);
    for (const path of paths) {
      await test.step(path.steps.map(({ node, answer }) => `${node}: ${answer}`).join(', '), () => walkPath(page, path));
      await page.getByRole('button', { name: 'New case on this article' }).click();
    }
    test.info().annotations.push({ type: 'paths', description: `${article.id}: ${paths.length}` });
  });
}
