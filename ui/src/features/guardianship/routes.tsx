import sections from '@/shared/locales/nav';
import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

/** Proof that a guardian is one, before any right over the child exists. */
export default defineFeature({
  name: 'guardianship',
  pages: [
    { face: 'patient', path: '/me/family/proofs', access: ['PATIENT'], page: () => import('./proofs-page') },
    { face: 'admin', path: '/admin/guardian-proofs', access: ['ADMINISTRATOR'], page: () => import('./admin/desk-page') },
  ],
  adminNav: [{ order: 56, icon: 'family', label: nav.desk, to: '/admin/guardian-proofs', roles: ['ADMINISTRATOR'], section: sections.onSite }],
});
