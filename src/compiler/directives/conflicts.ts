import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Directive, DirectiveName } from './directive.ts';
import { conflicting } from './faults.ts';

/** What a block is: of these it can be one. */
const KINDS: readonly DirectiveName[] = ['symptom', 'cause', 'resolution', 'workaround', 'diagnosis', 'step', 'part', 'aside'];

/** `directives` without those that contradict, or repeat, an earlier one about the same block. */
export function withoutConflicts(directives: readonly Directive[]): {
  readonly directives: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const said = new Map<string, Directive>();
  const kept: Directive[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const directive of directives) {
    const key = `${directive.target} ${topicOf(directive)}`;
    const first = directive.name === 'silence' ? undefined : said.get(key);
    if (first) diagnostics.push(conflicting(write(first), write(directive), directive.range));
    else {
      said.set(key, directive);
      kept.push(directive);
    }
  }
  return { directives: kept, diagnostics };
}

const topicOf = ({ name }: Directive): string => (KINDS.includes(name) ? 'kind' : name);

const write = ({ name, value }: Directive): string => [name, value].filter(Boolean).join(' ');
