import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Says what often helps where nothing was found. */
export function NothingFound(): ReactNode {
  return (
    <div className="mt-8" role="status">
      <p className="font-semibold">No article has any of this.</p>
      <p className="mt-2">What often helps:</p>
      <ul className="mt-1 list-disc pl-6">
        <li>the whole event or message, pasted as it is</li>
        <li>the event’s number alone, as in 1008</li>
        <li>one word that is in the message and hardly anywhere else: a file, a service</li>
        <li>
          the lists of <Link to="/browse/sources">sources</Link> and <Link to="/browse/products">products</Link>
        </li>
      </ul>
    </div>
  );
}
