import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/hooks';
import { useStaff } from '../api/leaves';

/** A doctor of the house, found by name, pinyin or department as it is typed. */
export function DoctorPick({ value, choose, className }: { value: string | undefined; choose: (id: string) => void; className?: string }) {
  const { t } = useTranslation('rebooking');
  const name = useWords();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const asked = useDeferredValue(typed.trim());
  const staff = useStaff(asked);
  // What an earlier word found is not offered: Enter right after the last key would take somebody else.
  const fresh = asked === typed.trim() && !staff.isPlaceholderData ? staff.data : undefined;
  const reading = staff.error === null && fresh === undefined;
  const found = (fresh?.items ?? []).map((one) => ({ value: one.id, label: `${name({ zh: one.name, en: one.nameEn })} · ${name(one.department)}` }));
  // Whoever was chosen keeps their name when the next search does not find them.
  const options = chosen && value === chosen.value && typed === '' && found.every((one) => one.value !== value) ? [chosen, ...found] : found;
  return (
    <Select className={className} aria-label={t('leaves.doctor')} showSearch={{ filterOption: false, onSearch: setTyped }} loading={reading} notFoundContent={t(reading ? 'leaves.reading' : 'leaves.nobodyFound')} placeholder={t('leaves.pickDoctor')}
      value={value} onChange={(id) => { setChosen(found.find((one) => one.value === id)); setTyped(''); choose(id); }} options={options} />
  );
}
