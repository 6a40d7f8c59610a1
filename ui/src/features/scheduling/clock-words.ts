const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** 14:30, in the clinics' own time. */
export const clock = (at: string | undefined): string => (at === undefined ? '' : hours.format(new Date(at)));

const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** 2026-11-22, in the clinics' own time. */
export const dayOf = (at: Date): string => days.format(at);

/** The day so many days later. */
export function dayPlus(day: string, count: number): string {
  const noon = new Date(`${day}T12:00:00+08:00`);
  return dayOf(new Date(noon.getTime() + count * 86_400_000));
}
