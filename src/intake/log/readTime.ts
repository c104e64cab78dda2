/** Which of two numbers a date begins with, where the year is not first. */
export type DateOrder = 'day-first' | 'month-first';

const DATE = /(?<![\d.])(?<a>\d{1,4})(?<by>[./-])(?<b>\d{1,2})[./-](?<c>\d{1,4})(?!\d)/;
const CLOCK =
  /(?<!\d)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,3}))?)?\d*\s?(?<half>[AP]\.?M)?/i;
const NAMED = /(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<day>\d{1,2})(?!\d)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * How the dates of a log are written, judged by many of them at once: a number above 12 tells; else the dot is the day's, and so is the slash
 * where the clock has 24 hours.
 */
export function findDateOrder(times: Iterable<string>): DateOrder {
  let guess: DateOrder = 'day-first';
  for (const time of times) {
    const { a = '', b = '', by } = DATE.exec(time)?.groups ?? {};
    if (a.length > 2 || a === '') continue;
    if (Number(a) > 12) return 'day-first';
    if (Number(b) > 12) return 'month-first';
    if (by === '/' && /[ap]\.?m/i.test(time)) guess = 'month-first';
  }
  return guess;
}

/**
 * The time that a log's text names, in milliseconds since 1970 by the writer's clock: `2024-11-20T08:15:02Z`, `11/20/2024 9:15:02 AM`,
 * `20.11.2024 09:15`, `Wed Nov 20 09:15:02 2024`. Null for none, and for one without a year. For sorting.
 */
export function readTime(text: string, order: DateOrder): number | null {
  const date = readDate(text, order);
  if (date === null) return null;
  const { hour = '0', minute = '0', second = '0', fraction = '0', half = '' } = CLOCK.exec(text)?.groups ?? {};
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const [year, month, day] = date;
  const time = Date.UTC(year, month - 1, day, hours, Number(minute), Number(second), Number(fraction.padEnd(3, '0')));
  return Number.isNaN(time) || month > 12 || day > 31 ? null : time;
}

function readDate(text: string, order: DateOrder): readonly [year: number, month: number, day: number] | null {
  const numbers = DATE.exec(text)?.groups;
  if (numbers) {
    const [a, b, c] = [Number(numbers.a), Number(numbers.b), Number(numbers.c)];
    if ((numbers.a ?? '').length === 4) return [a, b, c];
    return order === 'day-first' ? [fullYear(c), b, a] : [fullYear(c), a, b];
  }
  const named = NAMED.exec(text)?.groups;
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  return named && year ? [Number(year), MONTHS.indexOf((named.month ?? '').toLowerCase()) + 1, Number(named.day)] : null;
}

function fullYear(year: number): number {
  return year >= 100 ? year : year >= 70 ? 1900 + year : 2000 + year;
}
