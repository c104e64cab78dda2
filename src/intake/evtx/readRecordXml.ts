import { type Cursor, takeByte, takeLong, takeWord } from './cursor.ts';
import { readElement } from './readTokens.ts';
import { BINARY_XML, readValue } from './readValue.ts';
import type { WholeElement, XmlElement, XmlPart } from './xmlTree.ts';

/** Templates read so far. */
export interface Templates {
  /** Those of one chunk, by their offset in it. */
  readonly byOffset: Map<number, XmlElement>;
  /** Those of the whole file, by their id: for records whose chunk has lost the definition. */
  readonly byId: Map<number, XmlElement>;
}

/** As many templates of a file are kept; real logs have a few hundred. */
const MOST_TEMPLATES = 2_000;

const TEMPLATE = 0x0c;
const FRAGMENT = 0x0f;

/** Values within values beyond this, and elements of one record beyond that, are not an event's: a file made to exhaust its reader. */
const DEEPEST = 8;
const MOST_ELEMENTS = 20_000;

/** What reading one record may still cost. */
interface Budget {
  elements: number;
}

/** The XML of the record whose binary XML begins at `at`. Throws on a damaged one. */
export function readRecordXml(view: DataView, at: number, templates: Templates): WholeElement {
  return readFragment({ view, at }, templates, { elements: MOST_ELEMENTS }, 0);
}

/** An element spelt out, or a template and the values that go into it. */
function readFragment(cursor: Cursor, templates: Templates, budget: Budget, depth: number): WholeElement {
  if (depth > DEEPEST) throw new RangeError('Values are nested too deep.');
  const { at } = cursor;
  if (takeByte(cursor) === FRAGMENT) cursor.at += 3;
  else cursor.at = at;
  if (cursor.view.getUint8(cursor.at) !== TEMPLATE) return complete(readElement(cursor, false), [], budget);
  cursor.at++;
  const template = readTemplate(cursor, templates);
  return complete(template, readValues(cursor, templates, budget, depth), budget);
}

/** 0C · 1 byte · id (4) · offset of the definition (4); where it is used first the definition follows: next (4) · GUID (16) · size (4) · XML. */
function readTemplate(cursor: Cursor, templates: Templates): XmlElement {
  cursor.at++;
  const id = takeLong(cursor);
  const offset = takeLong(cursor);
  const isHere = offset === cursor.at;
  if (isHere) cursor.at += 24 + cursor.view.getUint32(offset + 20, true);
  const known = templates.byOffset.get(offset);
  if (known) return known;
  // The id is the beginning of the GUID: where it is not, something else has been written over the definition.
  if (cursor.view.getUint32(offset + 4, true) !== id) return getTemplate(templates, id);
  const template = readElement({ view: cursor.view, at: offset + 24 }, true);
  templates.byOffset.set(offset, template);
  if (templates.byId.size < MOST_TEMPLATES) templates.byId.set(id, template);
  return template;
}

function getTemplate(templates: Templates, id: number): XmlElement {
  const template = templates.byId.get(id);
  if (template === undefined) throw new RangeError('The definition of a template is lost.');
  return template;
}

type Value = string | WholeElement;

/** Count (4) · for each: size (2), type (1), 1 byte · the values one behind the other. */
function readValues(cursor: Cursor, templates: Templates, budget: Budget, depth: number): readonly Value[] {
  const count = takeLong(cursor);
  if (count > 4_096) throw new RangeError('There are too many values.');
  const heads = Array.from({ length: count }, () => {
    const size = takeWord(cursor);
    const type = takeByte(cursor);
    cursor.at++;
    return { size, type };
  });
  return heads.map(({ size, type }) => {
    const { view, at } = cursor;
    cursor.at += size;
    if (size === 0) return '';
    return type === BINARY_XML ? readFragment({ view, at }, templates, budget, depth + 1) : readValue(view, at, size, type);
  });
}

function complete(element: XmlElement, values: readonly Value[], budget: Budget): WholeElement {
  if (--budget.elements < 0) throw new RangeError('There are too many elements.');
  const whole = (part: XmlPart): Value => {
    if (typeof part === 'string') return part;
    if (!('value' in part)) return complete(part, values, budget);
    budget.elements--;
    return values[part.value] ?? '';
  };
  const children = element.children.map(whole);
  return {
    name: element.name,
    attributes: new Map(element.attributes.map(({ name, value }) => [name, joinTexts(value.map(whole))])),
    elements: children.filter((child) => typeof child !== 'string'),
    text: joinTexts(children),
  };
}

function joinTexts(parts: readonly Value[]): string {
  return parts.filter((part) => typeof part === 'string').join('');
}
