import { type ReactNode, useEffect, useState } from 'react';
import { useHref } from 'react-router';
import { CautionMark } from '../components/shell/marks.tsx';
import { RegistryFile } from '../components/viewer/RegistryFile.tsx';
import { ORIGINAL_ADDRESS } from '../components/viewer/writeRegistryFile.ts';

/** `/event-viewer`: for administrators, the registry file that points the Event Viewer's online help at this site. */
export function EventViewerPage(): ReactNode {
  const home = useHref('/');
  // Where pages are prerendered nobody knows yet where the site will be.
  const [site, setSite] = useState<URL | null>(null);
  useEffect(() => setSite(new URL(home.endsWith('/') ? home : `${home}/`, window.location.origin)), [home]);
  return (
    <div className="mx-auto w-full max-w-[46rem] px-4 py-8 mid:px-6">
      <h1 className="text-head font-semibold">The Event Viewer’s online help</h1>
      <p className="mt-2">
        Every event in the Windows Event Viewer has a link, Event Log Online Help. It can lead to this site: to the event’s own
        page, with the articles that fit it. On each computer on which events are looked at, an administrator sets the address
        once.
      </p>

      <h2 className="mt-6 font-semibold">1. Keep what is there now</h2>
      <p className="mt-1">At a command prompt:</p>
      <code className="machine mt-2 block px-3 py-2 [overflow-wrap:anywhere]">
        reg export "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Event Viewer" event-viewer-before.reg
      </code>

      <h2 className="mt-6 font-semibold">2. Set this site’s address</h2>
      <p className="mt-1">
        Save this file and open it as an administrator, or distribute the value by Group Policy (Preferences, Registry).
      </p>
      {site && <RegistryFile address={site.href} fileName="event-viewer" />}
      {site && isLocal(site) && (
        <p className="mt-3 flex gap-2 text-caution">
          <CautionMark className="mt-1" />
          <span>
            Caution: <span className="font-mono">{site.host}</span> is this computer alone. Open this page at the address that
            everybody uses.
          </span>
        </p>
      )}

      <h2 className="mt-6 font-semibold">What to mind</h2>
      <ul className="mt-1 list-disc pl-6">
        <li>
          From then on the link of every event leads here, on that computer: also of events that this knowledge base does not
          know, and of those whose maker has an address of its own.
        </li>
        <li>
          The Event Viewer asks before it sends anything. What it sends stands in the address: the event’s number and source, the
          product and its version, the language. It does not send the description; so whoever has several articles for an event is
          asked one question.
        </li>
        <li>The host of this site sees these addresses, as it sees every visit, and may keep them in its log.</li>
        <li>It takes effect when the Event Viewer is opened the next time.</li>
      </ul>

      <h2 className="mt-6 font-semibold">To undo it</h2>
      <p className="mt-1">
        Open <span className="font-mono text-side">event-viewer-before.reg</span> as an administrator. Without it, this is how
        Windows is delivered:
      </p>
      <RegistryFile address={ORIGINAL_ADDRESS} fileName="event-viewer-original" />
    </div>
  );
}

function isLocal({ hostname }: URL): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
