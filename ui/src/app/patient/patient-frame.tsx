import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useMatches } from 'react-router';
import { AntdMobile } from '@/shared/patient/antd-mobile';
import { useFaceLook } from '@/shared/theme/look';
import { DemoMark } from '@/shared/ui/demo-mark';
import { BrandMark } from '@/shared/ui/brand';
import { Icon, type IconName } from '@/shared/ui/icon';
import { LanguageSwitch } from '@/shared/ui/language-switch';
import styles from './patient-frame.module.css';
import { Rail } from './rail';

const TABS: readonly { to: string; icon: IconName; text: string }[] = [
  { to: '/', icon: 'home', text: 'tabs.home' },
  { to: '/visits', icon: 'calendar', text: 'tabs.visits' },
  { to: '/messages', icon: 'message', text: 'tabs.messages' },
  { to: '/me', icon: 'person', text: 'tabs.me' },
];

const hasTabBar = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'tabBar' in handle && handle.tabBar === true;

/** The patient's frame: tab bar at the thumb on phones, a head line on wide screens. */
export default function PatientFrame() {
  const { t } = useTranslation('app');
  useFaceLook('patient');
  const tabBar = useMatches().some((match) => hasTabBar(match.handle));
  return (
    <AntdMobile>
      <div className={styles.frame} data-tabs={tabBar}>
        <a href="#content" className={styles.skip}>{t('skip')}</a>
        <div className={styles.bar}>
          <Link to="/" className={styles.brand}><BrandMark size={32} /><span>{t('brand')}</span></Link>
          <nav aria-label={t('tabs.label')} className={styles.tabs}>
            {TABS.map((tab) => (
              <NavLink key={tab.to} to={tab.to} end={tab.to === '/'} className={styles.tab}>
                <Icon name={tab.icon} /><span>{t(tab.text)}</span>
              </NavLink>
            ))}
          </nav>
          <div className={styles.tools}><DemoMark /><LanguageSwitch /></div>
        </div>
        <div className={styles.stage}>
          <Rail />
          <main id="content" className={styles.main} tabIndex={-1}><Outlet /></main>
        </div>
      </div>
    </AntdMobile>
  );
}
