import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useMatches, useNavigate } from 'react-router';
import { useShortcutListener, useShortcuts } from '@/shared/keyboard/shortcuts';
import { useMe } from '@/shared/session/session';
import { AntdDesktop } from '@/shared/work/antd-desktop.work';
import { CommandPalette } from './command-palette';
import styles from './desktop-frame.module.css';
import { ShortcutSheet } from './shortcut-sheet';
import { SideNav } from './side-nav';
import { TopBar } from './top-bar';

const isFullBleed = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'fullBleed' in handle && handle.fullBleed === true;

/** Frame of workstation and administration: left navigation, top line, page; all reachable by keys. */
export function DesktopFrame({ face }: { face: 'work' | 'admin' }) {
  const { t } = useTranslation('app');
  const { me } = useMe();
  const navigate = useNavigate();
  const [palette, setPalette] = useState(false);
  const [sheet, setSheet] = useState(false);
  const [menu, setMenu] = useState(false);
  const fullBleed = useMatches().some((match) => isFullBleed(match.handle));
  useShortcutListener();
  useShortcuts([
    { keys: 'ctrl+k', label: t('keys.palette'), run: () => setPalette(true) },
    { keys: '?', label: t('keys.sheet'), run: () => setSheet(true) },
    { keys: 'alt+h', label: t('keys.home'), run: () => void navigate(face === 'work' ? '/work' : '/admin') },
  ]);
  return (
    <AntdDesktop>
      <div className={styles.frame}>
        <a href="#content" className={styles.skip}>{t('skip')}</a>
        <TopBar face={face} onMenu={() => setMenu(!menu)} onPalette={() => setPalette(true)} onSheet={() => setSheet(true)} />
        {me.roles.some((role) => role !== 'PATIENT') && <SideNav face={face} open={menu} onChosen={() => setMenu(false)} />}
        <main id="content" className={styles.main} data-full={fullBleed} tabIndex={fullBleed ? -1 : 0}><Outlet /></main>
      </div>
      <CommandPalette open={palette} close={() => setPalette(false)} />
      <ShortcutSheet open={sheet} close={() => setSheet(false)} />
    </AntdDesktop>
  );
}
