import { defineFeature } from '@/shared/registry/feature';
import sections from '@/shared/locales/nav';
import nav from './locales/nav';

export default defineFeature({
  name: 'examination',
  pages: [
    { face: 'patient', path: '/examinations', access: ['PATIENT'], page: () => import('./orders-page') },
    { face: 'patient', path: '/examinations/:id', access: ['PATIENT'], page: () => import('./order-page') },
    { face: 'patient', path: '/examinations/:id/questions', access: ['PATIENT'], page: () => import('./questions-page') },
    { face: 'patient', path: '/examinations/:id/times', access: ['PATIENT'], page: () => import('./times-page') },
    { face: 'work', path: '/work/examinations', access: ['DOCTOR'], page: () => import('./work/questions-page') },
    { face: 'admin', path: '/admin/examinations', access: ['ADMINISTRATOR'], page: () => import('./admin/desk-page') },
  ],
  services: [{ order: 45, icon: 'test', label: nav.mine, to: '/examinations' }],
  homeCards: [{ place: 'next', order: 30, roles: ['PATIENT'], load: () => import('./next-examination.home') }],
  visitSections: [{ order: 15, roles: ['PATIENT'], load: () => import('./orders-section') }],
  meEntries: [{ group: 'health', order: 25, icon: 'test', label: nav.mine, hint: nav.mineHint, to: '/examinations', access: ['PATIENT'] }],
  chartTabs: [{ order: 10, label: nav.panel, load: () => import('./work/panel') }],
  workNav: [{ order: 35, icon: 'test', label: nav.questions, to: '/work/examinations', roles: ['DOCTOR'] }],
  adminNav: [{ order: 51, icon: 'test', label: nav.desk, to: '/admin/examinations', roles: ['ADMINISTRATOR'], section: sections.onSite }],
});
