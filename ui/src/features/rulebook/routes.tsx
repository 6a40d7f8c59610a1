import { defineFeature } from '@/shared/registry/feature';
import nav from './locales/nav';

export default defineFeature({
  name: 'rulebook',
  pages: [
    { face: 'public', path: '/rules', access: 'public', page: () => import('./rules-page') },
    { face: 'public', path: '/rules/:id', access: 'public', page: () => import('./rule-page') },
  ],
  meEntries: [{ group: 'help', order: 30, icon: 'rule', label: nav.rules, hint: nav.rulesHint, to: '/rules', access: 'public' }],
});
