import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

/** Where one is signed in. */
export default defineFeature({
  name: 'account',
  pages: [
    { face: 'patient', path: '/me/devices', access: ['PATIENT'], page: () => import('./devices-page') },
    { face: 'work', path: '/work/devices', access: ['DOCTOR'], page: () => import('./work/devices-page') },
    { face: 'admin', path: '/admin/devices', access: ['ADMINISTRATOR', 'OPERATOR'], page: () => import('./work/devices-page') },
  ],
  meEntries: [{ group: 'privacy', order: 30, icon: 'phone', label: nav.devices, hint: nav.devicesHint, to: '/me/devices', access: ['PATIENT'] }],
  workNav: [{ order: 84, icon: 'phone', label: nav.devices, to: '/work/devices', roles: ['DOCTOR'] }],
  adminNav: [{ order: 92, icon: 'phone', label: nav.devices, to: '/admin/devices', roles: ['ADMINISTRATOR', 'OPERATOR'], section: nav.own }],
});
