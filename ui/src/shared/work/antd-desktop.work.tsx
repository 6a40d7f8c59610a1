import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, type ReactNode } from 'react';
import { useLanguage } from '../i18n/hooks';
import { useDark, useFaceLook } from '../theme/look';
import { antdTheme } from './antd-theme.work';

const NO_SPACE = { autoInsertSpace: false } as const;

/** The server writes the nonce of each answer into the page; without one the placeholder is still there. */
function nonce(): string | undefined {
  const content = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
  return content === '' || content.startsWith('__') ? undefined : content;
}

/**
 * antd's scroll lock writes style elements without the nonce that the rest of antd is given, and the browser refuses them
 * with an error for each dialog; our own code never makes one.
 */
function giveNonceToStyles(): void {
  const value = nonce();
  if (value === undefined || document.createElement !== Document.prototype.createElement) return;
  const create = document.createElement.bind(document) as (tag: string, options?: ElementCreationOptions) => HTMLElement;
  document.createElement = ((tag: string, options?: ElementCreationOptions) => {
    const made = create(tag, options);
    if (tag === 'style') made.nonce = value;
    return made;
  }) as typeof document.createElement;
}
giveNonceToStyles();

/** antd with our tokens, language and content security policy. */
export function AntdDesktop({ children }: { children: ReactNode }) {
  useFaceLook('work');
  const [dark] = useDark();
  const theme = useMemo(() => antdTheme(dark), [dark]);
  const csp = useMemo(() => ({ nonce: nonce() }), []);
  return (
    <ConfigProvider theme={theme} locale={useLanguage() === 'en' ? enUS : zhCN} csp={csp} button={NO_SPACE}>
      <App>{children}</App>
    </ConfigProvider>
  );
}
