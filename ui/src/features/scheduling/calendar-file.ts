import type { Appointment } from './api/appointment';

const stamp = (at: string): string => `${new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
const plain = (words: string): string => words.replace(/([\\,;])/g, '\\$1').replace(/\n/g, '\\n');

/** The appointment as an iCalendar file with a reminder the evening before and an hour ahead. */
export function calendarFile(appointment: Appointment, title: string, place: string): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Xinglin//Appointments//ZH', 'BEGIN:VEVENT',
    `UID:${appointment.id}@xinglin`, `DTSTAMP:${stamp(appointment.startsAt)}`,
    `DTSTART:${stamp(appointment.startsAt)}`, `DTEND:${stamp(appointment.endsAt)}`,
    `SUMMARY:${plain(title)}`, `LOCATION:${plain(place)}`,
    'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${plain(title)}`, 'TRIGGER:-PT12H', 'END:VALARM',
    'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${plain(title)}`, 'TRIGGER:-PT1H', 'END:VALARM',
    'END:VEVENT', 'END:VCALENDAR', '',
  ];
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(lines.join('\r\n'))}`;
}
