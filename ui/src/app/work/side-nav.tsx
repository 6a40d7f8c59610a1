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
  // Features stand under their heading wherever their own order falls; a heading stands where its first page does.
  const sections = new Map<string, NavEntry[]>();
  for (const entry of entries) {
    const heading = entry.section === undefined ? '' : say(entry.section);
    sections.set(heading, [...(sections.get(heading) ?? []), entry]);
  }
  return (
    <nav className={styles.side} data-open={open} aria-label={t('work.navigation')}>
      {face === 'work' ? item('/work', 'today', t('work.today'), true) : item('/admin', 'home', t('admin.overview'), true)}
      {[...sections].map(([heading, theirs]) => (
        <Fragment key={heading}>
          {heading !== '' && <h2 className={styles.section}>{heading}</h2>}
          {theirs.map((entry) => <Fragment key={entry.to}>{item(entry.to, entry.icon, say(entry.label))}</Fragment>)}
        </Fragment>
      ))}
    </nav>
  );
}
