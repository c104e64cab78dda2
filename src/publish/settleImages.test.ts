import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileFile } from './compileFile.ts';
import { copyImages } from './copyImages.ts';
import { listFiles } from './listFiles.ts';

let folder = '';
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from([0, 0, 1, 64, 0, 0, 0, 200])]);
const jpeg = Buffer.from('ffd8ffe0000410aaffc0000b08003000400301000000000000', 'hex');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-images-'));
  mkdirSync(join(folder, 'media'));
  writeFileSync(join(folder, 'media', 'Queue window.PNG'), png);
  writeFileSync(join(folder, 'media', 'photo.jpeg'), jpeg);
  writeFileSync(join(folder, 'media', 'secret.png'), 'not a picture');
  writeFileSync(join(folder, 'media', 'live.svg'), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** An article with the given Markdown under its symptoms. */
function compileWith(words: string) {
  const file = join(folder, 'article.md');
  writeFileSync(
    file,
    `# The printer does not print\n\n## Symptoms\n\nJobs stay.\n\n${words}\n\n## Resolution\n\nRestart the spooler.\n`,
  );
  return compileFile(file);
}

const imagesIn = (value: unknown) => {
  const found: unknown[] = [];
  JSON.stringify(value, (_, part) => {
    if (part?.type === 'image') found.push(part);
    return part;
  });
  return found;
};

describe('pictures of an article', () => {
  it('are published under a name that changes with their bytes, with their size', () => {
    const { tree, images, diagnostics } = compileWith('![The queue](media/Queue%20window.PNG) ![A photo](./media/photo.jpeg)');
    expect(diagnostics).toEqual([]);
    expect(images.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^media\/queue-window\.[0-9a-f]{10}\.png$/),
      expect.stringMatching(/^media\/photo\.[0-9a-f]{10}\.jpg$/),
    ]);
    expect(imagesIn(tree.article.blocks)).toEqual([
      { type: 'image', src: images[0]?.name, alt: 'The queue', width: 320, height: 200 },
      { type: 'image', src: images[1]?.name, alt: 'A photo', width: 64, height: 48 },
    ]);
    // What a card shows is the same picture.
    expect(imagesIn(tree.nodes)[0]).toMatchObject({ src: images[0]?.name });
    const out = join(folder, 'out');
    expect(copyImages([{ images }, { images }], out)).toBe(png.length + jpeg.length);
    expect(listFiles([out]).files).toHaveLength(2);
  });

  it.each(['media/none.png', 'media/secret.png', 'media/live.svg', 'media', '../../../../etc/hostname'])(
    'are named by their words where %s is none, and the author is told where',
    (source) => {
      const { tree, images, diagnostics } = compileWith(`![The queue](${source})`);
      expect(images).toEqual([]);
      expect(imagesIn(tree.article.blocks)).toEqual([{ type: 'image', src: '', alt: 'The queue' }]);
      expect(diagnostics).toMatchObject([
        { position: { line: 7, column: 14 }, diagnostic: { code: 'missing-image', severity: 'warning' } },
      ]);
    },
  );

  it('of other sites stay as they are', () => {
    const { tree, diagnostics } = compileWith('![The queue](https://example.org/queue.png)');
    expect(diagnostics).toEqual([]);
    expect(imagesIn(tree.article.blocks)).toEqual([{ type: 'image', src: 'https://example.org/queue.png', alt: 'The queue' }]);
  });

  it('can be known to be missing', () => {
    const silenced = '<!-- whence: silence missing-image: the picture is being drawn -->';
    expect(compileWith(`![The queue](media/none.png)\n\n${silenced}`).diagnostics).toEqual([]);
  });
});
