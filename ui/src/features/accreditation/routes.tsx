import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

const administrators = ['ADMINISTRATOR'] as const;
const applicants = ['APPLICANT'] as const;
const supervisors = ['SUPERVISOR'] as const;
const inviting = ['SUPERVISOR', 'OPERATOR'] as const;

export default defineFeature({
  name: 'accreditation',
  pages: [
    { face: 'admin', path: '/admin/application', access: ['APPLICANT', 'ADMINISTRATOR'], page: () => import('./admin/application-page') },
    { face: 'admin', path: '/admin/files', access: administrators, page: () => import('./admin/files-page') },
    { face: 'admin', path: '/admin/departments', access: administrators, page: () => import('./admin/departments-page') },
    { face: 'admin', path: '/admin/licensing', access: supervisors, page: () => import('./admin/licensing-page') },
    { face: 'admin', path: '/admin/licensing/:id', access: supervisors, page: () => import('./admin/case-page') },
    { face: 'admin', path: '/admin/applicants', access: inviting, page: () => import('./admin/applicants-page') },
  ],
  adminNav: [
    { order: 5, icon: 'note', label: nav.application, to: '/admin/application', roles: applicants, section: nav.house },
    { order: 20, icon: 'department', label: nav.departments, to: '/admin/departments', roles: administrators, section: nav.house },
    { order: 45, icon: 'note', label: nav.files, to: '/admin/files', roles: administrators, section: nav.house },
    { order: 5, icon: 'shield', label: nav.licensing, to: '/admin/licensing', roles: supervisors, section: nav.supervision },
    { order: 8, icon: 'family', label: nav.applicants, to: '/admin/applicants', roles: inviting, section: nav.supervision },
  ],
  adminCards: [
    { order: 1, wide: true, roles: applicants, load: () => import('./admin/application-card') },
    { order: 1, wide: true, roles: supervisors, load: () => import('./admin/licensing-card') },
  ],
});
