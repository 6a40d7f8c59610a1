import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { http } from '@/api/http';
import { useLargeType } from '../theme/look';
import { meKey, useMe, type Me } from './session';

/** Large type for this device at once and, for who is signed in, for the account: their other devices follow. */
export function useLargeTypeChoice(): [boolean, (on: boolean) => void] {
  const [large, setLarge] = useLargeType();
  const { me } = useMe();
  const client = useQueryClient();
  const choose = useCallback((on: boolean) => {
    setLarge(on);
    if (!me.signedIn) return;
    client.setQueryData<Me>(meKey, (known) => known && { ...known, largeType: on, offerLargeType: false });
    // The device remembers it anyway; the account learns it with the next change.
    http.put('/api/me/preferences', { largeType: on }).catch(() => undefined);
  }, [client, me.signedIn, setLarge]);
  return [large, choose];
}
