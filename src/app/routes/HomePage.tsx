import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { QueryField } from '../components/field/QueryField.tsx';
import { OtherArticles } from '../components/home/OtherArticles.tsx';
import { Products } from '../components/home/Products.tsx';
import { RunningCases } from '../components/home/RunningCases.tsx';
import { Sources } from '../components/home/Sources.tsx';
import { LogWayIn } from '../components/log/LogWayIn.tsx';
import type { PageProps } from './preparePage.ts';

/** `/`: the field, the running cases, and the ways in without words. */
export function HomePage({ data }: PageProps): ReactNode {
  if (data.type !== 'home') return null;
  const { browse } = data;
  return (
    <div className="mx-auto w-full max-w-[76rem] px-4 pb-8 mid:px-6">
      <section className="max-w-[48rem] pt-8 wide:pt-12">
        <h1 className="text-large font-semibold tracking-tight">What do you see?</h1>
        <div className="mt-4">
          <QueryField place="home" />
        </div>
        <p className="mt-2 text-side text-muted">
          Enter finds. An event can be pasted whole: what it says fills in the commands.
          <br />
          <LogWayIn />
        </p>
        {/* The one page whose query scripts alone can read. */}
        <noscript>
          <p className="mt-2 text-side">
            A link from the Event Viewer (<code>?EvtID=…</code>) needs JavaScript. Without it, the event is among{' '}
            <Link to="/browse/sources/">all event sources</Link>.
          </p>
        </noscript>
      </section>
      <RunningCases />
      <div className="mt-8 grid gap-x-10 gap-y-8 border-t border-rule pt-6 mid:grid-cols-2 wide:grid-cols-3">
        <Sources sources={browse.sources} count={browse.counts.sources} />
        <Products products={browse.products} count={browse.counts.products} />
        <OtherArticles articles={browse.others} count={browse.counts.others} />
      </div>
    </div>
  );
}
