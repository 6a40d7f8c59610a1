import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useWords } from '@/shared/i18n/hooks';
import { useMe } from '@/shared/session/session';
import { When, useWhen } from '@/shared/ui/facts';
import { Skeleton } from '@/shared/ui/skeleton';
import { Empty, Failed } from '@/shared/ui/states';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { useAdded, useAddPlace, useExtraSessions, type Added, type ExtraSession } from '../api/extra';
import { DoctorPick } from './doctor-pick';
import styles from '../rebooking.module.css';

const LONGEST = 200;
const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
type Time = ExtraSession['times'][number];

/** One patient more on purpose: choose a time, say why; what was added stays on record. */
export default function ExtraPlacesPage() {
  const { t } = useTranslation('rebooking');
  const { me } = useMe();
  const admin = me.roles.includes('ADMINISTRATOR');
  const [doctor, setDoctor] = useState<string>();
  const [chosen, setChosen] = useState<Time>();
  const sessions = useExtraSessions(doctor, !admin || doctor !== undefined);
  return (
    <WorkPage title={t('extra.title')} lead={t('extra.lead')}>
      <div className={styles.stack}>
        {admin && <DoctorPick className={styles.pick} value={doctor} choose={setDoctor} />}
        {admin && doctor === undefined ? <Empty small icon="doctor" title={t('leaves.pickDoctor')} text={t('extra.pickText')} />
          : sessions.isPending ? <Skeleton card lines={4} />
          : sessions.data === undefined ? <Failed error={sessions.error} retry={() => void sessions.refetch()} />
          : sessions.data.length === 0 ? <Empty small icon="calendar" title={t('extra.none')} text={t('extra.noneText')} />
          : sessions.data.map((session) => <Half key={session.sessionId} session={session} choose={setChosen} />)}
        <Record admin={admin} />
      </div>
      {chosen && <Why time={chosen} close={() => setChosen(undefined)} />}
    </WorkPage>
  );
}

function Half({ session, choose }: { session: ExtraSession; choose: (time: Time) => void }) {
  const { t } = useTranslation('rebooking');
  const say = useWhen();
  const full = session.added >= session.limit;
  return (
    <section className={styles.half}>
      <header><h2>{say(`${session.on}T12:00:00+08:00`, 'day')} {t(`leaves.parts.${session.part}`)}</h2><span data-full={full}>{t('extra.count', { added: session.added, limit: session.limit })}</span></header>
      <ul className={styles.slots}>
        {session.times.map((time) => (
          <li key={time.slotId}>
            <button type="button" className={styles.slot} disabled={full} onClick={() => choose(time)}>
              <b>{hours.format(new Date(time.startsAt))}</b><small>{time.left > 0 ? t('extra.left', { count: time.left }) : t('extra.full')}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ time, close }: { time: Time; close: () => void }) {
  const { t } = useTranslation('rebooking');
  const say = useWhen();
  const [reason, setReason] = useState('');
  const add = useAddPlace();
  const problem = add.error === null ? undefined : asProblem(add.error);
  return (
    <Modal open title={t('extra.sure', { when: say(time.startsAt) })} okText={t('extra.act')} cancelText={t('extra.cancel')} confirmLoading={add.isPending}
      okButtonProps={{ disabled: reason.trim() === '' }} onCancel={close} onOk={() => add.mutate({ slotId: time.slotId, reason }, { onSuccess: close })}>
      {problem && <Alert type="error" showIcon title={problem.detail || problem.title} description={problem.wayOut} />}
      <p>{t('extra.sureText')}</p>
      <Input.TextArea aria-label={t('extra.reason')} value={reason} maxLength={LONGEST} showCount rows={3} placeholder={t('extra.reasonHint')} onChange={(event) => setReason(event.target.value)} />
    </Modal>
  );
}

function Record({ admin }: { admin: boolean }) {
  const { t } = useTranslation('rebooking');
  const name = useWords();
  const { data, isPending, error, refetch } = useAdded();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return (
    <WorkTable<Added> aria-label={t('extra.record')} rowKey={(row) => `${row.place.slotId}${row.place.addedAt}`} size="middle" loading={isPending} dataSource={data} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 800 }}
      title={() => t('extra.record')}
      locale={{ emptyText: <Empty small icon="slots" title={t('extra.empty')} text={t('extra.emptyText')} /> }}
      columns={[
        { title: t('extra.time'), key: 'time', width: 170, render: (_, row) => <When at={row.place.startsAt} /> },
        ...(admin ? [{ title: t('leaves.doctor'), key: 'doctor', width: 140, render: (_: unknown, row: Added) => <b>{name(row.practitioner)}</b> }] : []),
        { title: t('extra.reason'), key: 'reason', render: (_, row) => row.place.reason },
        { title: t('extra.by'), key: 'by', width: 200, render: (_, row) => `${row.addedBy} · ${t(`extra.as.${row.addedAs as 'DOCTOR' | 'ADMINISTRATOR'}`)}` },
        { title: t('extra.at'), key: 'at', width: 150, render: (_, row) => <When at={row.place.addedAt} /> },
      ]} />
  );
}
