import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useTitle } from '@/shared/i18n/hooks';
import { useContributions, usePlace } from '@/shared/registry/registry';
import { SlotView } from '@/shared/registry/slot-view';
import { DemoMark } from '@/shared/ui/demo-mark';
import { BrandMark } from '@/shared/ui/brand';
import { ButtonLink } from '@/shared/ui/button';
import { Branch } from '@/shared/ui/grove';
import { Icon } from '@/shared/ui/icon';
import { LanguageSwitch } from '@/shared/ui/language-switch';
import styles from './home-page.module.css';
import { ServicesGrid } from './services-grid';

/** The patient's home: search, say what is wrong, the next visit, services, and what features add. */
export default function HomePage() {
  const { t } = useTranslation('app');
  useTitle(t('tabs.home'));
  const cards = useContributions((feature) => feature.homeCards);
  const at = (place: string) => cards.filter((card) => card.place === place).map((card) => <SlotView key={`${card.feature}-${card.order}`} slot={card} />);
  const trouble = usePlace((feature) => feature.troublePath);
  return (
    <div className={styles.page}>
      <section className={styles.hero}>
        <Branch className={styles.branch} />
        <div className={styles.heroInner}>
          <div className={styles.top}>
            <span className={styles.brand}><BrandMark size={36} form="plain" /><span>{t('brand')}</span></span>
            <span className={`${styles.tools} ${styles.phoneOnly}`}><DemoMark /><LanguageSwitch /></span>
          </div>
          <h1>{t('home.greeting')}</h1>
          <SearchBox />
        </div>
      </section>
      <div className={styles.columns}>
        <div className={styles.main}>
          {trouble && (
            <section className={styles.trouble}>
              <Icon name="stethoscope" size={28} className={styles.troubleIcon} />
              <div><h2>{t('home.trouble.title')}</h2><p>{t('home.trouble.text')}</p></div>
              <ButtonLink kind="next" to={trouble}>{t('home.trouble.act')}</ButtonLink>
            </section>
          )}
          {at('next')}
          <ServicesGrid />
          {at('main')}
        </div>
        <aside className={styles.aside} aria-label={t('home.aside')}>
          <a className={styles.emergency} href="tel:120">
            <Icon name="phone" />
            <span><strong>{t('home.emergency.title')}</strong><small>{t('home.emergency.text')}</small></span>
          </a>
          {at('aside')}
        </aside>
      </div>
    </div>
  );
}

function SearchBox() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const path = usePlace((feature) => feature.searchPath);
  if (path === undefined) return null;
  const search = (form: FormData) => {
    const q = form.get('q');
    const text = typeof q === 'string' ? q.trim() : '';
    void navigate(text === '' ? path : `${path}?q=${encodeURIComponent(text)}`);
  };
  return (
    <form role="search" className={styles.search} onSubmit={(event) => { event.preventDefault(); search(new FormData(event.currentTarget)); }}>
      <Icon name="search" size={22} />
      <input name="q" type="search" enterKeyHint="search" autoComplete="off" maxLength={60} aria-label={t('home.search.label')} placeholder={t('home.search.hint')} />
      <button type="submit">{t('home.search.act')}</button>
    </form>
  );
}
