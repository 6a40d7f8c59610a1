import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { AntdMobile } from '@/shared/patient/antd-mobile';
import { useFaceLook } from '@/shared/theme/look';
import { DemoMark } from '@/shared/ui/demo-mark';
import { BrandMark } from '@/shared/ui/brand';
import { LanguageSwitch } from '@/shared/ui/language-switch';
import styles from './public-frame.module.css';

/** For pages that anyone may read: sign-in, verification of a document, a rule explained. */
export default function PublicFrame() {
  const { t } = useTranslation('app');
  useFaceLook('patient');
  return (
    <AntdMobile>
      <header className={styles.head}>
        <Link to="/" className={styles.brand}><BrandMark size={32} />{t('brand')}</Link>
        <div className={styles.tools}><DemoMark /><LanguageSwitch /></div>
      </header>
      <main id="content" className={styles.main}><Outlet /></main>
    </AntdMobile>
  );
}
