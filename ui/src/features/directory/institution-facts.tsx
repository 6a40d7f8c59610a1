import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/patient/card';
import type { Schema } from '@/api/types';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { moneyText } from '@/shared/ui/say';
import { Tag } from '@/shared/ui/tag';
import styles from './institution-page.module.css';

type Page = Schema<'InstitutionPage'>;

/** Named facts, one a row. */
export function Facts({ rows }: { rows: readonly [string, ReactNode][] }) {
  return (
    <dl className={styles.facts}>
      {rows.map(([name, fact], index) => <div key={`${name}${index}`}><dt>{name}</dt><dd>{fact}</dd></div>)}
    </dl>
  );
}

export function LicenceOfHouse({ page }: { page: Page }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const day = useDay();
  const { licence, facts } = page;
  return (
    <Card title={t('institution.licence')}>
      <Facts rows={[
        [t('institution.number'), licence.number],
        [t('institution.issued'), words(licence.issuedBy)],
        [t('institution.valid'), <span key="valid">{t('doctor.until', { from: day(licence.validFrom), to: day(licence.validTo) })} <Tag tone={page.licenceInForce ? 'good' : 'danger'}>{t(page.licenceInForce ? 'institution.inForce' : 'institution.expired')}</Tag></span>],
        [t('institution.host'), words(page.host)],
        [t('institution.level'), words(page.institution.level)],
        [t('institution.beds'), t('institution.bedCount', { count: facts.beds })],
      ]} />
      <h3 className={styles.subhead}>{t('institution.subjects')}</h3>
      <ul className={styles.subjects}>{page.subjects.map((subject) => <li key={subject.code}><span>{subject.code}</span>{words(subject.name)}</li>)}</ul>
    </Card>
  );
}

export function LegalFacts({ page: { facts } }: { page: Page }) {
  const { t } = useTranslation('directory');
  const words = useWords();
  const day = useDay();
  return (
    <Card title={t('institution.subject')}>
      <p className={styles.text}>{words(facts.liability)} <Link to="/rules/IH-15">{t('doctor.rule')}</Link></p>
      <Facts rows={[
        [t('institution.legal'), words(facts.subject.name)],
        [t('institution.representative'), words(facts.subject.representative)],
        [t('institution.credit'), facts.subject.creditCode],
        [t('institution.protection'), <span key="level">{t('institution.protectionLevel', { level: facts.protection.level })}<br />{facts.protection.certificate} · {t('doctor.insuredUntil', { date: day(facts.protection.valid.to) })}</span>],
        [t('institution.supervision'), <span key="link">{words(facts.supervision.authority)}<br />{facts.supervision.reference} · {t('institution.verified', { date: day(facts.supervision.verifiedOn) })}</span>],
      ]} />
    </Card>
  );
}

export function PriceList({ page }: { page: Page }) {
  const { t } = useTranslation('directory');
  return (
    <Card title={t('institution.prices')}>
      <ul className={styles.prices}>
        {page.prices.map((price) => (
          <li key={price.kind}>
            <Link to={`/find?institution=${page.institution.slug}&offers=${price.kind}&sort=PRICE`}>
              <span>{t(`kind.${price.kind}`)}<small>{t('institution.doctorsOffer', { count: price.doctors })}</small></span>
              <b>{moneyText(price.from)}{price.from !== price.to && <> – {moneyText(price.to)}</>}</b>
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.source}><Link to={`/institutions/${page.institution.slug}/prices`}>{t('institution.allPrices')}</Link> · {t('institution.note')}</p>
    </Card>
  );
}
