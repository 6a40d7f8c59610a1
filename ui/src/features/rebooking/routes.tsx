import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'rebooking',
  pages: [
    { face: 'patient', path: '/appointments/:id/move', access: ['PATIENT'], page: () => import('./move-page') },
    { face: 'patient', path: '/upgrades/:id', access: ['PATIENT'], page: () => import('./upgrade-page') },
    { face: 'admin', path: '/admin/leaves', access: ['ADMINISTRATOR'], page: () => import('./admin/leaves-page') },
    { face: 'work', path: '/work/leaves', access: ['DOCTOR'], page: () => import('./admin/leaves-page') },
    { face: 'work', path: '/work/extra-places', access: ['DOCTOR'], page: () => import('./admin/extra-places-page') },
    { face: 'admin', path: '/admin/extra-places', access: ['ADMINISTRATOR'], page: () => import('./admin/extra-places-page') },
  ],
  appointmentSections: [{ order: 5, anyState: true, load: () => import('./rebooking-section') }],
  workNav: [{ order: 38, icon: 'calendar', label: nav.own, to: '/work/leaves', roles: ['DOCTOR'] }, { order: 39, icon: 'slots', label: nav.extra, to: '/work/extra-places', roles: ['DOCTOR'] }],
  adminNav: [{ order: 42, icon: 'calendar', label: nav.leaves, to: '/admin/leaves', roles: ['ADMINISTRATOR'], section: sections.places }, { order: 43, icon: 'slots', label: nav.extra, to: '/admin/extra-places', roles: ['ADMINISTRATOR'], section: sections.places }],
});
