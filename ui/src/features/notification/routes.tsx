import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'notification',
  pages: [
    { face: 'work', path: '/work/messages', access: 'signed-in', page: () => import('./work/messages-page') },
    { face: 'admin', path: '/admin/reminders', access: ['ADMINISTRATOR'], page: () => import('./admin/undelivered-page') },
  ],
  messageSections: [{ order: 20, load: () => import('./messages-section') }],
  companions: [{ order: 10, load: () => import('./news') }],
  topBarTools: [{ order: 10, load: () => import('./work/bell') }],
  adminCards: [{ order: 4, roles: ['ADMINISTRATOR'], load: () => import('./admin/undelivered-card') }],
  adminNav: [{ order: 53, icon: 'bell', label: nav.undelivered, to: '/admin/reminders', roles: ['ADMINISTRATOR'], section: sections.onSite }],
  workNav: [{ order: 80, icon: 'bell', label: nav.messages, to: '/work/messages', roles: ['DOCTOR'] }],
});
