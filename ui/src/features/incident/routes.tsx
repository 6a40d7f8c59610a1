import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'incident',
  pages: [
    { face: 'admin', path: '/admin/incidents', access: ['ADMINISTRATOR'], page: () => import('./admin/incidents-page') },
    { face: 'work', path: '/work/incidents', access: ['DOCTOR'], page: () => import('./work/report-page') },
  ],
  workNav: [{ order: 80, icon: 'alert', label: nav.report, to: '/work/incidents', roles: ['DOCTOR'] }],
  adminNav: [{ order: 62, icon: 'alert', label: nav.incidents, to: '/admin/incidents', roles: ['ADMINISTRATOR'], section: sections.quality }],
  adminCards: [{ order: 3, roles: ['ADMINISTRATOR'], load: () => import('./admin/incidents-card') }],
});
