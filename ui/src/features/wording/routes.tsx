import sections from '@/shared/locales/nav';
import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

export default defineFeature({
  name: 'wording',
  pages: [{ face: 'admin', path: '/admin/message-templates', access: ['ADMINISTRATOR'], page: () => import('./admin/templates-page') }],
  adminNav: [{ order: 54, icon: 'chat', label: nav.templates, to: '/admin/message-templates', roles: ['ADMINISTRATOR'], section: sections.onSite }],
});
