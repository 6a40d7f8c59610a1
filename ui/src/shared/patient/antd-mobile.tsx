import { ConfigProvider, unstableSetRender } from 'antd-mobile';
import enUS from 'antd-mobile/es/locales/en-US';
import zhCN from 'antd-mobile/es/locales/zh-CN';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useLanguage } from '../i18n/hooks';
import './antd-mobile.css';

const roots = new WeakMap<Element | DocumentFragment, Root>();

// antd-mobile 5 still looks for the render function that React 19 removed; its dialogs and toasts need this one.
unstableSetRender((node, container) => {
  const root = roots.get(container) ?? createRoot(container);
  roots.set(container, root);
  root.render(node);
  return async () => {
    // Unmounting inside a render of another root is refused by React, so it waits for the next task.
    await new Promise((done) => setTimeout(done, 0));
    root.unmount();
    roots.delete(container);
  };
});

/** antd-mobile in the reader's language; its colours come as CSS variables. */
export function AntdMobile({ children }: { children: ReactNode }) {
  return <ConfigProvider locale={useLanguage() === 'en' ? enUS : zhCN}>{children}</ConfigProvider>;
}
