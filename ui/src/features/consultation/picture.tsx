import { ImageViewer } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import styles from './visit.module.css';

/** A picture in the conversation; pressing it shows it whole. */
export function Picture({ small, whole }: { small: string; whole: string }) {
  const { t } = useTranslation('consultation');
  const [open, setOpen] = useState(false);
  const [broken, setBroken] = useState(false);
  if (broken) return <p className={styles.bubble}><Icon name="image" size={18} /> {t('chat.imageGone')}</p>;
  return (
    <>
      <button type="button" className={styles.picture} onClick={() => setOpen(true)} aria-label={t('chat.openImage')}>
        <img src={small} alt={t('chat.image')} onError={() => setBroken(true)} />
      </button>
      {open && <ImageViewer image={whole} visible onClose={() => setOpen(false)} />}
    </>
  );
}
