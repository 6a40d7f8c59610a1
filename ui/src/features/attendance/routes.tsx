import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'attendance',
  pages: [
    { face: 'patient', path: '/appointments/:id/waiting', access: ['PATIENT'], page: () => import('./waiting-page') },
    { face: 'work', path: '/work/clinic', access: ['DOCTOR'], page: () => import('./work/clinic-page') },
    { face: 'admin', path: '/admin/desk', access: ['ADMINISTRATOR'], page: () => import('./admin/desk-page') },
    { face: 'admin', path: '/admin/displays', access: ['ADMINISTRATOR'], page: () => import('./admin/displays-page') },
    { face: 'wall', path: '/wall/:institution/:department', access: 'public', page: () => import('./wall-page') },
    { face: 'wall', path: '/kiosk/:institution/:department', access: 'public', page: () => import('./kiosk-page') },
  ],
  appointmentSections: [{ order: 10, load: () => import('./attendance-section') }],
  workNav: [{ order: 25, icon: 'megaphone', label: nav.clinic, to: '/work/clinic', roles: ['DOCTOR'] }],
  adminNav: [
    { order: 50, icon: 'queue', label: nav.desk, to: '/admin/desk', roles: ['ADMINISTRATOR'], section: sections.onSite },
    { order: 52, icon: 'megaphone', label: nav.displays, to: '/admin/displays', roles: ['ADMINISTRATOR'], section: sections.onSite },
  ],
});
