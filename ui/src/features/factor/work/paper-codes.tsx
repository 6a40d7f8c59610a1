import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './security.module.css';

/** The recovery codes, shown once: to copy, to download, to leave. */
export function PaperCodes({ codes, done }: { codes: readonly string[]; done: () => void }) {
  const { t } = useTranslation('factor');
  const { message } = App.useApp();
  const text = codes.join('\n');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    void message.success(t('codes.copied'));
  };
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = t('codes.file');
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className={styles.stack}>
      <div><h2>{t('codes.title')}</h2><p>{t('codes.text')}</p></div>
      <ol className={styles.codes} aria-label={t('codes.title')}>{codes.map((code) => <li key={code}>{code}</li>)}</ol>
      <div className={styles.acts}>
        <Button onClick={() => void copy()}>{t('codes.copy')}</Button>
        <Button onClick={download}>{t('codes.download')}</Button>
        <Button type="primary" onClick={done}>{t('codes.done')}</Button>
      </div>
    </div>
  );
}
