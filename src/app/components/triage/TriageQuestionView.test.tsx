import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { TriageQuestion } from '../../../search/triage.ts';
import { TriageQuestionView } from './TriageQuestionView.tsx';

function draw(kind: TriageQuestion['kind'], evidence: string): string {
  const options = ['Q1', 'Q2'].map((id) => ({ id, key: id, evidence: `${evidence} ${id}`, articles: [id] }));
  const question = { kind, text: '', options, none: [] };
  return renderToStaticMarkup(
    <TriageQuestionView question={question} text="Which?" candidates={[]} keys="12" onAnswer={() => undefined} isNext={false} />,
  );
}

it('sets what the machine writes in mono, and sentences as prose', () => {
  expect(draw('code', '0x5')).toMatch(/<code[^>]*>0x5 Q1<\/code>/);
  for (const kind of ['sentence', 'condition'] as const) {
    const markup = draw(kind, 'The service has stopped.');
    expect(markup).toContain('The service has stopped. Q1');
    expect(markup).not.toContain('<code');
  }
});
