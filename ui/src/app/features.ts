import type { Feature } from '@/shared/registry/feature';

const modules = import.meta.glob<{ default: Feature }>('../features/*/routes.tsx', { eager: true });

/** Every folder under features/ that has a `routes.tsx`; adding a feature edits no shared file. */
export const features: readonly Feature[] = Object.values(modules).map((module) => module.default);
