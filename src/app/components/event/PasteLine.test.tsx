import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PasteLine } from './PasteLine.tsx';

const say = (isSent: boolean, otherFiles: readonly string[] | null) =>
  renderToStaticMarkup(
    <PasteLine fitting={2} all={2} isSent={isSent} otherFiles={otherFiles} onForget={() => undefined} />,
  ).replace(/<[^>]+>/g, '');

it('says where the paste came from', () => {
  expect(say(false, null)).toContain('What you pasted fits all of them');
  expect(say(true, null)).toContain('What the Event Viewer sent fits all of them');
});

it('says of a file that no article names that none does, and never that all articles fit', () => {
  expect(say(false, ['infoctrs.dll'])).toContain('What you pasted names infoctrs.dll, which no article here names.');
  expect(say(false, ['infoctrs.dll'])).not.toContain('fits');
});
