import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { nameNode } from '../../../engine/shortText.ts';
import type { ArticleId } from '../../../model/ids.ts';
import type { MapWay } from './buildMap.ts';
import { wayWords } from './wayWords.ts';

interface Props {
  readonly way: MapWay;
  readonly article: ArticleId;
}

/** A way to a card that is drawn elsewhere in the map, or that was passed before. */
export function MapPointer({ way, article }: Props): ReactNode {
  return (
    <p className="py-1 text-side text-muted">
      {wayWords(way)} → to <Link to={`/kb/${article}/${way.to.id}`}>{nameNode(way.to)}</Link>
    </p>
  );
}
