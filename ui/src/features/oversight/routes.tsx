import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'oversight',
  pages: [
    { face: 'public', path: '/complaint-channels', access: 'public', page: () => import('./channels-page') },
    { face: 'patient', path: '/complaints', access: ['PATIENT'], page: () => import('./complaints-page') },
    { face: 'patient', path: '/complaints/new', access: ['PATIENT'], page: () => import('./new-complaint-page') },
    { face: 'patient', path: '/complaints/:id', access: ['PATIENT'], page: () => import('./complaint-page') },
    { face: 'admin', path: '/admin/complaints', access: ['ADMINISTRATOR'], page: () => import('./admin/desk-page') },
    { face: 'admin', path: '/admin/complaints/:id', access: ['ADMINISTRATOR'], page: () => import('./admin/case-page') },
    { face: 'work', path: '/work/complaints', access: ['DOCTOR'], page: () => import('./work/handed-page') },
    { face: 'work', path: '/work/complaints/:id', access: ['DOCTOR'], page: () => import('./work/handed-case-page') },
  ],
  workNav: [{ order: 75, icon: 'complaint', label: nav.handed, to: '/work/complaints', roles: ['DOCTOR'] }],
  meEntries: [
    { group: 'help', order: 10, icon: 'complaint', label: nav.mine, hint: nav.mineHint, to: '/complaints', access: ['PATIENT'] },
    { group: 'help', order: 20, icon: 'phone', label: nav.channels, hint: nav.channelsHint, to: '/complaint-channels', access: 'public' },
  ],
  adminCards: [{ order: 3, roles: ['ADMINISTRATOR'], load: () => import('./admin/complaints-card') }, { order: 15, column: 'side', roles: ['ADMINISTRATOR'], load: () => import('./admin/due-card') }],
  adminNav: [{ order: 60, icon: 'complaint', label: nav.desk, to: '/admin/complaints', roles: ['ADMINISTRATOR'], section: sections.quality }],
});
