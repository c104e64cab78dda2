/** The two pages that are not drawn ahead of time: one for addresses without a page, one that the service worker answers with. */
export type BarePage = '404.html' | 'shell.html';

const words: Readonly<Record<BarePage, { readonly heading: string; readonly sentence: string }>> = {
  '404.html': {
    heading: 'This address leads nowhere here',
    sentence:
      'It may be mistyped, or be one of those that only open with JavaScript. What the site has can be reached from these lists:',
  },
  'shell.html': {
    heading: 'This page needs JavaScript',
    sentence: 'It is put together in the browser. What the site has can be read without scripts, from these lists:',
  },
};

const links: readonly (readonly [path: string, label: string])[] = [
  ['', 'Home'],
  ['browse/sources/', 'All event sources'],
  ['browse/products/', 'All products'],
  ['find/', 'Find'],
];

/**
 * What such a page says to a browser without scripts. One with scripts does not draw it: a valid address without a page of its own
 * must not flash that it leads nowhere.
 * @param base the site's base path, with a slash at both ends
 */
export function buildNoScript(page: BarePage, base: string): string {
  const { heading, sentence } = words[page];
  const items = links.map(([path, label]) => `<li class="py-3"><a href="${base}${path}">${label}</a></li>`);
  return `<noscript><main class="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
<h1 class="text-head font-semibold">${heading}</h1>
<p class="mt-2">${sentence}</p>
<ul class="mt-4 divide-y divide-rule border-y border-rule">${items.join('')}</ul>
</main></noscript>`;
}
