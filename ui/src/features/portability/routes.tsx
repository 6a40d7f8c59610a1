import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

export default defineFeature({
  name: 'portability',
  pages: [
    { face: 'patient', path: '/me/data', access: ['PATIENT'], page: () => import('./centre-page') },
    { face: 'public', path: '/copies/:code', access: 'public', page: () => import('./copy-page') },
  ],
  meEntries: [{ group: 'privacy', order: 8, icon: 'download', label: nav.mine, hint: nav.mineHint, to: '/me/data', access: ['PATIENT'] }],
});
