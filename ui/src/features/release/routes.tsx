import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'release',
  pages: [
    { face: 'patient', path: '/releases', access: 'public', page: () => import('./releases-page') },
    { face: 'patient', path: '/releases/:id', access: 'public', page: () => import('./room-page') },
    { face: 'patient', path: '/releases/:id/fairness', access: 'public', page: () => import('./fairness-page') },
    { face: 'admin', path: '/admin/releases', access: ['ADMINISTRATOR'], page: () => import('./admin/releases-page') },
  ],
  services: [{ order: 25, icon: 'clock', label: nav.release, hint: nav.releaseHint, to: '/releases' }],
  doctorSections: [{ order: 5, load: () => import('./doctor-release') }],
  adminCards: [{ order: 20, column: 'side', roles: ['ADMINISTRATOR'], load: () => import('./admin/releases-card') }],
  adminNav: [{ order: 44, icon: 'clock', label: nav.releases, to: '/admin/releases', roles: ['ADMINISTRATOR'], section: sections.places }],
});
