import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** Signing asked for by the address (`?do=sign`, from the palette), done once. */
export function useAskedToSign(run: () => void): void {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('do') === 'sign';
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!wanted) return;
    setSearch({}, { replace: true });
    latest.current();
  }, [wanted, setSearch]);
}
