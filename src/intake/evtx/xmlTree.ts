/** An element of an event's XML, as a template or a record has it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlPart[];
}

export interface XmlAttribute {
  readonly name: string;
  readonly value: readonly XmlPart[];
}

/** Text, an element, or the place where a template's value of that index goes. */
export type XmlPart = string | XmlElement | { readonly value: number };

/** An element in which everything is at hand: what a record's values are has been put in. */
export interface WholeElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly elements: readonly WholeElement[];
  readonly text: string;
}

/** The first element of that name within `element`; undefined for none. */
export function findElement(element: WholeElement | undefined, name: string): WholeElement | undefined {
  return element?.elements.find((candidate) => candidate.name === name);
}
