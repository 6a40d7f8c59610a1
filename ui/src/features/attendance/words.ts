const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** 14:30, in the clinics' own time. */
export const clock = (at: string): string => hours.format(new Date(at));
