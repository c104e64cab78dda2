/** "Step 1 of 2", "cause 2 of 3". */
export interface Progress {
  readonly unit: 'step' | 'cause';
  readonly number: number;
  readonly of: number;
  /** Which of several remedies; null where there is one. */
  readonly remedy: { readonly number: number; readonly of: number } | null;
}
