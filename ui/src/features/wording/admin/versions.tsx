import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useDay, useLanguage } from '@/shared/i18n/hooks';
import { useConfirm } from '@/shared/ui/confirm';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Tag } from '@/shared/ui/tag';
import { useReset, useWithdraw, type Template } from '../api/templates';
import styles from './templates.module.css';

const TONES = { PLANNED: 'warning', IN_FORCE: 'good', PAST: 'plain' } as const;

/** The versions of one message, newest first; a planned one may be taken back. */
export function Versions({ template }: { template: Template }) {
  const { t } = useTranslation('wording');
  const english = useLanguage() === 'en';
  const day = useDay();
  const ask = useConfirm();
  const reset = useReset();
  const withdraw = useWithdraw();
  const failed = reset.error ?? withdraw.error;
  const back = async () => {
    if (await ask({ title: t('resetSure'), text: t('resetText'), act: t('reset') })) reset.mutate({ occasion: template.occasion });
  };
  if (template.versions.length === 0) return null;
  return (
    <details className={styles.versions}>
      <summary>{t('versions', { count: template.versions.length })}</summary>
      {failed && <RuleRefusal problem={asProblem(failed)} />}
      <ul>
        {template.versions.map((one) => (
          <li key={one.id}>
            <span><Tag tone={TONES[one.state]}>{t(`state.${one.state}`)}</Tag> {t('since', { day: day(one.from) })}</span>
            <span className={styles.words}>{one.zh === undefined ? t('standardAgain') : english ? one.en : one.zh}</span>
            {one.state === 'PLANNED' && <Button size="small" danger loading={withdraw.isPending} onClick={() => withdraw.mutate(one.id)}>{t('withdraw')}</Button>}
          </li>
        ))}
      </ul>
      {template.own && <Button loading={reset.isPending} onClick={() => void back()}>{t('reset')}</Button>}
    </details>
  );
}
