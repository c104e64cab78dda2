/** A time as the agent's clock shows it, with the date unless it is today's. `time` in milliseconds since 1970. */
export function formatTime(time: number, now: number = Date.now()): string {
  const date = new Date(time);
  const clock = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  const isToday = date.toDateString() === new Date(now).toDateString();
  return isToday ? clock : `${date.getDate()} ${months[date.getMonth()]} ${clock}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
