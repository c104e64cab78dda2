import { type PastedEvent, readEventId, UNKNOWN_EVENT } from '../pastedEvent.ts';
import { EVENT_LEVELS } from '../readEventXml.ts';

/** One event so far: names with their values, and the lines under EventData or UserData. */
interface Draft {
  readonly values: Map<string, string>;
  readonly strings: string[];
  readonly rest: string[];
  part: 'system' | 'data';
}

/** `- Provider`, `+ System`, `- EventID 7040`: an element with others under it. */
const OPENED = /^[+-]\s{1,8}(?<name>[A-Za-z]\w*)(?:\s+(?<value>\S.*))?$/;

/** `[ Name]  Service Control Manager`: an attribute of it. */
const ATTRIBUTE = /^\[\s{0,8}(?<name>\w+)\s{0,8}\]\s*(?<value>.*)$/;

/** `Level 4`, `Channel System`: an element with its text. */
const ELEMENT = /^(?<name>[A-Za-z]\w*)(?:\s+(?<value>\S.*))?$/;

const SYSTEM_NAMES =
  /^(?:EventID|Version|Level|Task|Opcode|Keywords|EventRecordID|Channel|Computer|TimeCreated|Correlation|Execution|Security|Provider)$/;

/**
 * Events as the viewer's Details tab shows them in its friendly view: `- Provider` / `[ Name]  Service Control Manager` / `- EventID 7040` /
 * … / `- EventData`. Empty where no such view is. A new event begins where a second provider does.
 */
export function readDetails(lines: readonly string[]): readonly PastedEvent[] {
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (!trimmed.some((line) => /^[+-]?\s{0,8}EventID(?:\s|$)/.test(line)) || !trimmed.some((line) => ATTRIBUTE.test(line)))
    return [];
  const drafts: Draft[] = [newDraft()];
  let opened = '';
  for (const line of trimmed) {
    const name = OPENED.exec(line)?.groups?.name;
    if (name === 'Provider' && drafts.at(-1)?.values.has('EventID')) drafts.push(newDraft());
    const draft = drafts.at(-1);
    if (draft) opened = takeLine(draft, line, opened);
  }
  return drafts.map(finish).filter(({ id }) => id !== null);
}

function newDraft(): Draft {
  return { values: new Map(), strings: [], rest: [], part: 'system' };
}

/** Takes a line in; gives the element that attributes on the next lines belong to. */
function takeLine(draft: Draft, line: string, opened: string): string {
  const element = OPENED.exec(line)?.groups;
  const name = element?.name ?? '';
  if (name === 'System' || name === 'EventData' || name === 'UserData') {
    draft.part = name === 'System' ? 'system' : 'data';
    return name;
  }
  const attribute = ATTRIBUTE.exec(line)?.groups;
  if (attribute) {
    draft.values.set(`${opened}.${attribute.name}`, (attribute.value ?? '').trim());
    return opened;
  }
  if (draft.part === 'data' && !(element && SYSTEM_NAMES.test(name))) {
    takeData(draft, element ? (element.value ?? '') : line);
    return opened;
  }
  return takeSystem(draft, line);
}

function takeSystem(draft: Draft, line: string): string {
  const { name = '', value = '' } = (OPENED.exec(line) ?? ELEMENT.exec(line))?.groups ?? {};
  if (!SYSTEM_NAMES.test(name)) {
    draft.rest.push(line);
    return '';
  }
  if (value !== '') draft.values.set(name, value.trim());
  return name;
}

/** `param1 Background Intelligent Transfer Service`: a named string; without its name it is the string. */
function takeData(draft: Draft, line: string): void {
  const named =
    /^(?:param\d+|[A-Za-z]\w*(?:Name|Id|ID|Code|Status|Address|Type|Path|Port|Guid|Sid|Version|Time|Process|Server|Domain|Error))\s+(?<value>\S.*)$/.exec(
      line,
    );
  const string = (named?.groups?.value ?? line).trim();
  if (string !== '') draft.strings.push(string);
}

function finish({ values, strings, rest }: Draft): PastedEvent {
  const one = (...names: readonly string[]): string | null => names.map((name) => values.get(name)).find(Boolean) ?? null;
  const level = one('Level');
  return {
    ...UNKNOWN_EVENT,
    id: readEventId(one('EventID') ?? '') ?? null,
    source: one('Provider.EventSourceName', 'Provider.Name'),
    log: one('Channel'),
    level: EVENT_LEVELS[level ?? ''] ?? level,
    time: one('TimeCreated.SystemTime'),
    user: one('Security.UserID'),
    computer: one('Computer'),
    strings,
    rest,
  };
}
