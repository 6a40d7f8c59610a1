import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem';

/** Waits 1, 2, 4 … 15 s, or what the server asks for. */
export function pauseBeforeRetry(attempt: number, error: unknown): number {
  const asked = asProblem(error).retryAfter;
  return asked === undefined ? Math.min(1000 * 2 ** attempt, 15_000) : Math.min(asked * 1000, 15_000);
}

/** A restarting server is waited for; a refusal is never repeated. */
export const newQueryClient = (onSignedOut: () => void): QueryClient => {
  const onError = (error: unknown) => {
    if (asProblem(error).status === 401) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        networkMode: 'always',
        retry: (attempt, error) => asProblem(error).passing && attempt < 20,
        retryDelay: pauseBeforeRetry,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
};
