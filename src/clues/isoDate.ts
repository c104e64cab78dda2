const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A date as articles write it, as ISO `YYYY-MM-DD`: `2024-01-24` (a time behind it is dropped), `01/24/2024` (month first),
 * `06-AUG-2002`, `August 6, 2002`. Undefined for anything else and for days that no calendar has.
 */
export function findIsoDate(text: string): string | undefined {
  const day = readNumbers(text) ?? readDayMonth(text) ?? readMonthDay(text);
  return day && isInCalendar(day) ? toIso(day) : undefined;
}

function readNumbers(text: string): Day | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s].*)?$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return american ? { year: Number(american[3]), month: Number(american[1]), day: Number(american[2]) } : undefined;
}

function readDayMonth(text: string): Day | undefined {
  const match = /^(\d{1,2})[-\s]([a-z]{3,9})[-\s](\d{4})$/i.exec(text);
  return match ? { year: Number(match[3]), month: monthOf(match[2]), day: Number(match[1]) } : undefined;
}

function readMonthDay(text: string): Day | undefined {
  const match = /^([a-z]{3,9})\s(\d{1,2}),?\s(\d{4})$/i.exec(text);
  return match ? { year: Number(match[3]), month: monthOf(match[1]), day: Number(match[2]) } : undefined;
}

/** 0 for no month's name. */
function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isInCalendar({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toIso({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
