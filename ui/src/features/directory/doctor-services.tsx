import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/patient/card';
import { Button, ButtonLink } from '@/shared/ui/button';
import { Money } from '@/shared/ui/facts';
import { HitRateLine } from '@/shared/ui/hit-rate';
import { Icon, type IconName } from '@/shared/ui/icon';
import type { DoctorView, Service, Why } from './api/directory';
import styles from './doctor-services.module.css';
import { useSpan, useWhy } from './words';

const ICONS: Record<Service['kind'], IconName> = { ADVICE: 'message', FOLLOW_UP: 'stethoscope', CLINIC: 'hospital' };
const ORDER: readonly Service['kind'][] = ['FOLLOW_UP', 'ADVICE', 'CLINIC'];

/** What can be had of the doctor: content, promise, price and the way in; or why not, under which rule. */
export function DoctorServices({ page }: { page: DoctorView }) {
  const { t } = useTranslation('directory');
  const services = [...page.services].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const first = services.find((service) => service.why === undefined)?.id;
  const treatment = page.services.some((service) => service.kind === 'FOLLOW_UP');
  return (
    <Card title={t('doctor.services')}>
      <ul className={styles.services}>
        {services.map((service) => <li key={service.id}><ServiceRow service={service} primary={service.id === first} /></li>)}
      </ul>
      {page.doctor.promises && <p className={styles.rate}><HitRateLine rate={page.doctor.promises} of="doctor" /></p>}
      {!treatment && page.treat.why && <Reason why={page.treat.why} />}
    </Card>
  );
}

function ServiceRow({ service, primary }: { service: Service; primary: boolean }) {
  const { t } = useTranslation('directory');
  const { kind } = service;
  const texts = { ADVICE: 'doctor.adviceText', FOLLOW_UP: 'doctor.followUpText', CLINIC: 'doctor.clinicText' } as const;
  return (
    <div className={styles.service} data-off={service.why !== undefined}>
      <span className={styles.icon}><Icon name={ICONS[kind]} size={24} /></span>
      <div className={styles.words}>
        <h3>{t(`kind.${kind}`)}</h3>
        <p>{t(texts[kind])}</p>
        {kind !== 'CLINIC' && service.why === undefined && <Promise service={service} />}
        {service.why && <Reason why={service.why} />}
      </div>
      <div className={styles.act}>
        <strong><Money of={service.price} /></strong>
        {service.why === undefined && <Way service={service} primary={primary} />}
      </div>
    </div>
  );
}

function Promise({ service }: { service: Service }) {
  const { t } = useTranslation('directory');
  const span = useSpan();
  const questions = service.exchanges === 0 ? t('doctor.unlimited') : t('doctor.exchanges', { count: service.exchanges });
  return (
    <ul className={styles.promise}>
      <li><Icon name="clock" size={16} />{t('doctor.promise', { span: span(service.replyMinutes) })}</li>
      <li><Icon name="check" size={16} />{t('doctor.window', { span: span(service.windowMinutes) })}</li>
      <li><Icon name="message" size={16} />{questions}</li>
      {service.reportMinutes > 0 && <li><Icon name="record" size={16} />{t('doctor.report', { span: span(service.reportMinutes) })}</li>}
    </ul>
  );
}

function Way({ service: { id, kind }, primary }: { service: Service; primary: boolean }) {
  const { t } = useTranslation('directory');
  if (kind !== 'CLINIC') return <ButtonLink kind={primary ? 'next' : 'plain'} to={`/visits/new?offering=${id}`}>{t(`doctor.act.${kind}`)}</ButtonLink>;
  const show = () => document.getElementById('slots')?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  return <Button kind={primary ? 'next' : 'plain'} onClick={show}>{t('doctor.act.CLINIC')}</Button>;
}

/** Why something is not possible today, with the rule behind it. */
export function Reason({ why }: { why: Why }) {
  const { t } = useTranslation('directory');
  const say = useWhy();
  return (
    <p className={styles.reason}>
      <Icon name="info" size={16} />
      <span>{say(why)}{why.rule !== undefined && <> · <Link to={`/rules/${why.rule}`}>{t('doctor.rule')}</Link></>}</span>
    </p>
  );
}
