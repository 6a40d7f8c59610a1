import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { useConfirm } from '@/shared/ui/confirm';
import { useWhen } from '@/shared/ui/facts';
import { Icon } from '@/shared/ui/icon';
import { announce } from '@/shared/ui/live-region';
import { Skeleton } from '@/shared/ui/skeleton';
import { Failed } from '@/shared/ui/states';
import { Tag } from '@/shared/ui/tag';
import { useDevices, useSignOutDevices, type Device } from './api/devices';
import styles from './devices.module.css';

/** The devices, this one first; each of the others can be signed out, or all at once. Serves all faces. */
export function DeviceList() {
  const { t } = useTranslation('account');
  const { data, error, refetch } = useDevices();
  const ask = useConfirm();
  const end = useSignOutDevices();
  const [said, setSaid] = useState('');
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton card lines={4} />;
  const sorted = [...data].sort((a, b) => Number(b.current) - Number(a.current));
  const others = data.filter((device) => !device.current).length;
  const name = (device: Device) => `${t(`browser.${device.browser}`)} · ${t(`system.${device.system}`)}`;
  const done = (count: number) => {
    setSaid(t('done', { count }));
    announce(t('done', { count }));
  };
  const endOne = async (device: Device) => {
    const yes = await ask({ title: t('endAsk'), text: t('endText', { device: name(device) }), act: t('endAct'), danger: true });
    if (yes) end.mutate(device.id, { onSuccess: () => done(1) });
  };
  const endAll = async () => {
    const yes = await ask({ title: t('allAsk'), text: t('allText', { count: others }), act: t('allAct', { count: others }), danger: true });
    if (yes) end.mutate(undefined, { onSuccess: (ended) => done(ended?.devices ?? others) });
  };
  return (
    <div className={styles.list}>
      {end.error && <Failed error={end.error} retry={() => end.reset()} small />}
      {said !== '' && <p className={styles.said}>{said}</p>}
      <ul>{sorted.map((device) => <Row key={device.id} device={device} name={name(device)} end={() => void endOne(device)} busy={end.isPending} />)}</ul>
      {others === 0 ? <p className={styles.soft}>{t('only')}</p>
        : <div><Button kind="danger" busy={end.isPending} onClick={() => void endAll()}>{t('all')}</Button></div>}
    </div>
  );
}

function Row({ device, name, end, busy }: { device: Device; name: string; end: () => void; busy: boolean }) {
  const { t } = useTranslation('account');
  const say = useWhen();
  const handheld = ['ANDROID', 'HARMONY', 'IPHONE', 'IPAD'].includes(device.system);
  return (
    <li className={styles.row}>
      <Icon name={handheld ? 'phone' : 'keyboard'} size={24} />
      <div>
        <b>{name}</b>
        <span className={styles.marks}>
          {device.current && <Tag tone="good">{t('current')}</Tag>}
          {device.staff && <Tag tone="info">{t('staff')}</Tag>}
        </span>
        <small>{t('seen', { when: say(device.seenAt) })} · {t('opened', { when: say(device.openedAt) })}</small>
      </div>
      {!device.current && <Button kind="quiet" disabled={busy} onClick={end} aria-label={`${t('end')} ${name}`}>{t('end')}</Button>}
    </li>
  );
}
