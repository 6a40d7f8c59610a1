import sections from '@/shared/locales/nav';
import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

/** Persons recorded twice. */
export default defineFeature({
  name: 'duplicate',
  pages: [{ face: 'admin', path: '/admin/duplicates', access: ['ADMINISTRATOR', 'OPERATOR'], page: () => import('./admin/duplicates-page') }],
  adminNav: [{ order: 56, icon: 'person', label: nav.duplicates, to: '/admin/duplicates', roles: ['ADMINISTRATOR', 'OPERATOR'], section: sections.onSite }],
});
