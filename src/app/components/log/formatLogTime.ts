import type { LogTime } from '../../../intake/log/tally.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time of a log: on the agent's clock where the log has it in UTC, else as the log has it. Null where it has none. */
export function formatLogTime({ at, time }: LogTime): string | null {
  if (at === null || !time?.endsWith('Z')) return time;
  const date = new Date(at);
  return `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
