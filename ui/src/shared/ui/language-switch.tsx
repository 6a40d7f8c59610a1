import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/hooks';
import { chooseLanguage } from '../i18n/i18n';
import { Icon } from './icon';
import styles from './language-switch.module.css';

/** Shows the other language in its own words, as its readers look for it. */
export function LanguageSwitch() {
  const { t } = useTranslation('shared');
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className={styles.switch} lang={other} onClick={() => void chooseLanguage(other)}>
      <Icon name="language" size={20} />{t('otherLanguage')}
    </button>
  );
}
