import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'conduct',
  pages: [
    { face: 'patient', path: '/no-shows', access: ['PATIENT'], page: () => import('./no-shows-page') },
    { face: 'admin', path: '/admin/appeals', access: ['ADMINISTRATOR'], page: () => import('./admin/appeals-page') },
  ],
  meEntries: [{ group: 'help', order: 15, icon: 'clock', label: nav.mine, hint: nav.mineHint, to: '/no-shows', access: ['PATIENT'] }],
  adminNav: [{ order: 62, icon: 'note', label: nav.appeals, to: '/admin/appeals', roles: ['ADMINISTRATOR'], section: sections.quality }],
});
