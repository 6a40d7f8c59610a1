import sections from '@/shared/locales/nav';
import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

/** The administrator's help for people who lost a way in. */
export default defineFeature({
  name: 'recovery',
  pages: [{ face: 'admin', path: '/admin/recovery', access: ['ADMINISTRATOR', 'OPERATOR'], page: () => import('./admin/recovery-page') }],
  adminNav: [{ order: 55, icon: 'key', label: nav.recovery, to: '/admin/recovery', roles: ['ADMINISTRATOR', 'OPERATOR'], section: sections.onSite }],
});
