/** A file that a page of the authors' guide shows in a fence: ```` ```markdown q900001.md ````. */
export interface ShownFile {
  readonly name: string;
  readonly text: string;
}

const FENCE = /^(`{3,})(?:markdown|text)[ \t]+([\w./-]+)(?:[ \t]+repeat=(\d+))?[ \t]*\n([\s\S]*?)\n\1[ \t]*$/gm;

/** The named files that `page` shows above its heading "Mend", or below it. `␀` stands for a zero byte, `repeat=9` for the same nine times in one line. */
export function readShownFiles(page: string, section: 'Example' | 'Mend'): readonly ShownFile[] {
  const [before = '', after = ''] = page.split('\n## Mend\n');
  const text = section === 'Mend' ? after : before;
  return [...text.matchAll(FENCE)].map(([, , name = '', repeat = '1', content = '']) => ({
    name,
    text: `${content.repeat(Number(repeat)).replaceAll('\u2400', '\0')}\n`,
  }));
}
