/** The path of what a number alone names: an event (`1008`, `event 1008`, `Perflib 1008`) or an article (`Q256927`). */
export function readNumber(query: string): string | undefined {
  const article = /^q ?(\d{4,})$/i.exec(query);
  if (article) return `/kb/Q${article[1]}`;
  const event = /^(?:event(?: id)?:? )?(\d{1,5})$/i.exec(query);
  return event ? `/event/${event[1]}` : undefined;
}
