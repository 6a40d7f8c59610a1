import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

/** An act asked for by the address (`?do=accept`, from the palette), done once. */
export function useAsked(run: (act: 'accept' | 'decline' | 'terminate' | 'close') => void): void {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('do');
  useEffect(() => {
    if (wanted !== 'accept' && wanted !== 'decline' && wanted !== 'terminate' && wanted !== 'close') return;
    setSearch({}, { replace: true });
    run(wanted);
  }, [wanted, run, setSearch]);
}
