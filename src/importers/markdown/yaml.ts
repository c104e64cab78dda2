/** A value of the front matter. Lists of texts stand on one line while they fit; lists of mappings take a line per key. */
export type YamlValue = string | readonly string[] | readonly YamlMapping[];
export interface YamlMapping {
  readonly [key: string]: YamlValue;
}

const LINE_WIDTH = 100;

/** Front matter, fences included. Empty texts and lists are left out. */
export function writeFrontMatter(mapping: YamlMapping): string {
  return `---\n${writeMapping(mapping).join('\n')}\n---`;
}

function writeMapping(mapping: YamlMapping): readonly string[] {
  return Object.entries(mapping)
    .filter(([, value]) => value.length > 0)
    .flatMap(([key, value]) => writeEntry(writeScalar(key), value));
}

function writeEntry(key: string, value: YamlValue): readonly string[] {
  if (typeof value === 'string') return [`${key}: ${writeScalar(value)}`];
  if (isTexts(value)) return writeTexts(key, value);
  return [`${key}:`, ...value.flatMap((item) => writeMapping(item).map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`)))];
}

function isTexts(value: readonly string[] | readonly YamlMapping[]): value is readonly string[] {
  return value.every((item) => typeof item === 'string');
}

function writeTexts(key: string, texts: readonly string[]): readonly string[] {
  const line = `${key}: [${texts.map(writeFlowScalar).join(', ')}]`;
  return line.length <= LINE_WIDTH ? [line] : [`${key}:`, ...texts.map((text) => `  - ${writeScalar(text)}`)];
}

/** Plain where YAML reads a plain text as the same text, else in double quotes. */
function writeScalar(text: string): string {
  const isPlain = /^[A-Za-z/(][^\n]*$/.test(text) && !/: |:$|\s#|\s$|[\\\p{Cc}]/u.test(text) && !isWordOfYaml(text);
  return isPlain || /^\d{4}-\d\d-\d\d$/.test(text) ? text : quote(text);
}

function writeFlowScalar(text: string): string {
  return /[,[\]{}]/.test(text) ? quote(text) : writeScalar(text);
}

function isWordOfYaml(text: string): boolean {
  return /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
}

/** YAML's double quotes take JSON's escapes. */
function quote(text: string): string {
  return JSON.stringify(text);
}
