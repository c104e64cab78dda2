import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Says what often helps where nothing was found. */
export function NothingFound(): ReactNode {
  return (
    <div className="mt-2" role="status">
      <p>Nothing has these words together. What often helps:</p>
      <ul className="mt-2 list-disc pl-6">
        <li>the event’s number alone, as in 1008</li>
        <li>one word that is in the message and hardly anywhere else: a file, a service</li>
        <li>
          <Link to="/">the lists of sources and products</Link>
        </li>
      </ul>
    </div>
  );
}
