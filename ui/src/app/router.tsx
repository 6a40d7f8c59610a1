import i18next from 'i18next';
import type { RouteObject } from 'react-router';
import type { Face, Feature, Load, Page } from '@/shared/registry/feature';
import { Guard } from './guard';
import { NotFound, RouteFault } from './faults';
import { Skeleton } from '@/shared/ui/skeleton';
import { RootFrame } from './root-frame';

/** A page with the texts of its feature, fetched together when first opened. */
const lazily = (feature: string, load: Load): RouteObject['lazy'] => async () => {
  const [module] = await Promise.all([load(), i18next.loadNamespaces(feature)]);
  return { Component: module.default };
};

const routeOf = (feature: string, page: Page): RouteObject => ({
  element: <Guard access={page.access} />,
  children: [{ path: page.path, lazy: lazily(feature, page.page), handle: { tabBar: page.tabBar, fullBleed: page.fullBleed } }],
});

const routesFor = (features: readonly Feature[], face: Face): RouteObject[] =>
  features.flatMap((feature) =>
    (feature.pages ?? []).filter((page) => page.face === face).map((page) => routeOf(feature.name, page)));

const own = (path: string, load: Load, tabBar?: boolean): RouteObject => ({ path, lazy: lazily('app', load), handle: { tabBar } });

/** Faces are separate bundles: each frame is fetched with the first page of its face. */
const frame = (load: Load, children: RouteObject[]): RouteObject => ({
  lazy: lazily('app', load),
  errorElement: <RouteFault />,
  children: [{ errorElement: <RouteFault />, children }],
});

/** Tab pages that no feature replaces. */
const ownTabs = (features: readonly Feature[]): RouteObject[] => {
  const taken = new Set(features.flatMap((feature) => (feature.pages ?? []).map((page) => page.path)));
  return [
    own('/', () => import('./patient/home-page'), true),
    own('/visits', () => import('./patient/visits-page'), true),
    own('/messages', () => import('./patient/messages-page'), true),
    own('/me', () => import('./patient/me-page'), true),
  ].filter((route) => !taken.has(route.path ?? ''));
};

const staff = ['DOCTOR', 'NURSE', 'PHARMACIST', 'PHARMACY', 'FINANCE', 'SUPERVISOR', 'ADMINISTRATOR', 'OPERATOR'] as const;

export const routesOf = (features: readonly Feature[]): RouteObject[] => [{
  element: <RootFrame />,
  errorElement: <RouteFault />,
  HydrateFallback: () => <Skeleton card lines={4} />,
  children: [
    frame(() => import('./patient/patient-frame'), [...ownTabs(features), ...routesFor(features, 'patient')]),
    frame(() => import('./public/public-frame'), routesFor(features, 'public')),
    frame(() => import('./work/work-frame'), [
      { element: <Guard access={staff} />, children: [own('/work', () => import('./work/today-page'))] },
      ...routesFor(features, 'work'),
    ]),
    frame(() => import('./work/admin-frame'), [
      { element: <Guard access={['ADMINISTRATOR', 'APPLICANT', 'SUPERVISOR', 'OPERATOR']} />, children: [own('/admin', () => import('./work/admin-page'))] },
      ...routesFor(features, 'admin'),
    ]),
    frame(() => import('./wall/wall-frame'), routesFor(features, 'wall')),
    frame(() => import('./public/public-frame'), [{ path: '*', element: <NotFound /> }]),
  ],
}];
