/** The legal notice as a page of its own: it is the same in every article, and kept once. */
export function writeLegalNotice(notice: string): string {
  return `---\ntitle: Legal notice of the original articles\n---\n\n${notice}\n`;
}
