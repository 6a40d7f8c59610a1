import { Image } from 'antd';

/** A picture over the whole screen: arrows turn pages, Esc leaves, wheel and keys zoom. */
export function Lightbox({ sources, at, show }: { sources: readonly string[]; at: number | null; show: (at: number | null) => void }) {
  if (at === null) return null;
  return (
    <Image.PreviewGroup items={[...sources]}
      preview={{ open: true, current: at, onChange: (next) => show(next), onOpenChange: (open) => { if (!open) show(null); } }} />
  );
}
