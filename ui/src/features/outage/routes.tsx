import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'outage',
  pages: [{ face: 'admin', path: '/admin/examination-devices', access: ['ADMINISTRATOR'], page: () => import('./admin/devices-page') }],
  examinationSections: [{ order: 5, load: () => import('./displaced-section') }],
  adminNav: [{ order: 44, icon: 'test', label: nav.devices, to: '/admin/examination-devices', roles: ['ADMINISTRATOR'], section: sections.places }],
});
