import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

export default defineFeature({
  name: 'training',
  pages: [
    { face: 'work', path: '/work/training', access: ['DOCTOR'], page: () => import('./work/course-page') },
    { face: 'admin', path: '/admin/training', access: ['ADMINISTRATOR'], page: () => import('./admin/standing-page') },
  ],
  workNav: [{ order: 90, icon: 'shield', label: nav.course, to: '/work/training', roles: ['DOCTOR'] }],
  adminNav: [{ order: 34, icon: 'shield', label: nav.standing, to: '/admin/training', roles: ['ADMINISTRATOR'], section: nav.house }],
  todayCards: [{ order: 0, wide: true, roles: ['DOCTOR'], load: () => import('./work/owed-card') }],
});
