/** stub */
export function restoreLines(text: string): string {
  return text;
}
