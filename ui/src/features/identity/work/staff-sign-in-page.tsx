import { Alert, Form, Input, type InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { asProblem } from '@/api/problem';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useTitle } from '@/shared/i18n/hooks';
import { safeReturn } from '@/shared/session/session';
import { AntdDesktop } from '@/shared/work/antd-desktop.work';
import { Button } from '@/shared/ui/button';
import { Branch } from '@/shared/ui/grove';
import { Icon, type IconName } from '@/shared/ui/icon';
import { Portrait } from '@/shared/ui/portrait';
import { useLanguage } from '@/shared/i18n/hooks';
import { useBecome, useDemoSignIns } from '../api/demo';
import { useStaffSignIn } from '../api/sign-in';
import type { MeView } from '../api/signed-in';
import styles from './staff-sign-in.module.css';

const POINTS: readonly [string, IconName][] = [['queue', 'queue'], ['rules', 'shield'], ['sign', 'note']];

export default function StaffSignInPage() {
  const { t } = useTranslation('identity');
  useTitle(t('staff.title'));
  const navigate = useNavigate();
  const back = useSearchParams()[0].get('back');
  const done = (me: MeView) =>
    void navigate(safeReturn(back, me.roles.includes('DOCTOR') ? '/work' : '/admin'), { replace: true });
  return (
    <AntdDesktop>
      <div className={styles.page}>
        <section className={styles.pitch}>
          <Branch className={styles.branch} />
          <h2>{t('staff.pitch')}</h2>
          <ul>{POINTS.map(([point, icon]) => <li key={point}><Icon name={icon} size={22} />{t(`staff.points.${point}`)}</li>)}</ul>
        </section>
        <section className={styles.box}>
          <h1>{t('staff.title')}</h1>
          <p>{t('staff.lead')}</p>
          <PasswordForm onDone={done} />
          <DemoStaff onDone={done} />
          <Link to="/sign-in">{t('staff.patient')}</Link>
        </section>
      </div>
    </AntdDesktop>
  );
}

interface Typed { userName: string; password: string; code?: string; newPassword?: string; again?: string }

function PasswordForm({ onDone }: { onDone: (me: MeView) => void }) {
  const { t } = useTranslation('identity');
  const [form] = Form.useForm<Typed>();
  const signIn = useStaffSignIn();
  const first = useRef<InputRef>(null);
  useEffect(() => first.current?.focus(), []);
  const problem = signIn.error ? asProblem(signIn.error) : undefined;
  const second = problem?.code.startsWith('factor.') === true || form.getFieldValue('code') !== undefined;
  const own = problem !== undefined && ['account.own-', 'password.'].some((start) => problem.code.startsWith(start)) || form.getFieldValue('newPassword') !== undefined;
  const asked = problem?.code === 'factor.code-needed' || problem?.code === 'account.own-password-needed';
  const required = [{ required: true, message: t('staff.needed') }];
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={({ again: _, ...given }) => signIn.mutate(given, { onSuccess: onDone })}>
      {problem && <Alert type={asked ? 'info' : 'error'} showIcon title={problem.message} description={second || own ? problem.wayOut : undefined} className={styles.alert} />}
      <Form.Item name="userName" label={t('staff.userName')} rules={required}>
        <Input ref={first} size="large" autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label={t('staff.password')} rules={required}>
        <Input.Password size="large" autoComplete="current-password" maxLength={72} />
      </Form.Item>
      {second && (
        <Form.Item name="code" label={t('staff.code')} rules={required}>
          <Input size="large" autoFocus inputMode="numeric" autoComplete="one-time-code" maxLength={24} />
        </Form.Item>
      )}
      {own && <OwnPassword />}
      <Button kind="main" wide type="submit" busy={signIn.isPending}>{t(own ? 'staff.ownAct' : 'staff.act')}</Button>
    </Form>
  );
}

/** For whose password somebody else set. */
function OwnPassword() {
  const { t } = useTranslation('identity');
  return (
    <>
      <Form.Item name="newPassword" label={t('staff.own')} extra={t('staff.ownHint')} rules={[{ required: true, message: t('staff.needed') }]}>
        <Input.Password size="large" autoFocus autoComplete="new-password" maxLength={72} />
      </Form.Item>
      <Form.Item name="again" label={t('staff.ownAgain')} dependencies={['newPassword']} rules={[
        { required: true, message: t('staff.needed') },
        ({ getFieldValue }) => ({ validator: (_, again) => again === undefined || again === '' || again === getFieldValue('newPassword') ? Promise.resolve() : Promise.reject(new Error(t('staff.ownDiffers'))) }),
      ]}>
        <Input.Password size="large" autoComplete="new-password" maxLength={72} />
      </Form.Item>
    </>
  );
}

function DemoStaff({ onDone }: { onDone: (me: MeView) => void }) {
  const { t } = useTranslation('identity');
  const words = useLanguage() === 'en' ? 'en' : 'zh';
  const { data } = useDemoSignIns();
  const become = useBecome();
  const staff = data?.personas.filter((persona) => persona.staff) ?? [];
  if (data === undefined || staff.length === 0) return null;
  return (
    <div className={styles.demo}>
      <h2>{t('demo.title')}</h2>
      <p>{t('demo.lead')} {t('staff.demo', { password: data.staffPassword })}</p>
      <ul>
        {staff.map((persona) => (
          <li key={persona.slug}>
            <button type="button" className={styles.person} disabled={become.isPending} onClick={() => become.mutate(persona.slug, { onSuccess: onDone })}>
              <Portrait name={persona.name ?? '?'} size={40} />
              <span><b>{persona.name}</b><small>{persona.title[words]} · {persona.userName}</small></span>
              <Icon name="forward" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
