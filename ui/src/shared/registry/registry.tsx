import { createContext, useContext } from 'react';
import { useMe, type Role } from '../session/session';
import type { Feature } from './feature';

const RegistryContext = createContext<readonly Feature[]>([]);
export const RegistryProvider = RegistryContext.Provider;
export const useFeatures = (): readonly Feature[] => useContext(RegistryContext);

export type Owned<T> = T & { feature: string };

/** Everything the features put into one slot, in order, without what the signed-in person may not see. */
export function useContributions<T extends { order: number; roles?: readonly Role[] }>(
  pick: (feature: Feature) => readonly T[] | undefined,
): Owned<T>[] {
  const features = useFeatures();
  const { me } = useMe();
  return contributionsOf(features, pick).filter(
    (item) => item.roles === undefined || item.roles.some((role) => me.roles.includes(role)),
  );
}

export function contributionsOf<T extends { order: number }>(
  features: readonly Feature[],
  pick: (feature: Feature) => readonly T[] | undefined,
): Owned<T>[] {
  return features
    .flatMap((feature) => (pick(feature) ?? []).map((item) => ({ ...item, feature: feature.name })))
    .sort((a, b) => a.order - b.order || a.feature.localeCompare(b.feature));
}

/** The first feature that names such a place, e.g. the path of the search page. */
export function usePlace(pick: (feature: Feature) => string | undefined): string | undefined {
  return useFeatures().map(pick).find((place) => place !== undefined);
}

/** Whether some feature has a page at this path. */
export const useHasPage = (path: string): boolean =>
  useFeatures().some((feature) => feature.pages?.some((page) => page.path === path) ?? false);
