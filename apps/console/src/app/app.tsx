import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App as AntApp, ConfigProvider } from 'antd'
import enGB from 'antd/locale/en_GB'
import zhCN from 'antd/locale/zh_CN'
import { useTranslation } from 'react-i18next'
import { RouterProvider } from 'react-router'
import { ApiError } from '#lib/api.ts'
import { router } from './router.tsx'
import { sessionKey } from './session.ts'
import { theme } from './theme.ts'

/** A session that ended while a screen was open sends the person back to signing in. */
function noteSignedOut(error: unknown): void {
  if (error instanceof ApiError && error.code === 'SIGN_IN_REQUIRED')
    void queries.invalidateQueries({ queryKey: sessionKey })
}

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noteSignedOut }),
  mutationCache: new MutationCache({ onError: noteSignedOut }),
  defaultOptions: {
    queries: {
      retry: (count, error) => !(error instanceof ApiError) && count < 3,
      staleTime: 5_000,
      refetchOnWindowFocus: true,
    },
  },
})

export function App() {
  const { i18n } = useTranslation()
  return (
    <ConfigProvider
      theme={theme}
      locale={i18n.language === 'en' ? enGB : zhCN}
      button={{ autoInsertSpace: false }}
    >
      <AntApp style={{ height: '100%' }}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  )
}
