import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { newQueryClient } from '@/api/query-client';
import { startI18n } from '@/shared/i18n/i18n';
import { RegistryProvider } from '@/shared/registry/registry';
import { signInPath, signInWithReturn } from '@/shared/session/session';
import { applyLook } from '@/shared/theme/apply-tokens';
import '@/shared/theme/global.css';
import '@/shared/theme/style-attributes';
import { ConfirmProvider } from '@/shared/ui/confirm';
import { Companions } from './companions';
import { features } from './features';
import { routesOf } from './router';
import { findTexts } from './texts';

const isDesktop = /^\/(work|admin)(\/|$)/.test(location.pathname);
applyLook({ face: isDesktop ? 'work' : 'patient', dark: false, large: false });

const router = createBrowserRouter(routesOf(features));

const queryClient = newQueryClient(() => {
  const { pathname, search } = router.state.location;
  if (pathname !== signInPath(pathname)) void router.navigate(signInWithReturn(pathname + search), { replace: true });
});

void startI18n(findTexts).then(() => {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RegistryProvider value={features}>
          <ConfirmProvider>
            <Companions />
            <RouterProvider router={router} />
          </ConfirmProvider>
        </RegistryProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
});
