import fc from 'fast-check';

/**
 * Markdown as authors write it, put together at random: sections in any order, prose, nested lists, conditions, notes, commands, forks and loops. For properties that hold
 * for every article.
 */
export function anyArticle(): fc.Arbitrary<string> {
  const sections = fc.array(anySection(), { minLength: 1, maxLength: 6 });
  return fc
    .tuple(fc.option(anyFrontMatter(), { nil: '' }), sections)
    .map(([front, parts]) => `${front}# ${TITLE}\n\n${parts.join('\n\n')}\n`);
}

const TITLE = 'The service does not start';

const HEADINGS = [
  '## Symptoms',
  '## Cause',
  '## Resolution',
  '## Workaround',
  '## Status',
  '## More Information',
  '## Diagnosis',
  '### Method 1',
  '### Method 2: Reinstall',
  '### Step 1: Look',
  '### Windows NT 4.0',
  '## Meaning',
  '## Gateway down',
  '### Step 2: Is it on?',
];

const SENTENCES = [
  'The service stops.',
  'You may receive one of the following messages:',
  'This problem can occur because:',
  'This behavior is by design.',
  'To resolve this problem, follow these steps:',
  'To work around this problem, restart the computer, or reinstall the service.',
  'Click Network.',
  'If the printer is shared, stop sharing it.',
  'If you have not applied a service pack, restart. If you have applied a service pack, do not restart.',
  'Repeat steps 1 through 2 for each remaining adapter.',
  'After you perform each step, try to start the service again.',
  'Do one of the following:',
  'Use one of the following methods:',
  '-or-',
  'Check the event log to see whether it worked.',
  'where \\<drive> is the letter of the drive.',
  'See [Q256986 Description](Q256986.md).',
  'This problem was corrected in the latest service pack.',
  'Is it on? If not, see Gateway down.',
  'Is the disk full? Yes → go to step 1. No → Method 1',
  'Does it start?',
  'Yes: stop.',
  'No, continue with the next step.',
  'If it is dirty, clean it. Otherwise, go to Step 2.',
];

const CODE = [
  '```cmd\nnet stop <service>\n```',
  '```event\nEvent ID: 1008\nSource: Perflib\nDescription: failed\n```',
  '```text\nError 2140\n```',
  '```\nlodctr <drive>:\\a.ini\n```',
];

const NOTES = ['> [!WARNING]\n> You may lose data.', '> [!NOTE]\n> Do not restart.', '> [!NOTE]\n> This is normal.'];

function anySection(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...HEADINGS), fc.array(anyBlock(2), { maxLength: 5 }))
    .map(([heading, blocks]) => [heading, ...blocks].join('\n\n'));
}

function anyBlock(depth: number): fc.Arbitrary<string> {
  const leaf = fc.oneof(
    {
      arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' ')),
      weight: 4,
    },
    fc.constantFrom(...CODE),
    fc.constantFrom(...NOTES),
  );
  return depth === 0 ? leaf : fc.oneof({ arbitrary: leaf, weight: 3 }, { arbitrary: anyList(depth), weight: 2 });
}

function anyList(depth: number): fc.Arbitrary<string> {
  const item = fc.array(anyBlock(depth - 1), { minLength: 1, maxLength: 3 });
  return fc
    .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 4 }))
    .map(([ordered, items]) => items.map((blocks, i) => writeItem(ordered ? `${i + 1}. ` : '- ', blocks)).join('\n\n'));
}

function writeItem(mark: string, blocks: readonly string[]): string {
  const indent = ' '.repeat(mark.length);
  return (
    mark +
    blocks
      .join('\n\n')
      .split('\n')
      .join(`\n${indent}`)
      .replace(/\n +(?=\n)/g, '\n')
  );
}

function anyFrontMatter(): fc.Arbitrary<string> {
  return fc.constantFrom(
    '---\nid: A1\ntitle: One\nproducts:\n  - name: Server\n    versions: ["4.0"]\n---\n',
    '---\nappliesTo:\n  - Client\n  - Server 2016\nms.date: 01/24/2024\n---\n',
  );
}
