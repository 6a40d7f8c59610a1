import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'waitlist',
  pages: [
    { face: 'patient', path: '/waitlist', access: ['PATIENT'], page: () => import('./list-page') },
    { face: 'patient', path: '/waitlist/join', access: ['PATIENT'], page: () => import('./join-page') },
    { face: 'patient', path: '/waitlist/offers/:id', access: ['PATIENT'], page: () => import('./offer-page') },
    { face: 'work', path: '/work/waitlist', access: ['DOCTOR'], page: () => import('./work/department-page') },
    { face: 'admin', path: '/admin/waitlist', access: ['ADMINISTRATOR'], page: () => import('./admin/lists-page') },
  ],
  adminNav: [{ order: 45, icon: 'queue', label: nav.list, to: '/admin/waitlist', roles: ['ADMINISTRATOR'], section: sections.places }],
  homeCards: [{ place: 'next', order: 5, roles: ['PATIENT'], load: () => import('./offer.home') }],
  visitSections: [{ order: 20, roles: ['PATIENT'], load: () => import('./wishes-section') }],
  doctorSections: [{ order: 20, load: () => import('./doctor-wait') }],
  workNav: [{ order: 35, icon: 'queue', label: nav.list, to: '/work/waitlist', roles: ['DOCTOR'] }],
});
