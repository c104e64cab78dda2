import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../.cache/e2e');

/** The sites that the tests look at, each built by `npm run build` before them. */
export const sites = {
  /** The site as it is published. */
  main: { folder: `${folder}/main`, base: '/', content: 'content/kb' },
  /** The same under a sub-path. */
  helpdesk: { folder: `${folder}/helpdesk`, base: '/helpdesk/', content: 'content/kb' },
  /** The site after an author has changed an article. */
  edited: { folder: `${folder}/edited`, base: '/', content: `${folder}/edited-content` },
} as const;

export type SiteName = keyof typeof sites;
