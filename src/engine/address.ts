import type { ArticleId } from '../model/ids.ts';
import type { Place } from './place.ts';

/** The address of a place in an article's wizard, without the site's base: `/kb/Q182346/remove-protocols?pass=2`. */
export function placeAddress(article: ArticleId, place: Place): string {
  const pass = place.pass > 1 ? `?pass=${place.pass}` : '';
  return `/kb/${encodeURIComponent(article)}/${encodeURIComponent(place.node)}${pass}`;
}
