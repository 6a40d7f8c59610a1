import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLargeTypeChoice } from '@/shared/session/large-type';
import { useMe } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';
import styles from './large-type-offer.module.css';

/** Asks people of 60 and over once whether they want large type; either answer is kept. */
export function LargeTypeOffer() {
  const { me } = useMe();
  return me.offerLargeType === true ? <Offer /> : null;
}

function Offer() {
  const { t } = useTranslation('app');
  const [, choose] = useLargeTypeChoice();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className={styles.offer} aria-labelledby="large-type" onCancel={(event) => { event.preventDefault(); choose(false); }}>
      <span className={styles.picture}><Icon name="type" size={36} /></span>
      <h2 id="large-type">{t('largeType.title')}</h2>
      <p>{t('largeType.text')}</p>
      <div className={styles.sample} aria-hidden="true"><span>{t('largeType.sample')}</span><span>{t('largeType.sample')}</span></div>
      <Button wide kind="main" onClick={() => choose(true)} autoFocus>{t('largeType.yes')}</Button>
      <Button wide kind="quiet" onClick={() => choose(false)}>{t('largeType.no')}</Button>
      <small>{t('largeType.where')}</small>
    </dialog>
  );
}
