import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'confidentiality',
  pages: [
    { face: 'patient', path: '/me/emergency-access/:id', access: ['PATIENT'], page: () => import('./opening-page') },
    { face: 'work', path: '/work/emergency/:patient?', access: ['DOCTOR'], page: () => import('./work/emergency-page') },
    { face: 'admin', path: '/admin/emergency-access', access: ['ADMINISTRATOR'], page: () => import('./admin/reviews-page') },
    { face: 'admin', path: '/admin/emergency-access/:id', access: ['ADMINISTRATOR'], page: () => import('./admin/review-page') },
  ],
  workNav: [{ order: 70, icon: 'key', label: nav.emergency, to: '/work/emergency', roles: ['DOCTOR'] }],
  adminNav: [{ order: 65, icon: 'key', label: nav.reviews, to: '/admin/emergency-access', roles: ['ADMINISTRATOR'], section: sections.quality }],
  adminCards: [{ order: 4, roles: ['ADMINISTRATOR'], load: () => import('./admin/reviews-card') }],
});
