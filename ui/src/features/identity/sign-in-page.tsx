import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useTitle } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { safeReturn } from '@/shared/session/session';
import type { MeView } from './api/signed-in';
import { DemoHandset } from './demo-handset';
import { DemoPeople } from './demo-people';
import styles from './identity.module.css';
import { SignInForm } from './sign-in-form';

/** Where the person goes: newcomers verify on the way, staff to their workstation, everybody back to where they were. */
export function placeAfter(me: MeView, back: string | null): string {
  if (!me.roles.includes('PATIENT') && !me.roles.includes('DOCTOR')) return safeReturn(back, '/admin');
  if (!me.roles.includes('PATIENT')) return safeReturn(back, '/work');
  const home = safeReturn(back, '/');
  return me.verified === true ? home : `/verify?back=${encodeURIComponent(home)}`;
}

export default function SignInPage() {
  const { t } = useTranslation('identity');
  useTitle(t('signIn.title'));
  const navigate = useNavigate();
  const back = useSearchParams()[0].get('back');
  const [phone, setPhone] = useState('');
  const [sent, setSent] = useState(0);
  const [code, setCode] = useState('');
  const done = (me: MeView) => void navigate(placeAfter(me, back), { replace: true });
  return (
    <div className={`${styles.columns} ${styles.wide}`}>
      <div className={styles.stack}>
        <Card>
          <div className={styles.head}>
            <h1 className={styles.title}>{t('signIn.title')}</h1>
            <p className={styles.lead}>{t('signIn.lead')}</p>
          </div>
          <SignInForm filled={code} onSent={(to) => { setPhone(to); setSent((count) => count + 1); }} onDone={done} />
        </Card>
        <DemoHandset key={phone} phone={phone} sent={sent > 0} onFill={setCode} />
        <p className={styles.center}>
          <Link to={`/staff/sign-in${back === null ? '' : `?back=${encodeURIComponent(back)}`}`}>{t('signIn.staff')}</Link>
        </p>
      </div>
      <DemoPeople onDone={done} />
    </div>
  );
}
