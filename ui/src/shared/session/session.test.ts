import { expect, it } from 'vitest';
import { mayOpen, safeReturn, signInWithReturn } from './session';

it('only a path of our own site is a way back', () => {
  expect(['/visits', '//evil.example', '/\\evil.example', 'https://evil.example', null].map((back) => safeReturn(back, '/')))
    .toEqual(['/visits', '/', '/', '/', '/']);
});

it('staff pages lead to the staff sign-in', () => {
  expect(signInWithReturn('/work/queue?x=1')).toBe('/staff/sign-in?back=%2Fwork%2Fqueue%3Fx%3D1');
  expect(signInWithReturn('/workshop')).toBe('/sign-in?back=%2Fworkshop');
});

it('a page opens to its roles only', () => {
  const doctor = { signedIn: true, roles: ['DOCTOR' as const] };
  expect([mayOpen('public', { signedIn: false, roles: [] }), mayOpen('signed-in', doctor), mayOpen(['DOCTOR'], doctor), mayOpen(['PATIENT'], doctor), mayOpen(['DOCTOR'], { ...doctor, signedIn: false })])
    .toEqual([true, true, true, false, false]);
});
