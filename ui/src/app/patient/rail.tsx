import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useLabel } from '@/shared/i18n/hooks';
import { contributionsOf, useFeatures } from '@/shared/registry/registry';
import type { MeEntry } from '@/shared/registry/feature';
import { mayOpen, useMe } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import styles from './rail.module.css';

const GROUPS: readonly MeEntry['group'][] = ['health', 'money', 'privacy', 'help'];

/** What stands under "me", at the left of wide screens; phones reach it by the tab. */
export function Rail() {
  const { t } = useTranslation('app');
  const say = useLabel();
  const { me } = useMe();
  const features = useFeatures();
  if (!me.signedIn) return null;
  const entries = contributionsOf(features, (feature) => feature.meEntries).filter((entry) => mayOpen(entry.access, me));
  return (
    <nav className={styles.rail} aria-label={t('me.rail')}>
      {GROUPS.map((group) => ({ group, list: entries.filter((entry) => entry.group === group) })).filter(({ list }) => list.length > 0).map(({ group, list }) => (
        <ul key={group} aria-label={t(`me.groups.${group}`)}>
          {list.map((entry) => (
            <li key={entry.to}><NavLink to={entry.to} className={styles.item}><Icon name={entry.icon} size={20} />{say(entry.label)}</NavLink></li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
