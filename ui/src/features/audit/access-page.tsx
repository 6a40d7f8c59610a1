import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PatientPage } from '@/shared/patient/patient-page';
import { Chips } from '@/shared/ui/chips';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { InfiniteList } from '@/shared/ui/infinite-list';
import { Portrait } from '@/shared/ui/portrait';
import { Empty } from '@/shared/ui/states';
import { useAccessLog, type Access } from './api/access-log';
import styles from './access.module.css';

/** Who looked at the patient's data or did something with it, newest first. */
export default function AccessPage() {
  const { t } = useTranslation('audit');
  const [own, setOwn] = useState(false);
  const query = useAccessLog(own);
  return (
    <PatientPage title={t('title')} parent="/me">
      <p className={styles.lead}><Icon name="shield" size={20} />{t('lead')}</p>
      <Chips label={t('filter')} options={[{ value: 'own', label: t('own') }]} chosen={own ? ['own'] : []} onChange={(chosen) => setOwn(chosen.length > 0)} />
      <InfiniteList query={query} label={t('title')} rowKey={(access) => String(access.id)} row={(access) => <AccessRow access={access} />} empty={<Empty icon="eye" title={t('empty.title')} text={t('empty.text')} />} />
    </PatientPage>
  );
}

function AccessRow({ access }: { access: Access }) {
  const { t } = useTranslation('audit');
  const name = access.self ? t('you') : access.who ?? t('system');
  const role = access.roles.find((one) => one !== 'PATIENT');
  const place = access.self ? undefined : [role === undefined ? undefined : t(`roles.${role}`), access.institution].filter(Boolean).join(' · ');
  return (
    <article className={styles.access}>
      {access.who ? <Portrait name={access.who} size={40} /> : <span className={styles.machine}><Icon name="settings" size={22} /></span>}
      <div className={styles.words}>
        <p><strong>{name}</strong> {t([`actions.${access.action}`, 'actions.other'])}</p>
        <small data-emergency={access.purpose === 'emergency'}>{[place, t([`purposes.${access.purpose}`, 'purposes.other'])].filter((part) => part !== undefined && part !== '').join(' · ')}</small>
        {!access.self && access.slug !== undefined && (
          <span className={styles.acts}>
            {access.emergency !== undefined && <Link to={`/me/emergency-access/${access.emergency}`}>{t('why')}</Link>}
            <Link to={`/complaints/new?institution=${access.slug}&kind=PRIVACY&entry=${access.id}`}>{t('complain')}</Link>
          </span>
        )}
      </div>
      <small className={styles.when}><When at={access.at} /></small>
    </article>
  );
}
