import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { today } from '@/shared/clock/clock';
import { useWords } from '@/shared/i18n/hooks';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { Button } from '@/shared/ui/button';
import { Chips } from '@/shared/ui/chips';
import { NearDayField } from '@/shared/ui/day-field';
import { useWhen } from '@/shared/ui/facts';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { usePlace } from '@/shared/registry/registry';
import { Empty, Failed } from '@/shared/ui/states';
import { announce } from '@/shared/ui/live-region';
import { useJoin, usePeople, useProspect, type Member, type Prospect, type WishRequest } from './api/waitlist';
import styles from './waitlist.module.css';

type Part = NonNullable<WishRequest['parts']>[number];
const PARTS = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Who waits, for whom, on which days, and what that means. */
export default function JoinPage() {
  const { t } = useTranslation('waitlist');
  const [search] = useSearchParams();
  const [doctor, department] = [search.get('doctor') ?? undefined, search.get('department') ?? undefined];
  const prospect = useProspect(doctor, department);
  const people = usePeople();
  const find = usePlace((feature) => feature.searchPath) ?? '/';
  if (doctor === undefined && department === undefined) {
    return <PatientPage title={t('join.title')}><Empty icon="queue" title={t('join.forWhat')} text={t('join.forWhatText')} next={{ label: t('find'), to: find }} /></PatientPage>;
  }
  if (prospect.isPending || people.isPending) return <PatientPage title={t('join.title')}><Skeleton card lines={5} /><Skeleton card /></PatientPage>;
  if (prospect.data === undefined) return <PatientPage title={t('join.title')}><Failed error={prospect.error} retry={() => void prospect.refetch()} /></PatientPage>;
  return <Sheet prospect={prospect.data} people={people.data ?? []} />;
}

function useWanted(prospect: Prospect, people: readonly Member[]) {
  const [search] = useSearchParams();
  const day = search.get('on') ?? undefined;
  const part = PARTS.find((one) => one === search.get('part'));
  const doctor = search.get('doctor') ?? undefined;
  const [patientId, setPatient] = useState((people.find((one) => one.personId === search.get('patient')) ?? people[0])?.personId ?? '');
  const [doctors, setDoctors] = useState<string[]>(() => (search.get('doctors')?.split(',') ?? (doctor === undefined ? [] : [doctor])).slice(0, prospect.mostDoctors));
  const [only, setOnly] = useState(day !== undefined);
  const [fromOn, setFirst] = useState(day ?? search.get('from') ?? today());
  const [untilOn, setUntil] = useState(day ?? search.get('until') ?? prospect.longestOn);
  const setFrom = (from: string) => {
    setFirst(from);
    if (untilOn < from) setUntil(from);
  };
  const [weekdays, setWeekdays] = useState<(typeof WEEKDAYS)[number][]>([]);
  const [parts, setParts] = useState<Part[]>(part === undefined ? PARTS.filter((one) => search.get('parts')?.split(',').includes(one)) : [part]);
  const request: WishRequest = {
    patientId, departmentId: prospect.departmentId, practitionerIds: doctors,
    fromOn: only && day ? day : fromOn, untilOn: only && day ? day : untilOn,
    weekdays: only ? [] : weekdays.map(Number), parts,
  };
  return { day, patientId, setPatient, doctors, setDoctors, only, setOnly, fromOn, setFrom, untilOn, setUntil, weekdays, setWeekdays, parts, setParts, request };
}

type Wanted = ReturnType<typeof useWanted>;

function Sheet({ prospect, people }: { prospect: Prospect; people: readonly Member[] }) {
  const { t } = useTranslation('waitlist');
  const navigate = useNavigate();
  const wanted = useWanted(prospect, people);
  const { join, renew } = useJoin();
  const act = () => {
    // After a refusal the person may have changed the wish: that is another intent.
    if (join.error) renew();
    join.mutate(wanted.request, {
      onSuccess: () => {
        announce(t('join.done'));
        void navigate('/waitlist', { replace: true });
      },
    });
  };
  return (
    <PatientPage title={t('join.title')} footer={<Button kind="next" wide busy={join.isPending} disabled={wanted.patientId === '' || wanted.untilOn === ''} onClick={act}>{t('join.act')}</Button>}>
      {join.error && <RuleRefusal problem={asProblem(join.error)} />}
      <Who people={people} wanted={wanted} />
      <Doctors prospect={prospect} wanted={wanted} />
      <Days prospect={prospect} wanted={wanted} />
      <Card title={t('join.know')}>
        <ul className={styles.rules}>
          <li>{t('join.waiting', { count: prospect.waiting, freed: prospect.freedPerWeek })}</li>
          <li>{t('join.answer', { minutes: prospect.answerMinutes, from: prospect.quietFrom, until: prospect.quietUntil })}</li>
          <li>{t('join.decline', { count: prospect.unanswered })}</li>
          <li>{t('join.price')}</li>
        </ul>
      </Card>
    </PatientPage>
  );
}

function Who({ people, wanted }: { people: readonly Member[]; wanted: Wanted }) {
  const { t } = useTranslation('waitlist');
  return (
    <Card title={t('join.for')}>
      <div className={styles.group} role="radiogroup" aria-label={t('join.for')}>
        {people.map((one) => (
          <label key={one.personId} className={styles.choice}>
            <input type="radio" name="patient" checked={one.personId === wanted.patientId} onChange={() => wanted.setPatient(one.personId)} />
            <span>{one.name} <small>{one.relation === 'self' ? t('join.self') : t('join.child')}{!one.verified && ` · ${t('join.unverified')}`}</small></span>
          </label>
        ))}
      </div>
    </Card>
  );
}

function Doctors({ prospect, wanted }: { prospect: Prospect; wanted: Wanted }) {
  const { t } = useTranslation('waitlist');
  const name = useWords();
  const toggle = (id: string) => wanted.setDoctors(wanted.doctors.includes(id) ? wanted.doctors.filter((one) => one !== id) : [...wanted.doctors, id]);
  const ordered = [...prospect.doctors].sort((a, b) => Number(wanted.doctors.includes(b.id)) - Number(wanted.doctors.includes(a.id)));
  return (
    <Card title={`${t('join.doctors')} · ${name(prospect.department)}`}>
      <p className={styles.label}>{t('join.doctorsHint', { count: prospect.mostDoctors })}</p>
      <div className={styles.group} role="group" aria-label={t('join.doctors')}>
        {ordered.map((one) => {
          const chosen = wanted.doctors.includes(one.id);
          return (
            <label key={one.id} className={styles.choice}>
              <input type="checkbox" checked={chosen} disabled={!chosen && wanted.doctors.length >= prospect.mostDoctors} onChange={() => toggle(one.id)} />
              <span>{name(one.name)}</span>
            </label>
          );
        })}
        <label className={styles.choice}>
          <input type="checkbox" checked={wanted.doctors.length === 0} onChange={() => wanted.setDoctors([])} />
          <span>{t('any')}</span>
        </label>
      </div>
    </Card>
  );
}

function Days({ prospect, wanted }: { prospect: Prospect; wanted: Wanted }) {
  const { t } = useTranslation('waitlist');
  const say = useWhen();
  return (
    <Card title={t('join.days')}>
      {wanted.day && (
        <div className={styles.group} role="radiogroup" aria-label={t('join.days')}>
          <label className={styles.choice}><input type="radio" name="span" checked={wanted.only} onChange={() => wanted.setOnly(true)} /><span>{t('join.only', { day: say(`${wanted.day}T12:00:00+08:00`, 'day') })}</span></label>
          <label className={styles.choice}><input type="radio" name="span" checked={!wanted.only} onChange={() => wanted.setOnly(false)} /><span>{t('join.span')}</span></label>
        </div>
      )}
      {!wanted.only && (
        <>
          <div className={styles.dates}>
            <label>{t('join.from')}<NearDayField label={t('join.from')} min={today()} max={prospect.longestOn} value={wanted.fromOn} onChange={wanted.setFrom} /></label>
            <label>{t('join.to')}<NearDayField label={t('join.to')} min={wanted.fromOn} max={prospect.longestOn} value={wanted.untilOn} onChange={wanted.setUntil} /></label>
          </div>
          <p className={styles.label}>{t('join.weekdays')}</p>
          <Chips many label={t('join.weekdays')} chosen={wanted.weekdays} onChange={wanted.setWeekdays} options={WEEKDAYS.map((value) => ({ value, label: t(`day.${value}`) }))} />
        </>
      )}
      <p className={styles.label}>{t('join.parts')}</p>
      <Chips many label={t('join.parts')} chosen={wanted.parts} onChange={wanted.setParts} options={PARTS.map((value) => ({ value, label: t(`part.${value}`) }))} />
    </Card>
  );
}
