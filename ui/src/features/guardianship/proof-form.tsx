import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Button } from '@/shared/ui/button';
import { useWords } from '@/shared/i18n/hooks';
import { announce } from '@/shared/ui/live-region';
import { KINDS, upload, useFile, useHouses, type Claim } from './api/proofs';
import styles from './guardianship.module.css';

interface Page { id: string; name: string; picture: boolean }

/** Which paper, who checks it, and its photographs. */
export function ProofForm({ claim, done }: { claim: Claim; done: () => void }) {
  const { t } = useTranslation('guardianship');
  const words = useWords();
  const [kind, setKind] = useState<(typeof KINDS)[number]>();
  const [typed, setTyped] = useState('');
  const [house, setHouse] = useState<string>();
  const [pages, setPages] = useState<Page[]>([]);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<unknown>();
  const houses = useHouses(typed).data?.items ?? [];
  const file = useFile();
  const take = async (chosen: FileList | null) => {
    setBusy(true);
    setRefused(undefined);
    try {
      for (const one of [...(chosen ?? [])].slice(0, 4 - pages.length)) {
        const kept = await upload(one);
        setPages((all) => [...all, { id: kept.id, name: one.name, picture: kept.mediaType.startsWith('image/') }]);
      }
    } catch (error) {
      setRefused(error);
    }
    setBusy(false);
  };
  const send = () => file.mutate({ ward: claim.ward, kind, institution: house, files: pages.map((page) => page.id) }, {
    onSuccess: () => {
      announce(t('sent'));
      done();
    },
  });
  const problem = file.error ?? refused;
  const said = problem === undefined || problem === null ? undefined : asProblem(problem);
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <fieldset>
        <legend>{t('kind')}</legend>
        {KINDS.map((one) => <label key={one}><input type="radio" name={`kind-${claim.ward}`} checked={kind === one} onChange={() => setKind(one)} />{t(`kinds.${one}`)}</label>)}
      </fieldset>
      <fieldset>
        <legend>{t('house')}</legend>
        <input className={styles.search} type="search" maxLength={60} aria-label={t('searchHouse')} placeholder={t('searchHouse')} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <div className={styles.houses}>
          {houses.slice(0, 6).map((one) => <label key={one.slug}><input type="radio" name={`house-${claim.ward}`} checked={house === one.slug} onChange={() => setHouse(one.slug)} />{words(one.name)}</label>)}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('files')}</legend>
        <p className={styles.soft}>{t('filesNote')}</p>
        <ul className={styles.pages}>
          {pages.map((page) => (
            <li key={page.id}>
              {page.picture ? <img src={`/api/attachments/${page.id}/thumbnail`} alt={page.name} /> : <span>{page.name}</span>}
              <button type="button" onClick={() => setPages((all) => all.filter((one) => one.id !== page.id))}>{t('remove')}</button>
            </li>
          ))}
        </ul>
        {pages.length < 4 && <label className={styles.choose}>{busy ? t('uploading') : t('choose')}<input type="file" accept="image/*,application/pdf" multiple disabled={busy} onChange={(event) => { void take(event.target.files); event.target.value = ''; }} /></label>}
      </fieldset>
      {said && <p role="alert" className={styles.returned}>{said.detail} {said.wayOut}</p>}
      <Button kind="next" wide type="submit" busy={file.isPending} disabled={kind === undefined || house === undefined || pages.length === 0 || busy}>{t('send')}</Button>
    </form>
  );
}
