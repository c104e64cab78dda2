/** The path of an event's page, without the site's base. */
export function eventPath(id: number, source: string | null): string {
  return source === null ? `/event/${id}` : `/event/${encodeURIComponent(source)}/${id}`;
}
