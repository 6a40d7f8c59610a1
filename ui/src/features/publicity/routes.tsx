import sections from '@/shared/locales/nav';
import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

export default defineFeature({
  name: 'publicity',
  pages: [{ face: 'admin', path: '/admin/public-facts', access: ['ADMINISTRATOR'], page: () => import('./admin/facts-page') }],
  adminNav: [{ order: 12, icon: 'hospital', label: nav.facts, to: '/admin/public-facts', roles: ['ADMINISTRATOR'], section: sections.house }],
});
