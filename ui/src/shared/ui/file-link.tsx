import { Icon } from './icon';
import { fileSize } from './file-size';
import styles from './file-link.module.css';

/** A file that no page shows, such as a PDF: its name and size; the browser saves it or opens its reader. */
export function FileLink({ href, name, size }: { href: string; name: string; size?: number }) {
  const kind = /\.([a-z0-9]{2,4})$/i.exec(name)?.[1]?.toUpperCase();
  const said = [kind, size === undefined ? undefined : fileSize(size)].filter(Boolean).join(' · ');
  return (
    <a className={styles.link} href={href} download={name}>
      <Icon name="record" size={20} />
      <span>{name}{said !== '' && <small>{said}</small>}</span>
    </a>
  );
}
