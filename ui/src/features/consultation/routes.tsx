import sections from '@/shared/locales/nav';
import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

export default defineFeature({
  name: 'consultation',
  pages: [
    { face: 'patient', path: '/visits/new', access: ['PATIENT'], page: () => import('./new-visit-page') },
    { face: 'patient', path: '/visits/:id', access: ['PATIENT'], page: () => import('./visit-page') },
    { face: 'patient', path: '/trouble', access: 'public', page: () => import('./trouble-page') },
    { face: 'admin', path: '/admin/visits', access: ['ADMINISTRATOR'], page: () => import('./admin/waiting-page') },
  ],
  troublePath: '/trouble',
  homeCards: [{ place: 'next', order: 20, roles: ['PATIENT'], load: () => import('./open-visit.home') }],
  adminNav: [{ order: 48, icon: 'chat', label: nav.waiting, to: '/admin/visits', roles: ['ADMINISTRATOR'], section: sections.places }],
  adminCards: [{ order: 2, roles: ['ADMINISTRATOR'], load: () => import('./admin/visits-card') }],
  doctorSections: [{ order: 40, load: () => import('./doctor-reviews') }],
  visitSections: [{ order: 20, roles: ['PATIENT'], load: () => import('./visits-section') }],
});
