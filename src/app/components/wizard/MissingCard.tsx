import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { placeAddress } from '../../../engine/address.ts';
import type { Walk } from './useWalk.ts';

/** The address named a card that the article does not have: says so ahead of the one shown instead, and offers the nearest. */
export function MissingCard({ walk: { screen, article } }: { readonly walk: Walk }): ReactNode {
  if (!screen.missing) return null;
  const { asked, nearest } = screen.missing;
  return (
    <p className="mb-6 border-b border-rule pb-4" role="status">
      This article has no card <code className="font-mono text-side">{asked}</code>, or no longer has it. Here is where the walk
      stands. {nearest && <Link to={placeAddress(article.id, nearest)}>Open the card that comes nearest</Link>}
    </p>
  );
}
