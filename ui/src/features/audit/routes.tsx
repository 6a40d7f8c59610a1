import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

export default defineFeature({
  name: 'audit',
  pages: [{ face: 'patient', path: '/me/access', access: ['PATIENT'], page: () => import('./access-page') }],
  meEntries: [{ group: 'privacy', order: 30, icon: 'eye', label: nav.access, hint: nav.accessHint, to: '/me/access', access: ['PATIENT'] }],
});
