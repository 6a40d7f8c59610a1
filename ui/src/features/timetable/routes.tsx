import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'timetable',
  pages: [{ face: 'admin', path: '/admin/clinics', access: ['ADMINISTRATOR'], page: () => import('./admin/grid-page') }],
  adminNav: [{ order: 40, icon: 'calendar', label: nav.clinics, to: '/admin/clinics', roles: ['ADMINISTRATOR'], section: sections.places }],
});
