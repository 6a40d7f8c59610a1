import type { Stage } from './api/orders';

type Tone = 'plain' | 'good' | 'info' | 'warning' | 'danger';

export const toneOf: Record<Stage, Tone> = {
  TO_ANSWER: 'warning', ASK_DOCTOR: 'danger', TO_BOOK: 'warning', TO_PAY: 'warning', BOOKED: 'good', ARRIVED: 'good', OVER: 'plain', EXPIRED: 'plain', WITHDRAWN: 'plain',
};

/** Something is left to do or to wait for. */
export const OPEN: ReadonlySet<Stage> = new Set(['TO_ANSWER', 'ASK_DOCTOR', 'TO_BOOK', 'TO_PAY', 'BOOKED', 'ARRIVED']);

const zone = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
/** Hours and minutes as the hospital's clock shows them. */
export const clock = (at: string): string => zone.format(new Date(at));
