import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { Icon } from '@/shared/ui/icon';
import { Portrait } from '@/shared/ui/portrait';
import { useBecome, useDemoSignIns, type Persona } from './api/demo';
import type { MeView } from './api/signed-in';
import styles from './identity.module.css';
import { ProblemNotice } from './notice';

/** One tap and the visitor is that person; nothing is shown outside a demo. */
export function DemoPeople({ onDone }: { onDone: (me: MeView) => void }) {
  const { t } = useTranslation('identity');
  const { data } = useDemoSignIns();
  const become = useBecome();
  if (data === undefined || data.personas.length === 0) return null;
  return (
    <Card title={t('demo.title')} flush>
      <p className={`${styles.small} ${styles.inset}`}>{t('demo.lead')}</p>
      <ProblemNotice error={become.error} />
      <ul>
        {data.personas.map((persona) => (
          <li key={persona.slug}>
            <Row persona={persona} busy={become.isPending} choose={() => become.mutate(persona.slug, { onSuccess: onDone })} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Row({ persona, busy, choose }: { persona: Persona; busy: boolean; choose: () => void }) {
  const { t } = useTranslation('identity');
  const words = useLanguage() === 'en' ? 'en' : 'zh';
  const who = [persona.name ?? t('demo.unnamed'), persona.years === undefined ? '' : t('demo.years', { count: persona.years })];
  return (
    <button type="button" className={styles.persona} disabled={busy} onClick={choose}>
      <Portrait name={persona.name ?? '?'} size={48} />
      <span className={styles.personaWords}>
        <b>{persona.title[words]}</b>
        <small>{who.filter((part) => part !== '').join(' · ')}</small>
        <small>{persona.about[words]}</small>
      </span>
      <Icon name="forward" size={18} className={styles.arrow} />
    </button>
  );
}
