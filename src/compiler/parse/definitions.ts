import type { Tree } from '@lezer/common';
import { foldLabel } from './linkParts.ts';
import { unescapeTarget } from './target.ts';

/** The targets of the link definitions (`[label]: target`) in `text`, by folded label; the first of several counts. */
export function findDefinitions(text: string, tree: Tree): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  if (!text.includes(']:')) return definitions;
  tree.iterate({
    enter: ({ name, node }) => {
      if (name !== 'LinkReference') return CONTAINERS.has(name);
      const label = node.getChild('LinkLabel');
      const target = node.getChild('URL');
      if (!label || !target) return false;
      const key = foldLabel(text.slice(label.from + 1, label.to - 1));
      if (!definitions.has(key)) definitions.set(key, unescapeTarget(text.slice(target.from, target.to)));
      return false;
    },
  });
  return definitions;
}

const CONTAINERS: ReadonlySet<string> = new Set(['Document', 'Blockquote', 'BulletList', 'OrderedList', 'ListItem']);
