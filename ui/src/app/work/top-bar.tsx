import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useNow } from '@/shared/clock/clock';
import { useContributions, useHasPage } from '@/shared/registry/registry';
import { SlotView } from '@/shared/registry/slot-view';
import { useMe } from '@/shared/session/session';
import { useStaffName, useWorkplace } from '@/shared/session/workplace';
import { useDark } from '@/shared/theme/look';
import { DemoMark } from '@/shared/ui/demo-mark';
import { BrandMark } from '@/shared/ui/brand';
import { When } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { LanguageSwitch } from '@/shared/ui/language-switch';
import { Portrait } from '@/shared/ui/portrait';
import styles from './desktop-frame.module.css';

interface Props {
  face: 'work' | 'admin';
  onMenu: () => void;
  onPalette: () => void;
  onSheet: () => void;
}

export function TopBar({ face, onMenu, onPalette, onSheet }: Props) {
  const { t } = useTranslation('app');
  const { me } = useMe();
  const workplace = useWorkplace();
  const [dark, setDark] = useDark();
  const tools = useContributions((feature) => feature.topBarTools);
  return (
    <header className={styles.top}>
      {me.signedIn && <button type="button" className={`${styles.round} ${styles.menuButton}`} aria-label={t('work.navigation')} onClick={onMenu}><Icon name="menu" size={20} /></button>}
      <Link to={face === 'work' ? '/work' : '/admin'} className={styles.brand}>
        <BrandMark size={28} /><span>{t('brand')}</span><small>{workplace ?? t(`${face}.face`)}</small>
      </Link>
      <DemoMark />
      <button type="button" className={styles.find} onClick={onPalette}>
        <Icon name="search" size={16} /><span>{t('work.find')}</span><kbd className={styles.key} aria-hidden="true">Ctrl K</kbd>
      </button>
      <div className={styles.tools}>
        <span className={styles.clock}><When at={useNow(10_000)} /></span>
        {me.signedIn && tools.map((slot) => <SlotView key={slot.feature} slot={slot} wait={<span />} />)}
        <LanguageSwitch />
        <button type="button" className={styles.round} aria-pressed={dark} aria-label={t('work.dark')} title={t('work.dark')} onClick={() => setDark(!dark)}><Icon name={dark ? 'sun' : 'moon'} size={20} /></button>
        <button type="button" className={`${styles.round} ${styles.keyboardButton}`} aria-label={t('keys.sheet')} title={t('keys.sheet')} onClick={onSheet}><Icon name="keyboard" size={20} /></button>
        {me.signedIn && <WhoMenu face={face} />}
      </div>
    </header>
  );
}

function WhoMenu({ face }: { face: 'work' | 'admin' }) {
  const { t } = useTranslation('app');
  const { me } = useMe();
  const name = useStaffName();
  const navigate = useNavigate();
  const canSignOut = useHasPage('/sign-out');
  const doors = [
    { key: '/work', label: t('work.face'), shown: face !== 'work' },
    { key: '/admin', label: t('admin.face'), shown: face !== 'admin' && me.roles.includes('ADMINISTRATOR') },
    { key: '/', label: t('work.patientFace'), shown: true },
    { key: '/sign-out', label: t('signOut'), shown: canSignOut },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items: doors.filter((door) => door.shown).map(({ key, label }) => ({ key, label })), onClick: ({ key }) => void navigate(key) }}>
      <button type="button" className={styles.who}>
        <Portrait name={me.name ?? ''} size={28} /><span>{name}</span><span className="x-sr">{t('work.account')}</span><Icon name="down" size={14} />
      </button>
    </Dropdown>
  );
}
