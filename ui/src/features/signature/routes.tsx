import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

/** Checking signed documents, for anyone; and the doctor's own signing key. */
export default defineFeature({
  name: 'signature',
  pages: [
    { face: 'public', path: '/verifications', access: 'public', page: () => import('./code-page') },
    { face: 'public', path: '/verify/:code', access: 'public', page: () => import('./verification-page') },
    { face: 'work', path: '/work/signing', access: ['DOCTOR'], page: () => import('./work/key-page') },
  ],
  meEntries: [{ order: 40, group: 'help', icon: 'shield', label: nav.verify, to: '/verifications', access: 'public' }],
  workNav: [{ order: 80, icon: 'key', label: nav.signing, to: '/work/signing', roles: ['DOCTOR'] }],
});
