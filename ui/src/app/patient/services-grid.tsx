import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLabel } from '@/shared/i18n/hooks';
import { contributionsOf, useFeatures } from '@/shared/registry/registry';
import { Icon } from '@/shared/ui/icon';
import styles from './home-page.module.css';

/** Rows without a lonely last one, on a phone and on a desktop. */
function columnsFor(count: number): CSSProperties {
  const phone = count <= 5 ? count : count === 6 ? 3 : count <= 8 ? 4 : 5;
  return { '--phone': phone, '--desktop': count <= 8 ? count : Math.ceil(count / 2) } as CSSProperties;
}

/** What the hospital offers here, filled by the features. */
export function ServicesGrid() {
  const { t } = useTranslation('app');
  const say = useLabel();
  const services = contributionsOf(useFeatures(), (feature) => feature.services);
  if (services.length === 0) return null;
  return (
    <section className={styles.services} aria-labelledby="services">
      <h2 id="services" className="x-sr">{t('home.services')}</h2>
      <ul style={columnsFor(services.length)}>
        {services.map((service) => (
          <li key={service.to}>
            <Link to={service.to} className={styles.service}>
              <span className={styles.serviceIcon}><Icon name={service.icon} size={26} /></span>
              <span>{say(service.label)}</span>
              {service.hint && <small>{say(service.hint)}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
