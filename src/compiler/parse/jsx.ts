import { findAttribute } from './html.ts';

/** A component that Markdown with JSX uses for what elements of HTML do not do. */
export interface JsxTag {
  readonly name: 'tabs' | 'tab' | 'box' | 'details' | 'steps' | 'step' | 'group';
  /** As written: what closes it has the same. */
  readonly written: string;
  readonly closing: boolean;
  /** It has no content, and no closing tag. */
  readonly empty: boolean;
  readonly attributes: string;
}

const COMPONENTS: Readonly<Record<string, JsxTag['name']>> = {
  Tabs: 'tabs',
  TabGroup: 'tabs',
  CodeGroup: 'group',
  TabItem: 'tab',
  Tab: 'tab',
  TabPanel: 'tab',
  Admonition: 'box',
  Callout: 'box',
  Alert: 'box',
  Aside: 'box',
  Note: 'box',
  Info: 'box',
  Tip: 'box',
  Warning: 'box',
  Caution: 'box',
  Danger: 'box',
  Important: 'box',
  Accordion: 'details',
  Expandable: 'details',
  AccordionGroup: 'group',
  Steps: 'steps',
  Step: 'step',
};

const TAG = /^<(\/?)([A-Z]\w*)(?![\w.-])([\s\S]*?)(\/?)>$/;

/** Reads `<Tabs>`, `<TabItem value="linux" label="Linux">`, `</Note>`; undefined for what is no component that articles share. */
export function readJsxTag(raw: string): JsxTag | undefined {
  const [, slash = '', written = '', attributes = '', empty = ''] = TAG.exec(raw) ?? [];
  const name = Object.hasOwn(COMPONENTS, written) ? COMPONENTS[written] : undefined;
  return name && { name, written, closing: slash !== '', empty: empty !== '', attributes };
}

/** What the component calls itself: `label="Linux"`, `title="Data loss"`. */
export function findLabel({ attributes }: { readonly attributes: string }): string | undefined {
  return ['label', 'title', 'header', 'summary', 'name', 'value']
    .map((name) => findAttribute(attributes.replace(/=\{(["'])(.*?)\1\}/g, '="$2"'), name))
    .find((value) => value !== undefined && value.trim() !== '');
}
