import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useDraft } from '@/shared/draft';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import type { Complaint } from '../api/complaints';
import { OUTCOMES, useAnswer, type Outcome } from '../api/desk';
import styles from '../complaints.module.css';

/** What was found, and the words the patient reads. */
export function AnswerForm({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('oversight');
  const [text, setText, clearDraft] = useDraft(`answer-${complaint.id}`);
  const [outcome, setOutcome] = useState<Outcome>();
  const answer = useAnswer(complaint.id);
  const ask = useConfirm();
  const send = async () => {
    const sure = await ask({ title: t('desk.confirm.title'), text: t('desk.confirm.text'), act: t('desk.confirm.act') });
    if (sure) answer.mutate({ outcome, text }, { onSuccess: clearDraft });
  };
  return (
    <section className={styles.panel}>
      <h2><label htmlFor="answer">{t('desk.answerTitle')}</label></h2>
      <Radio.Group aria-label={t('desk.outcome')} value={outcome} onChange={(event) => setOutcome(event.target.value as Outcome)} options={OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))} />
      <Input.TextArea id="answer" rows={6} maxLength={2000} showCount value={text} placeholder={t('desk.answerHint')} onChange={(event) => setText(event.target.value)} />
      {answer.error && <RuleRefusal problem={asProblem(answer.error)} />}
      <div className={styles.foot}><span className={styles.quiet}>{outcome === undefined && t('desk.outcomeFirst')}</span><Button kind="next" busy={answer.isPending} disabled={text.trim() === '' || outcome === undefined} onClick={() => void send()}>{t('desk.answer')}</Button></div>
    </section>
  );
}
