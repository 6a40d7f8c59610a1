import { useTranslation } from 'react-i18next';
import { Card, RowLink, RowSwitch } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { useLabel, useLanguage } from '@/shared/i18n/hooks';
import { chooseLanguage } from '@/shared/i18n/i18n';
import { contributionsOf, useFeatures, useHasPage } from '@/shared/registry/registry';
import type { MeEntry } from '@/shared/registry/feature';
import { mayOpen, signInWithReturn, useMe } from '@/shared/session/session';
import { useLargeTypeChoice } from '@/shared/session/large-type';
import { ButtonLink } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';
import { Portrait } from '@/shared/ui/portrait';
import styles from './me-page.module.css';

const GROUPS: readonly MeEntry['group'][] = ['health', 'money', 'privacy', 'help'];

/** The person's own corner: entries come from the features, type size and language from here. */
export default function MePage() {
  const { t } = useTranslation('app');
  const say = useLabel();
  const { me } = useMe();
  const entries = contributionsOf(useFeatures(), (feature) => feature.meEntries).filter((entry) => mayOpen(entry.access, me));
  const rows = (group: MeEntry['group']) => entries.filter((entry) => entry.group === group).map((entry) => (
    <li key={entry.to}><RowLink icon={entry.icon} label={say(entry.label)} hint={entry.hint && say(entry.hint)} to={entry.to} /></li>
  ));
  return (
    <PatientPage title={t('tabs.me')} root wide>
      <WhoIAm />
      <div className={styles.groups}>
      {GROUPS.map((group) => ({ group, list: rows(group) })).filter(({ list }) => list.length > 0).map(({ group, list }) => (
        <Card key={group} title={t(`me.groups.${group}`)} flush><ul>{list}</ul></Card>
      ))}
      <Settings>{rows('settings')}</Settings>
      </div>
    </PatientPage>
  );
}

function WhoIAm() {
  const { t } = useTranslation('app');
  const { me } = useMe();
  return (
    <Card>
      <div className={styles.who}>
        {me.signedIn ? <Portrait name={me.name ?? ''} size={56} /> : <span className={styles.nobody}><Icon name="person" size={30} /></span>}
        <div className={styles.name}>
          <h2>{me.signedIn ? me.name ?? t('me.unnamed') : t('signIn.title')}</h2>
          <p>
            {!me.signedIn ? t('me.why') : me.verified
              ? <span className={styles.verified}><Icon name="shield" size={16} />{t('me.verified')}</span>
              : t('me.unverified')}
          </p>
        </div>
        {!me.signedIn && <ButtonLink kind="next" to={signInWithReturn('/me')}>{t('signIn.act')}</ButtonLink>}
      </div>
    </Card>
  );
}

function Settings({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation('app');
  const { me } = useMe();
  const english = useLanguage() === 'en';
  const [large, setLarge] = useLargeTypeChoice();
  const canSignOut = useHasPage('/sign-out') && me.signedIn;
  const isStaff = me.roles.some((role) => role !== 'PATIENT');
  return (
    <Card title={t('me.groups.settings')} flush>
      <ul>
        <li><RowSwitch icon="type" label={t('me.large')} hint={t('me.largeHint')} on={large} onChange={setLarge} /></li>
        <li><RowSwitch icon="language" label="English" hint={t('me.languageHint')} hintLang={english ? 'zh-CN' : 'en'} on={english} onChange={(on) => void chooseLanguage(on ? 'en' : 'zh-CN')} /></li>
        {children}
        {isStaff && <li><RowLink icon="stethoscope" label={t('me.work')} to="/work" /></li>}
        {canSignOut && <li><RowLink icon="exit" label={t('signOut')} to="/sign-out" /></li>}
      </ul>
    </Card>
  );
}
