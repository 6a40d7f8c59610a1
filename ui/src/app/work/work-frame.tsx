import { DesktopFrame } from './desktop-frame';

export default function WorkFrame() {
  return <DesktopFrame face="work" />;
}
