import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { Button } from './button';
import { Failed, State } from './states';

interface Props {
  children: ReactNode;
  /** Inside a card rather than a page. */
  small?: boolean;
}

/** Keeps a fault inside its box. */
export class FaultBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <Fault error={this.state.error} small={this.props.small} retry={() => this.setState({ error: undefined })} />;
  }
}

/** A bug or a chunk that vanished with a new release; loading the page anew mends the second. */
export function Fault({ error, small, retry }: { error: unknown; small?: boolean; retry?: () => void }) {
  const { t } = useTranslation('shared');
  if (asProblem(error).status >= 0) return <Failed error={error} retry={retry} small={small} />;
  return (
    <State icon="alert" tone="danger" title={t('fault.title')} text={t('fault.text')} small={small}>
      <Button kind="plain" onClick={() => location.reload()}>{t('fault.reload')}</Button>
    </State>
  );
}
