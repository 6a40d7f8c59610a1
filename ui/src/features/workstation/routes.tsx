import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

/** The doctor's room: queue, conversation and record side by side. */
export default defineFeature({
  name: 'workstation',
  pages: [
    { face: 'work', path: '/work/visits/:visit?', access: ['DOCTOR'], page: () => import('./work/room-page'), fullBleed: true },
  ],
  workNav: [{ order: 10, icon: 'chat', label: nav.room, to: '/work/visits', roles: ['DOCTOR'], section: nav.section }],
  todayCards: [
    { order: 10, wide: true, roles: ['DOCTOR'], load: () => import('./work/numbers-card') },
    { order: 20, column: 'main', roles: ['DOCTOR'], load: () => import('./work/pressing-card') },
    { order: 30, column: 'main', roles: ['DOCTOR'], load: () => import('./work/unread-card') },
    { order: 35, column: 'main', roles: ['DOCTOR'], load: () => import('./work/waiting-card') },
    { order: 40, column: 'side', roles: ['DOCTOR'], load: () => import('./work/appointments-card') },
  ],
  commands: [{ roles: ['DOCTOR'], search: async (text, signal) => (await import('./api/palette')).searchRoom(text, signal) }],
});
