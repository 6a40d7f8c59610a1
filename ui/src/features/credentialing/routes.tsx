import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

const administrators = ['ADMINISTRATOR'] as const;
const supervisors = ['SUPERVISOR'] as const;

export default defineFeature({
  name: 'credentialing',
  pages: [
    { face: 'admin', path: '/admin/doctors/new', access: administrators, page: () => import('./admin/enlist-page') },
    { face: 'admin', path: '/admin/papers', access: administrators, page: () => import('./admin/papers-page') },
    { face: 'admin', path: '/admin/pharmacists', access: administrators, page: () => import('./admin/pharmacists-page') },
    { face: 'admin', path: '/admin/pilots', access: ['SUPERVISOR', 'ADMINISTRATOR'], page: () => import('./admin/pilots-page') },
    { face: 'admin', path: '/admin/supervision', access: supervisors, page: () => import('./admin/supervision-page') },
  ],
  adminNav: [
    { order: 31, icon: 'doctor', label: nav.enlist, to: '/admin/doctors/new', roles: administrators, section: nav.house },
    { order: 32, icon: 'licence', label: nav.papers, to: '/admin/papers', roles: administrators, section: nav.house },
    { order: 36, icon: 'note', label: nav.pharmacists, to: '/admin/pharmacists', roles: administrators, section: nav.house },
    { order: 38, icon: 'shield', label: nav.pilots, to: '/admin/pilots', roles: administrators, section: nav.house },
    { order: 10, icon: 'hospital', label: nav.supervision, to: '/admin/supervision', roles: supervisors, section: nav.region },
    { order: 12, icon: 'doctor', label: nav.pilots, to: '/admin/pilots', roles: supervisors, section: nav.region },
  ],
});
