import { Outlet } from 'react-router';
import { useFaceLook } from '@/shared/theme/look';

/** Nothing around the page: a screen on a wall shows one thing. */
export default function WallFrame() {
  useFaceLook('patient');
  return <main id="content"><Outlet /></main>;
}
