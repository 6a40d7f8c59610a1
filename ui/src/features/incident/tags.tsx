import { useTranslation } from 'react-i18next';
import { When } from '@/shared/ui/facts';
import { Tag } from '@/shared/ui/tag';
import type { Incident } from './api/incidents';

/** How far it has come and how bad it was. */
export function StateTag({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  const tone = incident.state === 'CLOSED' ? 'good' : incident.late ? 'danger' : incident.state === 'REPORTED' ? 'warning' : 'info';
  return <Tag tone={tone}>{incident.late && incident.state !== 'CLOSED' ? t('late') : t(`state.${incident.state}`)}</Tag>;
}

export function GradeTag({ incident: { grade } }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  if (!grade) return <>—</>;
  return <Tag tone={grade === 'I' ? 'danger' : grade === 'II' ? 'warning' : 'plain'}>{t(`gradeShort.${grade}`)}</Tag>;
}

/** What has to be done next, until when. */
export function Due({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incident');
  if (!incident.dueAt) return <>—</>;
  const what = incident.authorityBy && !incident.authorityAt && incident.dueAt === incident.authorityBy ? 'authority' : incident.state === 'REPORTED' ? 'classify' : 'followUp';
  return <>{t(`due.${what}`)} <When at={incident.dueAt} /></>;
}
