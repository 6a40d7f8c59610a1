import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'scheduling',
  pages: [
    { face: 'patient', path: '/practitioners/:id/slots', access: 'public', page: () => import('./slots-page') },
    { face: 'patient', path: '/book/:slotId', access: ['PATIENT'], page: () => import('./booking-page') },
    { face: 'patient', path: '/appointments/:id', access: ['PATIENT'], page: () => import('./appointment-page') },
    { face: 'work', path: '/work/appointments', access: ['DOCTOR'], page: () => import('./work/day-page') },
    { face: 'admin', path: '/admin/sessions', access: ['ADMINISTRATOR'], page: () => import('./admin/week-page') },
  ],
  doctorSections: [{ order: 10, load: () => import('./doctor-slots') }],
  adminCards: [
    { order: 1, roles: ['ADMINISTRATOR'], load: () => import('./admin/today-card') },
    { order: 5, wide: true, roles: ['ADMINISTRATOR'], load: () => import('./admin/week-card') },
    { order: 6, column: 'main', roles: ['ADMINISTRATOR'], load: () => import('./admin/departments-card') },
  ],
  homeCards: [
    { place: 'next', order: 10, roles: ['PATIENT'], load: () => import('./next-appointment.home') },
    { place: 'next', order: 40, roles: ['PATIENT'], load: () => import('./revisit.home') },
  ],
  visitSections: [{ order: 10, roles: ['PATIENT'], load: () => import('./appointments-section') }],
  workNav: [{ order: 30, icon: 'slots', label: nav.day, to: '/work/appointments', roles: ['DOCTOR'] }],
  adminNav: [{ order: 41, icon: 'slots', label: nav.week, to: '/admin/sessions', roles: ['ADMINISTRATOR'], section: sections.places }],
});
