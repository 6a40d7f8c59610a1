import { expect, it } from 'vitest';
import { phoneDigits, spacedPhone } from './phone';
import { cleanId, idState } from './resident-id';

const today = new Date('2026-11-22T00:00:00Z');

it('follows a number while it is typed', () => {
  expect(idState('', today).kind).toBe('empty');
  expect(idState('11010519', today)).toEqual({ kind: 'partial', left: 10 });
  expect(idState('110105194912310', today).kind).toBe('retired');
  expect(idState('11010519491231002X', today).kind).toBe('right');
  expect(idState('110105194912310021', today).kind).toBe('wrong');
  expect(idState('990101202602300018', today).kind).not.toBe('right');
});

it('cleans what people paste', () => {
  expect(cleanId(' 110105 19491231-002x ')).toBe('11010519491231002X');
  expect(phoneDigits('+86 138-1234-5678')).toBe('13812345678');
  expect(spacedPhone('13812345678')).toBe('138 1234 5678');
  expect(spacedPhone('1381')).toBe('138 1');
});
