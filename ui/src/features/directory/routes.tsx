import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

const administrators = ['ADMINISTRATOR'] as const;

export default defineFeature({
  name: 'directory',
  searchPath: '/find',
  pages: [
    { face: 'patient', path: '/find', access: 'public', page: () => import('./find-page') },
    { face: 'patient', path: '/doctors/:id', access: 'public', page: () => import('./doctor-page') },
    { face: 'patient', path: '/institutions', access: 'public', page: () => import('./institutions-page') },
    { face: 'patient', path: '/institutions/:slug', access: 'public', page: () => import('./institution-page') },
    { face: 'admin', path: '/admin/institution', access: administrators, page: () => import('./admin/institution-page') },
    { face: 'admin', path: '/admin/staff', access: administrators, page: () => import('./admin/staff-page') },
  ],
  services: [
    { order: 10, icon: 'doctor', label: nav.find, hint: nav.findHint, to: '/find' },
    { order: 15, icon: 'chat', label: nav.followUp, hint: nav.followUpHint, to: '/find?treat=true&offers=FOLLOW_UP' },
    { order: 20, icon: 'calendar', label: nav.clinic, hint: nav.clinicHint, to: '/find?offers=CLINIC&sort=EARLIEST' },
    { order: 60, icon: 'hospital', label: nav.hospitals, hint: nav.hospitalsHint, to: '/institutions' },
  ],
  homeCards: [
    { place: 'main', order: 20, load: () => import('./departments.home') },
    { place: 'main', order: 30, load: () => import('./doctors.home') },
    { place: 'aside', order: 10, load: () => import('./notices.home') },
  ],
  adminNav: [
    { order: 10, icon: 'hospital', label: nav.institution, to: '/admin/institution', roles: administrators, section: nav.house },
    { order: 30, icon: 'licence', label: nav.staff, to: '/admin/staff', roles: administrators, section: nav.house },
  ],
  adminCards: [{ order: 4, roles: administrators, load: () => import('./admin/licences-card') }, { order: 10, column: 'main', roles: administrators, load: () => import('./admin/licence-card') }],
});
