import type { SyntaxNode, Tree } from '@lezer/common';
import type { Block, Inline } from '../../model/content.ts';
import { foldLabel } from './linkParts.ts';
import { addRange, type Source } from './source.ts';

/** The footnotes of a text, by label, and which of them the text has asked for so far. */
export interface Footnotes {
  readonly byLabel: ReadonlyMap<string, SyntaxNode>;
  readonly shown: Set<string>;
  /** Asked for by what is being read: to be shown behind it. */
  readonly asked: SyntaxNode[];
  /** While one is read, what it asks for waits. */
  isShowing: boolean;
}

export function findFootnotes(text: string, tree: Tree): Footnotes {
  const byLabel = new Map<string, SyntaxNode>();
  if (text.includes('[^'))
    tree.iterate({
      enter: ({ name, node }) => {
        if (name !== 'Footnote') return true;
        const label = labelOf(text, node);
        if (!byLabel.has(label)) byLabel.set(label, node);
        return false;
      },
    });
  return { byLabel, shown: new Set(), asked: [], isShowing: false };
}

/** The label of a footnote: its own, or that of a mark in the text. */
function labelOf(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return foldLabel(/\[\^([^\]\s]+)\]/.exec(text.slice(from, Math.min(to, from + 200)))?.[1] ?? '');
}

/** Asks for the footnote that the mark at `range` names; false where there is none. The second mark of a footnote shows nothing. */
export function askFor({ text, footnotes }: Source, mark: { readonly from: number; readonly to: number }): boolean {
  const label = labelOf(text, mark);
  const node = footnotes.byLabel.get(label);
  if (!node) return false;
  if (!footnotes.shown.has(label)) footnotes.asked.push(node);
  footnotes.shown.add(label);
  return true;
}

/** Whether nothing has asked for the footnote at `node` yet; from now on it is shown. */
export function isUnasked({ text, footnotes }: Source, node: { readonly from: number; readonly to: number }): boolean {
  const label = labelOf(text, node);
  const isNew = !footnotes.shown.has(label);
  footnotes.shown.add(label);
  return isNew;
}

/** A note that says `children`, at the end of what asked for it. */
export function noteAt(source: Source, children: readonly Inline[], end: number): Block {
  const range = { start: end, end };
  const at = addRange(source, range);
  return { type: 'admonition', at, kind: 'note', children: [{ type: 'paragraph', at: addRange(source, range), children }] };
}
