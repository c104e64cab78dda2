import { describe, expect, it } from 'vitest';
import { positionAt } from '../../model/diagnostic.ts';
import { compile } from '../compile.ts';
import { buildOutline } from '../outline.ts';

/** Place, code, message and hint of each error. */
function errors(text: string): readonly string[] {
  return compile(text, 'a')
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ range, code, message, hint }) => {
      const { line, column } = positionAt(text, range.start);
      return `${line}:${column} ${code}: ${message} ${hint}`;
    });
}

const article = (text: string) => compile(text, 'a').tree.article;
const outline = (text: string) => buildOutline(compile(text, 'a').tree);

describe('a directive is not lost without a word', () => {
  it.each([
    ['never closed', 'It is old. <!-- whence: cause', '1:12 directive-unclosed'],
    ['closed by the next one', 'It is old. <!-- whence: cause\n\nX. <!-- whence: aside -->', '1:12 directive-unclosed'],
    ['without its colon', 'It is old. <!-- whence cause -->', '1:12 directive-unknown'],
    ['with two verdicts', '<!-- whence: verdict fix -->\n<!-- whence: verdict no-fix -->\n\nX.', '2:14 directive-conflict'],
    ['of two kinds', '## Fix\n\nOpen it. <!-- whence: resolution; workaround -->', '3:35 directive-conflict'],
    ['for two causes', '## Fix <!-- whence: for 1; for 2 -->\n\nOpen it.', '1:28 directive-conflict'],
    ['step of a picture', '## Fix\n\nOpen it.\n\n![x](x.png) <!-- whence: step -->', '5:26 directive-misplaced'],
  ])('%s', (_why, text, expected) => {
    expect(errors(text).some((error) => error.startsWith(expected))).toBe(true);
  });

  it('but code shows what it likes', () => {
    expect(errors('# T\n\nX `<!-- whence: cause` and `<!-- whence cause -->`.\n\n```html\n<!-- whence: cause\n```\n')).toEqual(
      [],
    );
  });
});

describe('a hint', () => {
  it.each([
    ['names what the value can be', 'likely sometimes', 'It can be: rare, possible, often.'],
    ['guesses what was meant', 'verdict workarround', 'Did you mean "verdict workaround"?'],
    [
      'sees that only the question mark is missing',
      'question Is it full',
      'Only the question mark is missing: question Is it full?',
    ],
    ['says how directives are parted', 'cause likely often', 'Part directives by semicolons: cause; likely often.'],
    ['says that a remedy is for one cause', 'for cause 1, 3', 'A remedy is for one cause, or for all'],
    ['counts the causes', 'for cause 7', 'The article has 1 cause.'],
  ])('%s', (_what, directive, expected) => {
    const [error] = errors(`# T\n\n## Cause\n\nIt is old.\n\n## Fix <!-- whence: ${directive} -->\n\nReplace it.\n`);
    expect(error).toContain(expected);
  });
});

describe('a verdict in the front matter', () => {
  it.each(['---\nverdict: by-design\n---\n', '+++\nverdict = "by-design"\n+++\n'])('counts: %j', (frontMatter) => {
    expect(article(`${frontMatter}# T\n\n## Fix\n\nOpen it.\n`).verdict).toBe('by-design');
  });

  it('has to be one', () => {
    expect(errors('---\nverdict: fixx\n---\n# T\n\nX.\n')).toEqual([
      '2:10 directive-value: "fixx" is no value for "verdict". Did you mean "verdict fix"? It can be: fix, workaround, by-design, no-fix, information.',
    ]);
  });
});

describe('a heading that is marked', () => {
  it('keeps the condition that it states', () => {
    const { remedies } = outline('# T\n\n## If the disk is full <!-- whence: resolution -->\n\nDelete the logs.\n');
    expect(remedies).toMatchObject([{ label: 'If the disk is full', when: 'the disk is full' }]);
  });

  it('is a way of its own where the one beside it has a question, too', () => {
    const way = (name: string): string =>
      `### The ${name} one <!-- whence: question Is it ${name}? -->\n\nReplace the ${name} lamp.\n`;
    const { remedies } = article(`# T\n\n## Resolution\n\n${way('blue')}\n${way('red')}`);
    expect(remedies.map(({ label, question }) => [label, question])).toEqual([
      ['The blue one', 'Is it blue?'],
      ['The red one', 'Is it red?'],
    ]);
  });

  it('is a way of its own where it and the one beside it are each for a cause', () => {
    const way = (name: string, cause: number): string =>
      `### Replace the ${name} lamp <!-- whence: for cause ${cause} -->

Open the ${name} box.
`;
    const { remedies } = article(
      `# T

## Cause 1

The blue lamp is dead.

## Cause 2

The red lamp is dead.

## Resolution

${way('blue', 1)}
${way('red', 2)}`,
    );
    expect(remedies.map(({ label, cause }) => [label, cause])).toEqual([
      ['Replace the blue lamp', 0],
      ['Replace the red lamp', 1],
    ]);
  });
});

describe('a stop question', () => {
  it.each([
    ['of its own above the steps', '## Fix\n\n<!-- whence: stop Is it mounted? -->\n\n1. Restart it.\n2. Close it.\n'],
    ['on their heading', '## Fix <!-- whence: stop Is it mounted? -->\n\n1. Restart it.\n2. Close it.\n'],
  ])('%s leaves them where they are', (_where, text) => {
    const { stops, remedies } = article(text);
    expect(stops?.map(({ question }) => question)).toEqual(['Is it mounted?']);
    expect(remedies[0]?.steps).toHaveLength(2);
    expect(errors(text)).toEqual([]);
  });

  it('needs words that say when', () => {
    expect(errors('## Fix\n\n<!-- whence: stop -->\n\n1. Restart it.\n')[0]).toContain('"stop" needs a value.');
  });
});

describe('a bold line that is marked', () => {
  it('is about what follows, to the next one or heading', () => {
    const { symptoms, causes, remedies } = outline(
      '# T\n\n**What one sees:** <!-- whence: symptom -->\n\nThe icon is grey.\n\n**The reason** <!-- whence: cause -->\n\nThe route is missing.\n\n**Remarks**\n\nRoutes are kept.\n\n## Fix\n\n1. Connect again.\n',
    );
    expect([symptoms, causes]).toEqual([['The icon is grey.'], ['The route is missing.']]);
    expect(remedies).toHaveLength(1);
  });
});

it('minutes are those of a step, and not of all steps around a line that is none', () => {
  const text = '## Fix\n\nOpen it.\n\n- One thing\n- Another <!-- whence: takes 10 min -->\n\n## Cause\n\nIt is old.\n';
  const { remedies } = article(text);
  expect(remedies[0]?.takes).toBeUndefined();
});
