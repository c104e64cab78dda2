/** A text in which a reader may have to replace something. */
export interface MachineText {
  readonly text: string;
  /** All of it is typed or run; else only what belongs to a path, a key or an address counts. */
  readonly isCommand: boolean;
}

/** `<path>`, `<server name>`: a token in angle brackets that names something. */
const ANGLED = /<(?<name>[A-Za-z][\w .:'/-]{0,48}\w|[A-Za-z])>/g;

/** Elements of HTML, keys to be pressed, words of output templates. */
const NO_NAME =
  /^(?:br|p|b|i|u|a|td|tr|th|li|ul|ol|div|span|html|head|body|script|table|tab|space|enter|return|ctrl|alt|shift|esc|del|f\d+|end|range|print)$/i;

/** `{OPENSHIFT_BASE_URL}`, `{namespace}`; not `${POD}`, `{.items}` or `{print $1}`. */
const BRACED = /(?<![$%{\\\w.])\{(?<name>[A-Za-z][\w.-]{2,40})\}(?!\})/g;

/** `[drive]:\stacker`, and `[#configpath]` of a command's syntax. */
const SQUARE = /\[(?:#\w+\]|[a-z][a-z ]{2,24}\](?=:|\\))/g;

/** "the [ModelName, Port] section": a section named after what the reader has. */
const SECTION = /\[[A-Z][a-z]+Name(?:, ?\w+)*\](?= (?:section|switch))/g;

/** `your-registry/your-image`, `http://YourServer/exchange`. */
const YOURS = /(?<![\w<-])(?:your[-_][A-Za-z]+(?:[-_][A-Za-z]+)*|Your[A-Z]\w+)/g;

/** `%install drive%`: no variable has a space. */
const SPACED_VARIABLE = /%[a-z]+(?: [a-z]+)+%/gi;

/** `\xx.0\`, `\x.0\Outlook`, `MsgID=xxxx`. */
const CROSSES = /(?<=[\\/=]\s?)(?:[xX]\.0|[xX]{2,})(?=$|[\\/.&\s])/g;

/** What stands right in front of a token that is part of a path, a key, an address or a setting. */
const IN_FRONT = /[\\/:@=_-]/;

/** Each pattern above needs one of these; most texts have none, and pay for one look. */
const MAY_HAVE_ONE = /[<{[%]|your|xx|x\.0/i;

export const mayHaveStandIn = (text: string): boolean => MAY_HAVE_ONE.test(text);

/** The tokens of `text` that the reader replaces, as written. `inFront`: what makes a token in prose part of a path. */
export function findStandIns({ text, isCommand }: MachineText, inFront: RegExp = IN_FRONT): readonly string[] {
  if (!mayHaveStandIn(text)) return [];
  const named = [...text.matchAll(ANGLED), ...text.matchAll(BRACED)].filter(({ groups }) => !NO_NAME.test(groups?.name ?? ''));
  const others = [SQUARE, YOURS, SPACED_VARIABLE, CROSSES].flatMap((pattern) => [...text.matchAll(pattern)]);
  const inPath = [...named, ...others.filter(([token]) => isCommand || !token.startsWith('[#'))].filter(
    ({ 0: token, index }) => isCommand || touchesPath(text, index, token.length, inFront),
  );
  return [...inPath, ...text.matchAll(SECTION)].sort((a, b) => a.index - b.index).map(([token]) => token);
}

/** `<drive>:\exchsrvr`, `<server>.contoso.com`, `<a>-<b>.zip`: or a path goes on behind it. */
function touchesPath(text: string, at: number, length: number, inFront: RegExp): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return (
    new RegExp(`(?:${inFront.source})$`).test(before) ||
    /^(?:[\\/@]|:[\\/]?(?=\S|$)|-\S|\.\w)/.test(text.slice(at + length, at + length + 3))
  );
}
