import { describe, expect, it } from 'vitest';
import { positionAt } from '../../model/diagnostic.ts';
import { compile } from '../compile.ts';

/** Line, code and message of each warning of one code. */
function warn(code: string, text: string): readonly string[] {
  return compile(text, 'a')
    .diagnostics.filter((one) => one.code === code)
    .map(({ range, message }) => `${positionAt(text, range.start).line}: ${message}`);
}

describe('an article without a remedy', () => {
  it('is reported with the headings that were not understood, where it numbers its steps in any language', () => {
    expect(
      warn(
        'no-remedy',
        '# T\n\n## Symptom\n\nEs geht nicht.\n\n## Ursache\n\nAlt.\n\n## Lösung\n\n1. Neu starten.\n2. Warten.\n',
      ),
    ).toEqual(['13: The article leads to no remedy; headings that were not understood: "Ursache", "Lösung".']);
  });

  it('is reported where commands stand below headings that say nothing', () => {
    const commands =
      '# T\n\n## The script\n\nOne for all servers:\n\n```powershell\nGet-Mailbox -Archive\n```\n\n## Notes\n\nNone.\n';
    expect(warn('no-remedy', commands)).toHaveLength(1);
  });

  it.each([
    ['that nobody can mend', '## Symptoms\n\nIt is dark.\n\n## Status\n\nMicrosoft has confirmed that this is a problem.'],
    ['that is by design', '## Symptoms\n\nIt is dark.\n\n## More information\n\nThis is by design.'],
    [
      'that shows how the problem comes about',
      '## Symptoms\n\nIt is dark.\n\n## Steps to reproduce\n\n1. Open it.\n2. Close it.',
    ],
    [
      'that informs',
      '## The parts\n\n- A lamp, which is bright.\n- A switch, which turns it on.\n\n## The colours\n\nThere are two.',
    ],
    [
      'whose author says that there is none',
      '<!-- whence: verdict no-fix -->\n\n## Symptoms\n\nX.\n\n## Trick\n\n1. Restart it.\n2. Wait.',
    ],
  ])('is right %s', (_why, text) => {
    expect(warn('no-remedy', `# T\n\n${text}\n`)).toEqual([]);
  });
});

describe('a heading within a remedy', () => {
  it('is reported where nothing below it was understood as a step', () => {
    const text = '# T\n\n## Resolution\n\n### Windows\n\nThe shutter is closed.\n\n### Linux\n\nRestart the service.\n';
    expect(warn('remedy-without-steps', text)).toEqual(['5: No instruction was found under "Windows".']);
  });

  it('may say that there is nothing, and may hold a listing', () => {
    const text =
      '# T\n\n## Resolution\n\nRestart it with the script below.\n\n### The script\n\n```vb\nx = 1\n```\n\n### Windows 3.1\n\nThere is no workaround.\n';
    expect(warn('remedy-without-steps', text)).toEqual([]);
  });
});

it('says once that an article is nested too deep', () => {
  const deep = Array.from({ length: 60 }, (_, i) => `${'> '.repeat(i + 1)}line ${i}`).join('\n');
  expect(warn('too-deep', `# T\n\n${deep}\n`)).toHaveLength(1);
});
