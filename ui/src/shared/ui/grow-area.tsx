import { useLayoutEffect, useRef, type Ref, type TextareaHTMLAttributes } from 'react';
import styles from './grow-area.module.css';

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  ref?: Ref<HTMLTextAreaElement>;
  minRows?: number;
  maxRows?: number;
  /** Without a frame of its own, where the surroundings draw one. */
  bare?: boolean;
  wrong?: boolean;
}

/**
 * A text area that grows with its text. antd's own measures with a style attribute, which the content security policy
 * refuses; this one sets heights through the CSSOM.
 */
export function GrowArea({ ref, minRows = 2, maxRows = 12, bare = false, wrong = false, ...rest }: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = own.current;
    if (area === null) return;
    const fit = () => {
      const { lineHeight, paddingTop, paddingBottom, borderTopWidth } = getComputedStyle(area);
      const [line, padding, border] = [parseFloat(lineHeight), parseFloat(paddingTop) + parseFloat(paddingBottom), 2 * parseFloat(borderTopWidth)];
      area.style.height = '0';
      const wanted = Math.max(area.scrollHeight, line * minRows + padding);
      const most = line * maxRows + padding;
      area.style.height = `${Math.min(wanted, most) + border}px`;
      area.style.overflowY = wanted > most ? 'auto' : 'hidden';
    };
    fit();
    let width = area.clientWidth;
    const watcher = new ResizeObserver(() => {
      if (area.clientWidth === width) return;
      width = area.clientWidth;
      fit();
    });
    watcher.observe(area);
    return () => watcher.disconnect();
  }, [rest.value, rest.placeholder, minRows, maxRows]);
  return (
    <textarea {...rest} rows={minRows} className={styles.area} data-bare={bare} data-wrong={wrong}
      ref={(area) => {
        own.current = area;
        if (typeof ref === 'function') ref(area);
        else if (ref) ref.current = area;
      }} />
  );
}
