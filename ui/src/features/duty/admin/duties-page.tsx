import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/api/problem';
import { useLanguage, useWords } from '@/shared/i18n/hooks';
import { useConfirm } from '@/shared/ui/confirm';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { CODES, GRANTABLE, useBoard, useEnd, type Board, type Duty } from '../api/duties';
import styles from './duties.module.css';
import { GrantForm } from './grant-form';

/** Who of the house answers for what, who is on duty now, and what nobody answers for. */
export default function DutiesPage() {
  const { t } = useTranslation('duty');
  const board = useBoard();
  const [granting, setGranting] = useState(false);
  return (
    <WorkPage title={t('title')} lead={<>{t('lead')} <Link to="/rules/SV-15">{t('rule')}</Link></>} action={<Button type="primary" onClick={() => setGranting(true)}>{t('grant')}</Button>}>
      {board.isError ? <Failed error={board.error} retry={() => void board.refetch()} /> : (
        <>
          {board.data && <Now board={board.data} />}
          <List rows={board.data?.duties} loading={board.isPending} />
        </>
      )}
      <Drawer title={t('grant')} open={granting} onClose={() => setGranting(false)} size={480} destroyOnHidden><GrantForm done={() => setGranting(false)} /></Drawer>
    </WorkPage>
  );
}

function Now({ board }: { board: Board }) {
  const { t } = useTranslation('duty');
  return (
    <div className={styles.now}>
      {CODES.map((code) => {
        const here = board.duties.filter((one) => one.code === code && one.onDuty).map((one) => one.person);
        const nobody = board.unfilled.includes(code);
        return <section key={code} className={styles.card} data-empty={nobody}><h2>{t(`code.${code}`)}</h2><b>{here.length > 0 ? here.join(t('and')) : t(nobody ? 'nobody' : 'offDuty')}</b></section>;
      })}
    </div>
  );
}

function List({ rows, loading }: { rows: readonly Duty[] | undefined; loading: boolean }) {
  const { t } = useTranslation('duty');
  const english = useLanguage() === 'en';
  const words = useWords();
  const confirm = useConfirm();
  const end = useEnd();
  const date = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { year: 'numeric', month: english ? 'short' : 'long', day: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', { weekday: 'short', timeZone: 'UTC' });
  const day = (text: string) => date.format(new Date(`${text}T00:00:00Z`));
  const hours = (duty: Duty) => [
    duty.weekdays.length === 0 ? t('everyDay') : duty.weekdays.map((one) => weekday.format(new Date(Date.UTC(1970, 0, 4 + one)))).join(' '),
    duty.begins && duty.ends ? `${duty.begins.slice(0, 5)}–${duty.ends.slice(0, 5)}` : t('wholeDay'),
  ].join(' · ');
  const ask = async (duty: Duty) => {
    if (await confirm({ title: t('sure'), text: t('sureText', { person: duty.person, duty: t(`code.${duty.code}`) }), act: t('end'), danger: true })) end.mutate(duty.id);
  };
  return (
    <>
      {end.error && <RuleRefusal problem={asProblem(end.error)} />}
      <WorkTable<Duty> aria-label={t('title')} rowKey="id" size="small" loading={loading} dataSource={rows} pagination={{ pageSize: 25, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 980 }}
        locale={{ emptyText: <Empty small icon="family" title={t('none')} text={t('noneText')} /> }}
        columns={[
          { title: t('duty'), key: 'code', width: 190, render: (_, duty) => (duty.department ? t('headOf', { name: words(duty.department) }) : t(`code.${duty.code}`)), filters: GRANTABLE.map((code) => ({ text: t(`code.${code}`), value: code })), onFilter: (code, duty) => duty.code === code },
          { title: t('person'), dataIndex: 'person', width: 140 },
          { title: t('hours'), key: 'hours', render: (_, duty) => hours(duty) },
          { title: t('days'), key: 'days', width: 260, render: (_, duty) => `${day(duty.from)} – ${duty.until ? day(duty.until) : t('goesOn')}` },
          { title: t('now'), key: 'now', width: 90, render: (_, duty) => <Tag tone={duty.onDuty ? 'good' : 'plain'}>{t(duty.onDuty ? 'on' : 'off')}</Tag> },
          { title: '', key: 'act', width: 90, render: (_, duty) => <Button size="small" danger loading={end.isPending && end.variables === duty.id} onClick={() => void ask(duty)}>{t('end')}</Button> },
        ]} />
    </>
  );
}
