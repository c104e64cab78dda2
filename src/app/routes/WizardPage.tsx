import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Wizard } from '../components/wizard/Wizard.tsx';
import type { PageProps } from './preparePage.ts';

/** `/kb/Q182346` and `/kb/Q182346/<node>`: one card of the walk. */
export function WizardPage({ address, data }: PageProps): ReactNode {
  const [query] = useSearchParams();
  if (data.type !== 'article' || address.type !== 'article' || address.view.type !== 'wizard') return null;
  const { node } = address.view;
  return <Wizard article={data.article} at={node === null ? null : { node, pass: readPass(query.get('pass')) }} />;
}

/** Which visit of a node in a loop; what is no number is the first. */
function readPass(text: string | null): number {
  return text !== null && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 1;
}
