/** `4110` as `4,110`: the same on every machine, for pages are drawn ahead of time. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
