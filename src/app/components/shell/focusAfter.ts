/** Moves the focus to what `find` finds once the present change is drawn: what had it has gone. */
export function focusAfter(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}
