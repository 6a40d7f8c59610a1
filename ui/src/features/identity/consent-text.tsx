import { useTranslation } from 'react-i18next';
import type { ConsentView } from './api/consents';
import styles from './identity.module.css';

/** A consent word for word; the paragraph on emergencies stands out. */
export function ConsentText({ consent }: { consent: Pick<ConsentView, 'version' | 'sections'> }) {
  const { t } = useTranslation('identity');
  return (
    <article className={styles.document}>
      <p className={styles.small}>{t('consent.version', { version: consent.version })}</p>
      {consent.sections.map((section) => (
        <section key={section.heading} data-urgent={/120/.test(section.paragraphs.join(''))}>
          <h2>{section.heading}</h2>
          {section.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        </section>
      ))}
    </article>
  );
}
