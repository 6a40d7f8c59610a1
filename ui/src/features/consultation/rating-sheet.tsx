import { Popup, Rate } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Button } from '@/shared/ui/button';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { useRate } from './api/visits';
import styles from './visit.module.css';

const POINTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const LONGEST = 500;

/** Satisfaction in stars, a score in points, and words if one likes; given once. */
export function RatingSheet({ visit, close }: { visit: string; close: () => void }) {
  const { t } = useTranslation('consultation');
  const rate = useRate(visit);
  const [satisfaction, setSatisfaction] = useState(0);
  const [score, setScore] = useState<number>();
  const [comment, setComment] = useState('');
  const send = () => {
    if (score !== undefined) rate.mutate({ satisfaction, score, comment }, { onSuccess: close });
  };
  return (
    <Popup visible onMaskClick={close} onClose={close} showCloseButton bodyStyle={{ borderRadius: 'var(--x-radius) var(--x-radius) 0 0' }}>
      <section className={styles.sheet} aria-labelledby="rating-title">
        <h2 id="rating-title">{t('rate.title')}</h2>
        <div className={styles.rateRow}><span>{t('rate.satisfaction')}</span><Rate value={satisfaction} onChange={setSatisfaction} aria-label={t('rate.satisfaction')} /></div>
        <fieldset className={styles.points}>
          <legend>{t('rate.score')}</legend>
          {POINTS.map((point) => (
            <label key={point}><input type="radio" name="score" checked={score === point} onChange={() => setScore(point)} /><span>{point}</span></label>
          ))}
        </fieldset>
        <textarea className={styles.comment} rows={3} maxLength={LONGEST} value={comment} aria-label={t('rate.comment')} placeholder={t('rate.comment')} onChange={(event) => setComment(event.target.value)} />
        {rate.isError && <RuleRefusal problem={asProblem(rate.error)} />}
        <Button kind="next" wide busy={rate.isPending} disabled={satisfaction === 0 || score === undefined} onClick={send}>{t('rate.send')}</Button>
      </section>
    </Popup>
  );
}
