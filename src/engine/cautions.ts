import type { ShownCaution } from '../model/tree.ts';

/** A caution in front of a step. All of a node's cautions are acknowledged together. */
export interface ScreenCaution extends ShownCaution {
  readonly acknowledged: boolean;
}
