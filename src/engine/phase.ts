/** The four parts of every walk, as the rail shows them. */
export type Phase = 'symptom' | 'cause' | 'fix' | 'outcome';

/** In the order of a walk. */
export const PHASES: readonly Phase[] = ['symptom', 'cause', 'fix', 'outcome'];
