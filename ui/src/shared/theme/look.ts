import { useEffect } from 'react';
import { createStore, device, useStore } from '../store';
import { applyLook, type Face } from './apply-tokens';

const LARGE = 'xinglin.large-type';
const DARK = 'xinglin.dark';

const initialLarge = device.get(LARGE);
const largeChosen = createStore(initialLarge !== null);
const large = createStore(initialLarge === 'true');
const dark = createStore(device.get(DARK) === 'true');

/** Large type as the person chose on this device; the account's setting applies until they choose. */
export function useLargeType(): [boolean, (on: boolean) => void] {
  return [useStore(large), chooseLargeType];
}

function chooseLargeType(on: boolean): void {
  device.set(LARGE, String(on));
  largeChosen.set(true);
  large.set(on);
}

export function followAccountLargeType(on: boolean): void {
  if (!largeChosen.get()) large.set(on);
}

export function useDark(): [boolean, (on: boolean) => void] {
  return [useStore(dark), (on) => {
    device.set(DARK, String(on));
    dark.set(on);
  }];
}

/** Puts a face's tokens on the page; the dark theme and the large type belong to one face each. */
export function useFaceLook(face: Face): void {
  const isLarge = useStore(large);
  const isDark = useStore(dark);
  useEffect(() => {
    applyLook({ face, dark: face === 'work' && isDark, large: face === 'patient' && isLarge });
  }, [face, isLarge, isDark]);
}
