import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import type { paths } from '#lib/api.gen.ts'
import { api, unwrap } from '#lib/api.ts'

type Page =
  paths['/api/accounts/{accountId}/qr-codes']['get']['responses'][200]['content']['application/json']
export type QrCode = Page['qrCodes'][number]

/** The codes of an account, newest first. */
export function useQrCodes(accountId: string, archived: boolean) {
  return useInfiniteQuery({
    queryKey: ['account', accountId, 'qr-codes', archived],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const query = { archived, limit: 50, ...(pageParam && { after: pageParam }) }
      const params = { path: { accountId }, query }
      return unwrap(api.GET('/api/accounts/{accountId}/qr-codes', { params }))
    },
    getNextPageParam: ({ next }) => next,
  })
}

/** Scans and follows of the last days, those with any. */
export function useQrDays(accountId: string, qrId: string, days: number) {
  return useQuery({
    queryKey: ['account', accountId, 'qr-days', qrId, days],
    queryFn: () => {
      const params = { path: { accountId, qrId }, query: { days } }
      return unwrap(api.GET('/api/accounts/{accountId}/qr-codes/{qrId}/days', { params }))
    },
  })
}

export function useRefreshQrCodes(accountId: string): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['account', accountId, 'qr-codes'] })
}

/** Where the picture of a code is; drawn by our own server. */
export function pictureOf(
  accountId: string,
  qrId: string,
  format: 'svg' | 'png',
  width: number,
): string {
  const path = `/api/accounts/${encodeURIComponent(accountId)}/qr-codes/${encodeURIComponent(qrId)}`
  return `${path}/picture?format=${format}&width=${width}`
}
