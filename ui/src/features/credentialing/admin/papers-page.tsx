import { Drawer, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/clock/clock';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { Button, ButtonLink } from '@/shared/ui/button';
import { Empty, Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { Pager, usePages } from '@/shared/work/pager.work';
import { WorkPage } from '@/shared/work/work-page.work';
import { WorkTable } from '@/shared/work/work-table.work';
import { PAGE, usePapers, type Paper } from '../api/doctors';
import styles from './credentialing.module.css';
import { PapersDrawer } from './papers-drawer';

/** The papers of the house's doctors, and where they are renewed. */
export default function PapersPage() {
  const { t } = useTranslation('credentialing');
  const pages = usePages();
  const [text, setText] = useState('');
  const { data, isPending, error, refetch } = usePapers({ text: useDeferredValue(text.trim()) || undefined, after: pages.after });
  const [chosen, setChosen] = useState<string>();
  const words = useWords();
  const one = data?.items.find((row) => row.id === chosen);
  return (
    <WorkPage title={t('papers.title')} lead={t('papers.lead')}
      tools={<Input.Search allowClear className={styles.search} maxLength={60} placeholder={t('papers.search')} aria-label={t('papers.search')} value={text} onChange={(event) => { setText(event.target.value); pages.restart(); }} />}
      action={<ButtonLink kind="next" to="/admin/doctors/new">{t('enlist.title')}</ButtonLink>}>
      {error ? <Failed error={error} retry={() => void refetch()} /> : (
        <>
        <WorkTable<Paper> aria-label={t('papers.title')} rowKey="id" size="middle" loading={isPending} dataSource={data?.items} pagination={false} scroll={{ x: 1000 }}
          locale={{ emptyText: text !== '' ? <Empty small icon="doctor" title={t('papers.notFound')} text={t('papers.notFoundText')} /> : <Empty small icon="doctor" title={t('papers.empty')} text={t('papers.emptyText')} next={{ label: t('enlist.title'), to: '/admin/doctors/new' }} /> }}
          columns={[
            { title: t('enlist.name'), key: 'name', render: (_, row) => <b>{words(row.name)}</b> },
            { title: t('enlist.department'), key: 'department', render: (_, row) => words(row.department) },
            { title: t('papers.licence'), key: 'licence', render: (_, row) => <Until day={row.licenceTo} /> },
            { title: t('papers.insurance'), key: 'insurance', render: (_, row) => <Until day={row.insuranceTo} /> },
            { title: t('papers.consent'), key: 'consent', render: (_, row) => <Tag tone={row.employerConsentOn === undefined ? 'warning' : 'good'}>{t(row.employerConsentOn === undefined ? 'papers.none' : 'papers.there')}</Tag> },
            { title: t('papers.rights'), key: 'rights', render: (_, row) => <><Tag tone={row.mayConsult ? 'good' : 'plain'}>{t('papers.consult')}</Tag> <Tag tone={row.mayTreat ? 'good' : 'plain'}>{t('papers.treat')}</Tag></> },
            { title: t('papers.register'), key: 'register', render: (_, row) => <Register paper={row} /> },
            { title: '', key: 'act', width: 100, render: (_, row) => <Button kind="quiet" onClick={() => setChosen(row.id)}>{t('papers.change')}</Button> },
          ]} />
        <Pager pages={pages} size={PAGE} shown={data?.items.length ?? 0} total={data?.total ?? 0} next={data?.next} />
        </>
      )}
      <Drawer open={one !== undefined} onClose={() => setChosen(undefined)} title={one && words(one.name)} size={520} destroyOnHidden>
        {one && <PapersDrawer key={one.id} paper={one} />}
      </Drawer>
    </WorkPage>
  );
}

function Until({ day }: { day?: string }) {
  const { t } = useTranslation('credentialing');
  const say = useDay();
  if (day === undefined) return <Tag tone="danger">{t('papers.none')}</Tag>;
  return <>{say(day)} {day < today() && <Tag tone="danger">{t('papers.over')}</Tag>}</>;
}

function Register({ paper }: { paper: Paper }) {
  const { t } = useTranslation('credentialing');
  const say = useDay();
  if (paper.checkedOn === undefined) return <span>{t('papers.notByRegister')}</span>;
  return <>{paper.confirmed === false ? <Tag tone="danger">{t('papers.doubted')}</Tag> : <Tag tone="good">{t('papers.confirmed')}</Tag>} {say(paper.checkedOn)}</>;
}
