import { DesktopFrame } from './desktop-frame';

export default function AdminFrame() {
  return <DesktopFrame face="admin" />;
}
