import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/patient/card';
import { useWhen } from '@/shared/ui/facts';
import { useTextSlots } from './api/opening';
import styles from './new-visit.module.css';

const SHOWN = 6;

/** A set time for the first answer, where the doctor keeps sessions for it; nothing is chosen unless the patient does. */
export function SlotChoice({ doctor, chosen, onChoose }: { doctor: string; chosen: string | undefined; onChoose: (slot: string | undefined) => void }) {
  const { t } = useTranslation('consultation');
  const say = useWhen();
  const slots = useTextSlots(doctor).data?.slice(0, SHOWN) ?? [];
  if (slots.length === 0) return null;
  return (
    <Card title={t('pay.slot')}>
      <p className={styles.quiet}>{t('pay.slotText')}</p>
      <div className={styles.times} role="radiogroup" aria-label={t('pay.slot')}>
        {[undefined, ...slots].map((slot) => (
          <label key={slot?.id ?? 'none'}>
            <input type="radio" name="slot" checked={chosen === slot?.id} onChange={() => onChoose(slot?.id)} />
            <span>{slot === undefined ? t('pay.slotNone') : say(slot.startsAt)}</span>
          </label>
        ))}
      </div>
    </Card>
  );
}
