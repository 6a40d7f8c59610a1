import { Input } from 'antd';
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
import { AboutAccess } from '../about-access';
import type { Complaint } from '../api/complaints';
import { useCase, useHandle } from '../api/desk';
import styles from '../complaints.module.css';
import { Progress } from '../progress';
import { StateTag } from '../state-tag';

/** One complaint as the institution handles it: take it up, answer it, with the clock in view. */
export default function CasePage() {
  const { t } = useTranslation('oversight');
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useCase(id);
  const handle = useHandle(id);
  return (
    <WorkPage
      title={data?.ticketNo ?? t('desk.title')}
      lead={<Link to="/admin/complaints">{t('desk.back')}</Link>}
      action={data?.state === 'FILED' && <Button kind="main" busy={handle.isPending} onClick={() => handle.mutate(undefined)}>{t('desk.accept')}</Button>}
    >
      {isPending && <Skeleton card lines={6} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {handle.error && <RuleRefusal problem={asProblem(handle.error)} />}
      {data && <Whole complaint={data} handle={handle} />}
    </WorkPage>
  );
}

function Whole({ complaint, handle }: { complaint: Complaint; handle: ReturnType<typeof useHandle> }) {
  const { t } = useTranslation('oversight');
  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        <section className={styles.panel}>
          <h2>{t('one.text')}</h2>
          <p className={styles.prose}>{complaint.text}</p>
        </section>
        {complaint.state === 'ANSWERED'
          ? <section className={styles.panel}><h2>{t('one.answer')}</h2><p className={styles.prose}>{complaint.answer}</p></section>
          : <AnswerForm complaint={complaint} handle={handle} />}
      </div>
      <aside className={styles.panel}>
        <p className={styles.line}><StateTag complaint={complaint} /></p>
        <dl className={styles.facts}>
          <div><dt>{t('desk.who')}</dt><dd>{complaint.complainant}</dd></div>
          {complaint.phone && <div><dt>{t('desk.phone')}</dt><dd>{complaint.phone}</dd></div>}
          <div><dt>{t('one.kind')}</dt><dd>{t(`kinds.${complaint.kind}`)}</dd></div>
          <div><dt>{t('one.filed')}</dt><dd><When at={complaint.filedAt} /></dd></div>
          {complaint.aboutAccess && <AboutAccess of={complaint.aboutAccess} />}
        </dl>
        <Progress complaint={complaint} />
        <p className={styles.quiet}><Link to="/rules/SV-15">{t('one.rule')}</Link></p>
      </aside>
    </div>
  );
}

function AnswerForm({ complaint, handle }: { complaint: Complaint; handle: ReturnType<typeof useHandle> }) {
  const { t } = useTranslation('oversight');
  const [text, setText, clearDraft] = useDraft(`answer-${complaint.id}`);
  const ask = useConfirm();
  const send = async () => {
    const sure = await ask({ title: t('desk.confirm.title'), text: t('desk.confirm.text'), act: t('desk.confirm.act') });
    if (sure) handle.mutate(text, { onSuccess: clearDraft });
  };
  return (
    <section className={styles.panel}>
      <h2><label htmlFor="answer">{t('desk.answerTitle')}</label></h2>
      <Input.TextArea id="answer" rows={6} maxLength={2000} showCount value={text} placeholder={t('desk.answerHint')} onChange={(event) => setText(event.target.value)} />
      <div className={styles.foot}><span /><Button kind="next" busy={handle.isPending} disabled={text.trim() === ''} onClick={() => void send()}>{t('desk.answer')}</Button></div>
    </section>
  );
}
