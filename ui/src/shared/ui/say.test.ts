import { expect, it } from 'vitest';
import { initialsOf } from './portrait';
import { namePathOf } from './problem-fields';
import { ageOf, daysInside, momentParts, moneyText } from './say';

const now = new Date('2026-11-22T15:00:00+08:00');
const say = (at: string, grain: 'minute' | 'daypart' | 'day' = 'minute', language = 'zh-CN') => {
  const { day, time } = momentParts(at, now, language, grain, (word) => `<${word}>`);
  return `${day} ${time}`.trim();
};

it('near days have names, the coming week has weekdays, the rest has dates', () => {
  expect(say('2026-11-22T14:30:00+08:00')).toBe('<today> 14:30');
  expect(say('2026-11-23T08:00:00+08:00', 'daypart')).toBe('<tomorrow> <morning>');
  expect(say('2026-11-25T13:00:00+08:00', 'daypart')).toBe('周三 <afternoon>');
  expect(say('2026-11-18T13:00:00+08:00', 'day')).toBe('11月18日');
  expect(say('2025-03-01', 'day')).toBe('2025年3月1日');
  expect(say('2026-11-25T13:00:00+08:00', 'minute', 'en')).toBe('Wed 13:00');
});

it('days turn at midnight in China, wherever the device is', () => {
  expect(say('2026-11-21T16:30:00Z')).toBe('<today> 00:30');
});

it('English days begin small inside a sentence and large where one begins', () => {
  expect(daysInside('It can be moved until Tomorrow 14:30, or Today.')).toBe('It can be moved until tomorrow 14:30, or today.');
  expect(daysInside('Tomorrow 14:30. Today is full. Todayish')).toBe('Tomorrow 14:30. Today is full. Todayish');
});

it('a broken time says nothing rather than "Invalid Date"', () => {
  expect(say('not a time')).toBe('');
});

it('money keeps its fen and groups thousands', () => {
  expect(['25', '25.5', '1234567.89', '-3.10', '0.07'].map(moneyText)).toEqual(['¥25.00', '¥25.50', '¥1,234,567.89', '−¥3.10', '¥0.07']);
});

it('ages count months of children', () => {
  expect(ageOf('2023-09-02', now)).toMatchObject({ years: 3, months: 2 });
  expect(ageOf('2023-11-23', now)).toMatchObject({ years: 2, months: 11 });
  expect(ageOf('2026-11-20', now)).toMatchObject({ years: 0, months: 0, days: 2 });
});

it('initials keep rare characters whole', () => {
  expect(['𠮷田', '欧阳修', 'Ann Lee', ''].map(initialsOf)).toEqual(['𠮷', '欧', 'AL', '·']);
});

it('pointers become the names of form fields', () => {
  expect(namePathOf('/patient/phone')).toEqual(['patient', 'phone']);
  expect(namePathOf('/items/0/a~1b')).toEqual(['items', 0, 'a/b']);
});
