import { Alert, Button, Drawer, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { today } from '@/shared/clock/clock';
import { useDay, useWords } from '@/shared/i18n/hooks';
import { useConfirm } from '@/shared/ui/confirm';
import { moneyText } from '@/shared/ui/say';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { RuleRefusal } from '@/shared/ui/rule-refusal';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { DayPicker } from '@/shared/work/day-picker.work';
import { useAnnounce, useEnd, useHistory, useWithdraw, type Line, type NewPrice, type ServiceRow } from '../api/services';
import { PriceLines } from '../price-lines';
import styles from '../pricing.module.css';
import { useServiceName } from '../words';

/** A service: what it cost, costs and will cost, and the next price to be announced. */
export function ServiceDrawer({ service, close }: { service: ServiceRow | undefined; close: () => void }) {
  const name = useServiceName();
  const words = useWords();
  return (
    <Drawer open={service !== undefined} onClose={close} size={520} destroyOnHidden
      title={service && `${words(service.practitioner)} · ${name(service)}`}>
      {service && <Body key={service.id} service={service} close={close} />}
    </Drawer>
  );
}

function Body({ service, close }: { service: ServiceRow; close: () => void }) {
  const { t } = useTranslation('pricing');
  const confirm = useConfirm();
  const day = useDay();
  const history = useHistory(service.id);
  const withdraw = useWithdraw(service.id);
  const back = async (line: Line) => {
    if (await confirm({ title: t('withdraw.title'), text: t('withdraw.text', { day: day(line.from ?? ''), price: moneyText(line.price) }), act: t('withdraw.act'), danger: true })) withdraw.mutate(line.id);
  };
  return (
    <div className={styles.stack}>
      <Announcing service={service} />
      <section>
        <h3>{t('history')}</h3>
        {withdraw.error && <Alert type="error" showIcon title={asProblem(withdraw.error).detail} />}
        {history.isPending && <Skeleton lines={3} />}
        {history.isError && <Failed small error={history.error} retry={() => void history.refetch()} />}
        {history.data && <PriceLines lines={history.data.lines} act={(line) => line.state === 'AHEAD' && <Button size="small" loading={withdraw.isPending && withdraw.variables === line.id} onClick={() => void back(line)}>{t('withdraw.act')}</Button>} />}
      </section>
      <Ending service={service} close={close} />
    </div>
  );
}

function Announcing({ service }: { service: ServiceRow }) {
  const { t } = useTranslation('pricing');
  const [form] = Form.useForm();
  const announce = useAnnounce(service.id);
  const { problem, rest } = useProblemFields(form, announce.error);
  useEffect(() => { if (announce.isSuccess) form.resetFields(); }, [announce.isSuccess, form]);
  return (
    <section>
      <h3>{t('announce.title', { price: moneyText(service.price) })}</h3>
      {announce.isSuccess && <Alert type="success" showIcon title={t('announce.done')} />}
      {problem && rest.length > 0 && <Alert type="error" showIcon title={problem.detail} description={problem.wayOut} />}
      <Form<NewPrice> form={form} layout="vertical" requiredMark={false} onFinish={(wanted) => announce.mutate(wanted)}>
        <div className={styles.two}>
          <Form.Item name="price" label={t('announce.price')}><Input inputMode="decimal" prefix="¥" autoComplete="off" placeholder="0.00" /></Form.Item>
          <Form.Item name="from" label={t('announce.from')} initialValue=""><DayPicker label={t('announce.from')} min={tomorrow()} value="" onChange={() => undefined} /></Form.Item>
        </div>
        <Form.Item name="basis" label={t('announce.basis')} extra={t('announce.note')}><Input maxLength={200} placeholder={t('announce.basisHint')} /></Form.Item>
        <Button type="primary" htmlType="submit" loading={announce.isPending}>{t('announce.act')}</Button>
      </Form>
    </section>
  );
}

function tomorrow(): string {
  const noon = new Date(`${today()}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + 1);
  return noon.toISOString().slice(0, 10);
}

function Ending({ service, close }: { service: ServiceRow; close: () => void }) {
  const { t } = useTranslation('pricing');
  const confirm = useConfirm();
  const end = useEnd(service.id);
  const ask = async () => {
    if (await confirm({ title: t('end.title'), text: t('end.text'), act: t('end.act'), danger: true })) end.mutate(undefined, { onSuccess: close });
  };
  return (
    <>
      {end.error && <RuleRefusal problem={asProblem(end.error)} />}
      <div className={styles.danger}><span>{t('end.lead')}</span><Button danger loading={end.isPending} onClick={() => void ask()}>{t('end.act')}</Button></div>
    </>
  );
}
