import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { paths } from '#lib/api.gen.ts'
import { api, unwrap } from '#lib/api.ts'
import type { OpenedCases, Span } from './opened.ts'

type Figures =
  paths['/api/cases/figures']['get']['responses'][200]['content']['application/json']['figures']
type Board =
  paths['/api/cases/board']['get']['responses'][200]['content']['application/json']['units']
export type FigureLine = Figures[number]
export type BoardLine = Board[number]

const pageSize = 40

export function useFigures(span: Span) {
  return useQuery({
    queryKey: ['cases', 'figures', span],
    enabled: span.agencyId !== '',
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/figures', { params: { query: { ...span } } }))).figures,
  })
}

export function useBoard(agencyId: string) {
  return useQuery({
    queryKey: ['cases', 'board', agencyId],
    enabled: agencyId !== '',
    refetchInterval: 20_000,
    refetchOnWindowFocus: 'always',
    queryFn: async () =>
      (await unwrap(api.GET('/api/cases/board', { params: { query: { agencyId } } }))).units,
  })
}

/** The cases that a number counts, page by page. */
export function useOpenedCases(opened: OpenedCases) {
  return useInfiniteQuery({
    queryKey: ['cases', 'opened', opened],
    initialPageParam: '',
    queryFn: ({ pageParam }) => fetchOpened(opened, pageParam),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

function fetchOpened(opened: OpenedCases, after: string) {
  const page = { limit: pageSize, ...(after && { after }) }
  if (opened.of === 'board') {
    const { agencyId, unitId, cell } = opened
    const query = { agencyId, cell, ...(unitId && { unitId }), ...page }
    return unwrap(api.GET('/api/cases/board/cases', { params: { query } }))
  }
  const { agencyId, from, to, figure, part } = opened
  const query = { agencyId, from, to, part, ...page }
  return unwrap(
    api.GET('/api/cases/figures/{figure}/cases', { params: { path: { figure }, query } }),
  )
}

/** Addresses that the browser fetches by itself. */
export function exportAddress(span: Span): string {
  return `/api/cases/export?${new URLSearchParams({ ...span })}`
}

export function weeklyAddress(agencyId: string, day: string, locale: 'zh' | 'en'): string {
  return `/api/cases/weekly?${new URLSearchParams({ agencyId, day, locale })}`
}
