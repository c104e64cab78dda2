import type { TraitKind } from '../../../search/triage.ts';

/** The questions for somebody who has an event on the screen. */
export const eventQuestions: Readonly<Record<TraitKind, string>> = {
  source: 'Which source does the event name?',
  file: "Which file does the event's description name?",
  code: "Which number or code does the event's description show?",
  version: 'Which version is it?',
  product: 'Which product is it about?',
  condition: 'Which of these holds on that computer?',
  sentence: "Which of these does the event's description say?",
};

/** Kinds whose evidence is a name or a number as the machine writes it, shown in mono; sentences are read as prose. */
export const machineKinds: ReadonlySet<TraitKind> = new Set(['source', 'file', 'code']);
