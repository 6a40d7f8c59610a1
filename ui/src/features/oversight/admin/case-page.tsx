import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { Button } from '@/shared/ui/button';
import { When } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { AboutAccess } from '../about-access';
import type { Complaint } from '../api/complaints';
import { useAccept, useCase } from '../api/desk';
import styles from '../complaints.module.css';
import { Progress } from '../progress';
import { OutcomeTag, StateTag } from '../state-tag';
import { AnswerForm } from './answer-form';
import { HandOver } from './hand-over';

/** One complaint as the institution handles it: take it up, hand it on, answer it, with the clock in view. */
export default function CasePage() {
  return <Case list="/admin/complaints" />;
}

/** The same for whoever it was handed to; `list` is where they came from. */
export function Case({ list }: { list: string }) {
  const { t } = useTranslation('oversight');
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useCase(id);
  const accept = useAccept(id);
  return (
    <WorkPage
      title={data?.ticketNo ?? t('desk.title')}
      lead={<Link to={list}>{t('desk.back')}</Link>}
      action={data?.state === 'FILED' && <Button kind="main" busy={accept.isPending} onClick={() => accept.mutate()}>{t('desk.accept')}</Button>}
    >
      {isPending && <Skeleton card lines={6} />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {accept.error && <RuleRefusal problem={asProblem(accept.error)} />}
      {data && <Whole complaint={data} list={list} />}
    </WorkPage>
  );
}

function Whole({ complaint, list }: { complaint: Complaint; list: string }) {
  const { t } = useTranslation('oversight');
  const { house } = complaint;
  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        <section className={styles.panel}>
          <h2>{t('one.text')}</h2>
          <p className={styles.prose}>{complaint.text}</p>
        </section>
        {complaint.state === 'ANSWERED'
          ? <section className={styles.panel}><h2>{t('one.answer')} <OutcomeTag complaint={complaint} /></h2><p className={styles.prose}>{complaint.answer}</p></section>
          : <AnswerForm complaint={complaint} />}
      </div>
      <div className={styles.form}>
        <aside className={styles.panel}>
          <p className={styles.line}><StateTag complaint={complaint} /></p>
          <dl className={styles.facts}>
            <div><dt>{t('desk.who')}</dt><dd>{house?.complainant}</dd></div>
            {house?.phone && <div><dt>{t('desk.phone')}</dt><dd>{house.phone}</dd></div>}
            <div><dt>{t('one.kind')}</dt><dd>{t(`kinds.${complaint.kind}`)}</dd></div>
            <div><dt>{t('desk.department')}</dt><dd>{house?.department ?? t('desk.noDepartment')}</dd></div>
            <div><dt>{t('desk.handler')}</dt><dd>{house?.handler ?? t('desk.nobody')}</dd></div>
            <div><dt>{t('one.filed')}</dt><dd><When at={complaint.filedAt} /></dd></div>
            {complaint.aboutAccess && <AboutAccess of={complaint.aboutAccess} />}
          </dl>
          <Progress complaint={complaint} />
          <p className={styles.quiet}><Link to="/rules/SV-15">{t('one.rule')}</Link></p>
        </aside>
        <HandOver complaint={complaint} list={list} />
      </div>
    </div>
  );
}
