import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { useStore } from 'zustand';
import { recentFinds } from '../../stores/recentFinds.ts';

/** What was looked for before, to be looked for again, and to be forgotten. */
export function RecentFinds(): ReactNode {
  const texts = useStore(recentFinds, (state) => state.texts);
  const clear = useStore(recentFinds, (state) => state.clear);
  useEffect(() => recentFinds.getState().open(), []);
  if (texts.length === 0) return null;
  return (
    <section className="mt-8">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="label">Looked for before</h2>
        <button type="button" className="link text-side" onClick={clear}>
          Clear the list
        </button>
      </div>
      <ul className="mt-2 divide-y divide-rule border-t border-rule">
        {texts.map((text) => (
          <li key={text}>
            <Link to={`/find?q=${encodeURIComponent(text)}`} className="block min-h-10 py-2 [overflow-wrap:anywhere]">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
