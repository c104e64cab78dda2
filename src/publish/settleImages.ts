import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Inline } from '../model/content.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Tree } from '../model/tree.ts';
import { hash } from './hash.ts';
import { readImageFacts } from './readImageFacts.ts';

/** A picture to be published with the articles. */
export interface PublishedImage {
  /** Relative to the site, with a hash of its bytes: `media/dialog.5d41402abc.png`. */
  readonly name: string;
  /** The file that is copied there. */
  readonly file: string;
}

/** An article whose pictures are where they will be published. */
export interface SettledImages {
  readonly tree: Tree;
  readonly images: readonly PublishedImage[];
  readonly diagnostics: readonly Diagnostic[];
}

type Image = Extract<Inline, { readonly type: 'image' }>;

/** Larger ones are no pictures for somebody on the phone. */
const LARGEST = 10_000_000;

/**
 * Points the pictures that lie beside an article to where they are published, with their size, so that nothing moves when they arrive. One
 * that is not there is shown by its words. Pictures of other sites stay as they are: the app shows their words.
 * @param file the article's
 */
export function settleImages(tree: Tree, file: string, text: string): SettledImages {
  const images = new Map<string, PublishedImage>();
  const diagnostics = new Map<string, Diagnostic>();
  const settle = (image: Image): Image => {
    if (/^https?:/i.test(image.src)) return image;
    const found = readImage(join(dirname(file), cleanSource(image.src)));
    if (!found) {
      diagnostics.set(image.src, missing(image.src, text));
      return { ...image, src: '' };
    }
    images.set(found.image.name, found.image);
    return { ...image, src: found.image.name, ...found.size };
  };
  // Most articles have none, and looking through a tree takes time.
  if (!/!\[|<img|:::\s*image/i.test(text)) return { tree, images: [], diagnostics: [] };
  return { tree: mapImages(tree, settle), images: [...images.values()], diagnostics: [...diagnostics.values()] };
}

function readImage(file: string): { readonly image: PublishedImage; readonly size: object } | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > LARGEST) return undefined;
  const bytes = readFileSync(file);
  const facts = readImageFacts(bytes);
  if (!facts) return undefined;
  const stem = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .slice(0, 60);
  return { image: { name: `media/${stem}.${hash(bytes)}.${facts.extension}`, file }, size: facts.size ?? {} };
}

/** Without query and anchor, and with its escapes resolved. A path from the root of a site begins where the article lies. */
function cleanSource(src: string): string {
  const path = src.replace(/[?#].*$/, '').replace(/^\/+/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function missing(src: string, text: string): Diagnostic {
  const start = Math.max(0, text.indexOf(src));
  return {
    code: 'missing-image',
    severity: 'warning',
    range: { start, end: start + src.length },
    message: `There is no picture ${src} beside the article.`,
    hint: 'Put the file there, or leave it: readers see its words instead.',
  };
}

/** `value` with every image in it, however deep, as `map` makes it. */
function mapImages<T>(value: T, map: (image: Image) => Image): T {
  if (Array.isArray(value)) return value.map((item) => mapImages(item, map)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isImage(value)) return map(value) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapImages(item, map)])) as T;
}

function isImage(value: object): value is Image {
  return 'type' in value && value.type === 'image' && 'src' in value && typeof value.src === 'string';
}
