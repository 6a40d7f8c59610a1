import { useDeferredValue, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useDraft } from '@/shared/draft';
import { useLanguage } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button } from '@/shared/ui/button';
import { Chips } from '@/shared/ui/chips';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { kinds, useFileComplaint, type NewComplaint } from './api/complaints';
import { useHouses, type HouseRow } from './api/institutions';
import styles from './complaints.module.css';
import { AT_A_GLANCE, HouseSearch } from './house-search';

const LONGEST = 2000;

/** Three questions, then a ticket number. */
export default function NewComplaintPage() {
  const { t } = useTranslation('oversight');
  const english = useLanguage() === 'en';
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const [typed, setTyped] = useState('');
  const [picked, setHouse] = useState<HouseRow>();
  // A visit names its hospital by its key, a hospital's own page by the name in its address.
  const named = asked.get('institution');
  const asWritten = useHouses(named ?? '', AT_A_GLANCE).data?.pages[0]?.items ?? [];
  const searched = useHouses(useDeferredValue(typed.trim()), AT_A_GLANCE).data?.pages[0]?.items ?? [];
  const meant = asWritten.find((one) => one.slug === named || one.id === named);
  const house = picked?.slug ?? meant?.slug ?? '';
  const kept = picked ?? meant;
  const houses = kept === undefined || searched.some((one) => one.slug === kept.slug) ? searched : [kept, ...searched];
  const [kind, setKind] = useState<NewComplaint['kind']>(kinds.find((one) => one === asked.get('kind')));
  // A line of "who looked at my record".
  const entry = /^\d{1,15}$/.exec(asked.get('entry') ?? '')?.[0];
  const [text, setText, clearDraft] = useDraft('complaint');
  const file = useFileComplaint();
  const problem = file.error === null ? undefined : asProblem(file.error);
  const errorAt = (pointer: string) => problem?.fields.find((field) => field.pointer === pointer)?.detail;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const about = { aboutKind: asked.get('aboutKind') ?? undefined, aboutId: asked.get('aboutId') ?? undefined, aboutEntry: entry === undefined ? undefined : Number(entry) };
    file.mutate({ institution: house || undefined, kind, text, ...about }, {
      onSuccess: (complaint) => {
        clearDraft();
        void navigate(`/complaints/${complaint.id}`, { replace: true });
      },
    });
  };
  return (
    <PatientPage title={t('form.title')} parent="/complaints" footer={<Button kind="next" wide busy={file.isPending} form="complaint" type="submit">{t('form.send')}</Button>}>
      {asked.get('aboutId') !== null && <p className={styles.quiet}>{t(`form.about.${asked.get('aboutKind') ?? 'visit'}`)}</p>}
      {entry !== undefined && <p className={styles.quiet}>{t('form.about.access')}</p>}
      {problem !== undefined && problem.fields.length === 0 && <RuleRefusal problem={problem} />}
      <form id="complaint" className={styles.form} onSubmit={submit} noValidate>
        <Card title={t('form.house')}>
          <HouseSearch typed={typed} onType={setTyped} />
          <div className={styles.wrap}><Chips label={t('form.house')} options={houses.map(({ slug, name }) => ({ value: slug, label: english ? name.en : name.zh }))} chosen={house === '' ? [] : [house]} onChange={([one]) => setHouse(houses.find((other) => other.slug === one))} /></div>
          <FieldError text={errorAt('/institution')} />
        </Card>
        <Card title={t('form.kind')}>
          <div className={styles.wrap}><Chips label={t('form.kind')} options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} chosen={kind === undefined ? [] : [kind]} onChange={([one]) => setKind(one)} /></div>
          <FieldError text={errorAt('/kind')} />
        </Card>
        <Card title={<label htmlFor="complaint-text">{t('form.text')}</label>}>
          <textarea id="complaint-text" className={styles.text} rows={7} maxLength={LONGEST} value={text} placeholder={t('form.hint')} aria-describedby="complaint-left" aria-invalid={errorAt('/text') !== undefined} onChange={(event) => setText(event.target.value)} />
          <p id="complaint-left" className={styles.quiet}>{t('form.left', { count: LONGEST - text.length })}</p>
          <FieldError text={errorAt('/text')} />
        </Card>
      </form>
      <p className={styles.quiet}>{t('form.promise')} {t('form.emergency')}</p>
    </PatientPage>
  );
}

function FieldError({ text }: { text: string | undefined }) {
  return text === undefined ? null : <p className={styles.error} role="alert">{text}</p>;
}
