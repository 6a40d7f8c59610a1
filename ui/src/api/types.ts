import type { components, paths } from './schema.gen';

/** A named schema of the API: `Schema<'DoctorView'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

type Content<R> = R extends { content: infer C } ? C[keyof C] : undefined;

/** What a request answers with on success: `Answer<'/api/doctors/{id}', 'get'>`. */
export type Answer<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { responses: infer R }
  ? Content<R[Extract<keyof R, 200 | 201 | 202>]>
  : never;

/** One page of a keyset-paged list; `next` is the cursor to ask with, absent on the last page. */
export interface KeysetPage<T> {
  items: T[];
  next?: string | null;
}

/** One page of a list whose length is known. */
export interface CountedPage<T> extends KeysetPage<T> {
  total: number;
}
