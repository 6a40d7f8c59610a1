import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useLabel } from '@/shared/i18n/hooks';
import type { NavEntry } from '@/shared/registry/feature';
import { useContributions } from '@/shared/registry/registry';
import { Icon, type IconName } from '@/shared/ui/icon';
import styles from './desktop-frame.module.css';

interface Props {
  face: 'work' | 'admin';
  /** On narrow screens the navigation is a drawer. */
  open: boolean;
  onChosen: () => void;
}

export const useNavEntries = (face: 'work' | 'admin') =>
  useContributions<NavEntry>((feature) => (face === 'work' ? feature.workNav : feature.adminNav));

export function SideNav({ face, open, onChosen }: Props) {
  const { t } = useTranslation('app');
  const say = useLabel();
  const entries = useNavEntries(face);
  const item = (to: string, icon: IconName, label: string, end = false) => (
    <NavLink to={to} end={end} className={styles.item} onClick={onChosen}><Icon name={icon} size={20} />{label}</NavLink>
  );
  let section = '';
  return (
    <nav className={styles.side} data-open={open} aria-label={t('work.navigation')}>
      {face === 'work' ? item('/work', 'today', t('work.today'), true) : item('/admin', 'home', t('admin.overview'), true)}
      {entries.map((entry) => {
        const heading = entry.section === undefined ? '' : say(entry.section);
        const first = heading !== section && heading !== '';
        section = heading;
        return (
          <Fragment key={entry.to}>
            {first && <h2 className={styles.section}>{heading}</h2>}
            {item(entry.to, entry.icon, say(entry.label))}
          </Fragment>
        );
      })}
    </nav>
  );
}
