import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

/** The second factor of staff: set up, renewed, given up. */
export default defineFeature({
  name: 'factor',
  pages: [
    { face: 'work', path: '/work/security', access: ['DOCTOR'], page: () => import('./work/security-page') },
    { face: 'admin', path: '/admin/security', access: ['ADMINISTRATOR', 'OPERATOR'], page: () => import('./work/security-page') },
  ],
  workNav: [{ order: 82, icon: 'shield', label: nav.security, to: '/work/security', roles: ['DOCTOR'] }],
  adminNav: [{ order: 90, icon: 'shield', label: nav.security, to: '/admin/security', roles: ['ADMINISTRATOR', 'OPERATOR'], section: nav.own }],
});
