import type { Remedy, Step } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';

/** "Yes: go to Rotate the logs.", "If it is full, continue with "Expand the volume".", "No → go to *No power*" */
const GOES =
  /(?:^|[\s,:;.→⇒>–—-])(?:go|proceed|continue|skip|jump|move|turn)(?: on| straight| directly| ahead)? (?:to|with) (?:the )?(?:section )?["“']?(?<title>[^"“”]{2,90}?)["”']?(?: section)?(?: below| above)?[.!]?$/i;

/** "Method 2" of "Method 2: Clear the cache". */
const COUNTED = /^(?<name>(?:method|option|work ?around|solution|resolution|scenario|case|step|part) \w{1,3})\s*[:.–—-]/i;

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[\s.:!?]+$/, '')
    .trim();

/**
 * Steps that send the reader to another way out of the article, by its name, know where they go. What only sends, to one way or another, is the diagnosis of
 * the ways.
 */
export function withSendings(remedies: readonly Remedy[]): readonly Remedy[] {
  const labels = new Map<string, string>();
  for (const { label } of remedies) {
    if (label === null) continue;
    for (const name of [plain(label), plain(COUNTED.exec(label)?.groups?.name ?? label)])
      if (!labels.has(name)) labels.set(name, label);
  }
  if (labels.size === 0) return remedies;
  return remedies.map((remedy) => {
    const steps = remedy.steps.map((step) => withSending(step, labels, remedy.label));
    if (steps.every((step, i) => step === remedy.steps[i])) return remedy;
    return steps.every(onlySends) ? { ...remedy, section: 'diagnosis', steps } : { ...remedy, steps };
  });
}

function withSending(step: Step, labels: ReadonlyMap<string, string>, own: string | null): Step {
  const steps = step.steps.map((nested) => withSending(nested, labels, own));
  const goesTo = step.steps.length > 0 ? undefined : findSending(blocksText(step.blocks), labels);
  if (goesTo !== undefined && goesTo !== own) return { ...step, goesTo };
  return steps.every((nested, i) => nested === step.steps[i]) ? step : { ...step, steps };
}

/** So long is a step that says little else. */
const LONGEST = 300;

function findSending(text: string, labels: ReadonlyMap<string, string>): string | undefined {
  const title = text.length <= LONGEST ? GOES.exec(text)?.groups?.title : undefined;
  return title === undefined ? undefined : labels.get(plain(title));
}

const onlySends = ({ choose, steps }: Step): boolean => choose && steps.every(({ goesTo }) => goesTo !== undefined);
