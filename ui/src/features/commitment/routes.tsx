import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'commitment',
  pages: [{ face: 'admin', path: '/admin/promises', access: ['ADMINISTRATOR'], page: () => import('./admin/ledger-page') }],
  adminNav: [{ order: 64, icon: 'clock', label: nav.ledger, to: '/admin/promises', roles: ['ADMINISTRATOR'], section: sections.quality }],
});
