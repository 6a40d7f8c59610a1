import { Card, Descriptions, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { WorkPage } from '@/shared/work/work-page.work';
import { useOwnInstitution } from '../api/administration';
import { Expiry } from './licence-state';

/** The facts of the own institution as the public sees them, with what runs out when. */
export default function OwnInstitutionPage() {
  const { t } = useTranslation('directory');
  const words = useWords();
  const day = useDay();
  const own = useOwnInstitution();
  const page = own.data;
  return (
    <WorkPage title={page === undefined ? t('admin.institution') : words(page.fullName)} lead={t('admin.readOnly')}>
      {own.isPending && <Skeleton active />}
      {own.isError && <Failed error={own.error} retry={() => void own.refetch()} />}
      {page && (
        <>
          <Card size="small" title={t('institution.licence')}>
            <Descriptions size="small" column={{ xs: 1, lg: 2 }} items={[
              { key: 'number', label: t('institution.number'), children: page.licence.number },
              { key: 'issued', label: t('institution.issued'), children: words(page.licence.issuedBy) },
              { key: 'valid', label: t('institution.valid'), children: <Expiry until={page.licence.validTo} /> },
              { key: 'kind', label: t('institution.level'), children: <>{words(page.institution.level)} · {t(`institution.kind.${page.institution.kind}`)}</> },
              { key: 'host', label: t('institution.host'), children: words(page.host) },
              { key: 'beds', label: t('institution.beds'), children: t('institution.bedCount', { count: page.facts.beds }) },
              { key: 'subjects', label: t('institution.subjects'), span: 'filled', children: page.subjects.map((subject) => `${subject.code} ${words(subject.name)}`).join(' · ') },
            ]} />
          </Card>
          <Card size="small" title={t('institution.subject')}>
            <Descriptions size="small" column={{ xs: 1, lg: 2 }} items={[
              { key: 'legal', label: t('institution.legal'), children: words(page.facts.subject.name) },
              { key: 'representative', label: t('institution.representative'), children: words(page.facts.subject.representative) },
              { key: 'credit', label: t('institution.credit'), children: page.facts.subject.creditCode },
              { key: 'phone', label: t('institution.phone'), children: page.facts.phone },
              { key: 'protection', label: t('institution.protection'), children: <span>{t('institution.protectionLevel', { level: page.facts.protection.level })} · {page.facts.protection.certificate} · <Expiry until={page.facts.protection.valid.to} /></span> },
              { key: 'link', label: t('institution.supervision'), children: <span>{page.facts.supervision.reference} · <Tag tone="good">{t('institution.verified', { date: day(page.facts.supervision.verifiedOn) })}</Tag></span> },
              { key: 'liability', label: t('institution.subject'), span: 'filled', children: words(page.facts.liability) },
            ]} />
          </Card>
          <Card size="small" title={t('institution.complaints')}>
            <Descriptions size="small" column={{ xs: 1, lg: 2 }} items={[
              { key: 'phone', label: t('institution.complaintPhone'), children: page.facts.complaints.phone },
              { key: 'mail', label: t('institution.email'), children: page.facts.complaints.email },
              { key: 'hours', label: t('institution.hours'), children: words(page.facts.complaints.hours) },
              { key: 'office', label: t('institution.office'), children: words(page.facts.complaints.office) },
            ]} />
          </Card>
        </>
      )}
    </WorkPage>
  );
}
