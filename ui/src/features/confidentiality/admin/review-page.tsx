import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useDraft } from '@/shared/draft';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { When } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { useReview, useReviewOf, verdicts, type Emergency } from '../api/emergency';
import styles from '../confidentiality.module.css';
import { Facts, Looks, ReviewTag } from '../facts';

/** One emergency access: what the doctor said and looked at, and the hospital's finding. */
export default function ReviewPage() {
  const { t } = useTranslation('confidentiality');
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useReviewOf(id);
  return (
    <WorkPage title={t('desk.title')} lead={<Link to="/admin/emergency-access">{t('desk.back')}</Link>}>
      {isPending && <Skeleton card lines={6} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data && (
        <div className={styles.columns}>
          <div className={styles.stack}>
            <section className={styles.panel}><h2>{t('looks')}</h2><Looks of={data} /></section>
            {data.verdict === undefined ? <Judge emergency={data} /> : <Found emergency={data} />}
          </div>
          <aside className={styles.panel}>
            <p><ReviewTag of={data} /></p>
            <Facts of={data} />
            <p className={styles.quiet}><Link to="/rules/PV-18">{t('opening.rule')}</Link></p>
          </aside>
        </div>
      )}
    </WorkPage>
  );
}

function Found({ emergency }: { emergency: Emergency }) {
  const { t } = useTranslation('confidentiality');
  return (
    <section className={styles.panel}>
      <h2>{t('note')}</h2>
      <p className={styles.prose}>{emergency.note}</p>
      {emergency.reviewedAt && <p className={styles.quiet}><When at={emergency.reviewedAt} /></p>}
    </section>
  );
}

function Judge({ emergency }: { emergency: Emergency }) {
  const { t } = useTranslation('confidentiality');
  const [verdict, setVerdict] = useState<(typeof verdicts)[number]>();
  const [note, setNote, clearDraft] = useDraft(`review-${emergency.id}`);
  const review = useReview(emergency.id);
  const ask = useConfirm();
  const problem = review.error === null ? undefined : asProblem(review.error);
  const send = async () => {
    const sure = await ask({ title: t('desk.confirm.title'), text: t('desk.confirm.text'), act: t('desk.confirm.act', { verdict: t(`verdicts.${verdict ?? 'JUSTIFIED'}`) }) });
    if (sure) review.mutate({ verdict, note }, { onSuccess: clearDraft });
  };
  return (
    <section className={styles.panel}>
      <h2>{t('desk.judge')}</h2>
      {problem !== undefined && <RuleRefusal problem={problem} />}
      <span className={styles.label} id="verdict">{t('desk.found')}</span>
      <Radio.Group aria-labelledby="verdict" value={verdict} onChange={(event) => setVerdict(event.target.value as (typeof verdicts)[number])} options={verdicts.map((value) => ({ value, label: t(`verdicts.${value}`) }))} />
      <label className={styles.label} htmlFor="note">{t('note')}</label>
      <Input.TextArea id="note" rows={5} maxLength={500} showCount value={note} placeholder={t('desk.noteHint')} onChange={(event) => setNote(event.target.value)} className={styles.counted} />
      <div className={styles.foot}><span /><Button kind="next" busy={review.isPending} disabled={verdict === undefined || note.trim().length < 2} onClick={() => void send()}>{t('desk.send')}</Button></div>
    </section>
  );
}
