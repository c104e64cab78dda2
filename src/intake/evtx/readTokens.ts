import { type Cursor, takeByte, takeName, takeText, takeWord } from './cursor.ts';
import type { XmlAttribute, XmlElement, XmlPart } from './xmlTree.ts';

/** Elements within elements beyond this are no event. */
const DEEPEST = 32;

const MORE = 0x40;
const END = 0x00;
const OPEN_ELEMENT = 0x01;
const CLOSE_START = 0x02;
const CLOSE_EMPTY = 0x03;
const CLOSE_ELEMENT = 0x04;
const VALUE = 0x05;
const ATTRIBUTE = 0x06;
const CDATA = 0x07;
const CHARACTER = 0x08;
const ENTITY = 0x09;
const PI_TARGET = 0x0a;
const PI_DATA = 0x0b;
const SUBSTITUTION = 0x0d;
const OPTIONAL_SUBSTITUTION = 0x0e;
const FRAGMENT = 0x0f;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads one element of binary XML with all in it: fragment header (0F, 3 bytes) · open element (01, or 41 with attributes) · … · close (04).
 * Elements of a template have two more bytes, for the value that they depend on. Throws on anything else.
 */
export function readElement(cursor: Cursor, isTemplate: boolean, depth = 0): XmlElement {
  let token = takeByte(cursor);
  if (token === FRAGMENT) {
    cursor.at += 3;
    token = takeByte(cursor);
  }
  if ((token & ~MORE) !== OPEN_ELEMENT || depth > DEEPEST) throw new RangeError('An element was expected.');
  if (isTemplate) cursor.at += 2;
  cursor.at += 4;
  const name = takeName(cursor);
  if (token & MORE) cursor.at += 4;
  const attributes = readAttributes(cursor);
  return { name, attributes, children: readChildren(cursor, isTemplate, depth) };
}

function readAttributes(cursor: Cursor): readonly XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  while ((peek(cursor) & ~MORE) === ATTRIBUTE) {
    cursor.at++;
    const name = takeName(cursor);
    attributes.push({ name, value: readParts(cursor) });
  }
  return attributes;
}

/** Up to the element's end, and past it. */
function readChildren(cursor: Cursor, isTemplate: boolean, depth: number): readonly XmlPart[] {
  const closed = takeByte(cursor);
  if (closed === CLOSE_EMPTY) return [];
  if (closed !== CLOSE_START) throw new RangeError('A start tag does not end.');
  const children: XmlPart[] = [];
  for (;;) {
    children.push(...readParts(cursor));
    const token = peek(cursor);
    if ((token & ~MORE) === OPEN_ELEMENT) children.push(readElement(cursor, isTemplate, depth + 1));
    else if (token === CLOSE_ELEMENT || token === END) {
      cursor.at++;
      return children;
    } else throw new RangeError(`There is no token ${token}.`);
  }
}

/** Texts and places for values, as far as they go. */
function readParts(cursor: Cursor): readonly XmlPart[] {
  const parts: XmlPart[] = [];
  for (;;) {
    const part = readPart(cursor);
    if (part === undefined) return parts;
    parts.push(part);
  }
}

function readPart(cursor: Cursor): XmlPart | undefined {
  const before = cursor.at;
  switch (takeByte(cursor) & ~MORE) {
    case VALUE:
      cursor.at++;
      return takeText(cursor);
    case CDATA:
    case PI_DATA:
      return takeText(cursor);
    case CHARACTER:
      return String.fromCharCode(takeWord(cursor));
    case ENTITY: {
      const name = takeName(cursor);
      return ENTITIES[name] ?? `&${name};`;
    }
    case PI_TARGET:
      takeName(cursor);
      return '';
    case SUBSTITUTION:
    case OPTIONAL_SUBSTITUTION: {
      const value = takeWord(cursor);
      cursor.at++;
      return { value };
    }
    default:
      cursor.at = before;
      return undefined;
  }
}

function peek(cursor: Cursor): number {
  return cursor.view.getUint8(cursor.at);
}
