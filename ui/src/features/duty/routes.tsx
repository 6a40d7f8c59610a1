import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'duty',
  pages: [
    { face: 'admin', path: '/admin/duties', access: ['ADMINISTRATOR'], page: () => import('./admin/duties-page') },
    { face: 'admin', path: '/admin/roles', access: ['ADMINISTRATOR', 'OPERATOR'], page: () => import('./admin/roles-page') },
  ],
  adminNav: [{ order: 35, icon: 'family', label: nav.duties, to: '/admin/duties', roles: ['ADMINISTRATOR'], section: sections.house }, { order: 36, icon: 'key', label: nav.roles, to: '/admin/roles', roles: ['ADMINISTRATOR', 'OPERATOR'], section: sections.house }],
});
