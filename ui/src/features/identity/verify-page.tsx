import { Form, Input, Toast } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { now, useDemo } from '@/shared/clock/clock';
import { Card } from '@/shared/patient/card';
import { PatientPage } from '@/shared/patient/patient-page';
import { safeReturn, useMe } from '@/shared/session/session';
import { Button, ButtonLink } from '@/shared/ui/button';
import { useProblemFields } from '@/shared/ui/problem-fields';
import { State } from '@/shared/ui/states';
import { useVerify } from './api/verify';
import styles from './identity.module.css';
import { ProblemNotice } from './notice';
import { idState } from './resident-id';
import { ResidentIdInput } from './resident-id-input';
import { Steps } from './steps';

interface Values {
  name?: string;
  residentId?: string;
}

/** Refusals that a line at the field cannot explain. */
const LAW = new Set(['identity.name-and-id-differ', 'identity.resident-id-taken', 'identity.too-many-checks']);

/** Name and resident id, checked as typed and then outside; the consent comes next. */
export default function VerifyPage() {
  const { t } = useTranslation('identity');
  const back = safeReturn(useSearchParams()[0].get('back'), '/me');
  const { me } = useMe();
  const verify = useVerify();
  const showAlready = me.verified === true && !verify.isSuccess;
  return (
    <PatientPage title={t('verify.title')} parent="/me">
      {showAlready ? (
        <Card>
          <State icon="shield" title={t('verify.already.title')} text={t('verify.already.text')}>
            <ButtonLink to={back}>{t('verify.already.act')}</ButtonLink>
          </State>
        </Card>
      ) : (
        <Claim back={back} verify={verify} />
      )}
    </PatientPage>
  );
}

function Claim({ back, verify }: { back: string; verify: ReturnType<typeof useVerify> }) {
  const { t } = useTranslation('identity');
  const demo = useDemo();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const { rest, problem } = useProblemFields(form, verify.error);
  const finish = ({ name = '', residentId = '' }: Values) => {
    const state = idState(residentId, now());
    if (state.kind === 'partial') form.setFields([{ name: 'residentId', errors: [t('verify.partial', { count: state.left })] }]);
    if (state.kind !== 'right') return;
    verify.mutate({ name: name.trim(), residentId }, {
      onSuccess: () => {
        Toast.show({ content: t('verify.done'), icon: 'success' });
        void navigate(`/consents/internet-care?first=1&back=${encodeURIComponent(back)}`, { replace: true });
      },
    });
  };
  return (
    <>
      <Steps at="verify" />
      <Card>
        <p className={styles.lead}>{t('verify.lead')}</p>
        <Form form={form} className={styles.form} onFinish={finish} requiredMarkStyle="none">
          <Form.Item name="name" label={t('verify.name')} rules={[{ required: true, whitespace: true, message: t('verify.needed') }]} validateTrigger="onSubmit">
            <Input autoComplete="name" maxLength={60} placeholder={t('verify.nameHint')} />
          </Form.Item>
          <Form.Item name="residentId" label={t('verify.residentId')} rules={[{ required: true, message: t('verify.needed') }]} validateTrigger="onSubmit">
            <ResidentIdInput placeholder={t('verify.residentIdHint')} />
          </Form.Item>
          <div className={styles.acts}>
            {problem !== undefined && (rest.length > 0 || problem.fields.length === 0 || LAW.has(problem.code)) && <ProblemNotice error={problem} />}
            <Button kind="next" wide type="submit" busy={verify.isPending}>{t('verify.act')}</Button>
            <ButtonLink kind="quiet" wide to={back}>{t('verify.later')}</ButtonLink>
          </div>
        </Form>
      </Card>
      {demo && <p className={styles.small}>{t('demo.mismatch')}</p>}
    </>
  );
}
