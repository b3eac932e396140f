import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, unwrap } from '#lib/api.ts'
import type { CaseKey } from '../api/types.ts'

const one = '/api/cases/{accountId}/{caseId}'

function path({ accountId, caseId }: CaseKey) {
  return { params: { path: { accountId, caseId } } }
}

export async function fetchTemplate(key: CaseKey): Promise<string> {
  return (await unwrap(api.GET(`${one}/reply-template`, path(key)))).text
}

/** What the server finds in a text that is being written; asked when one pauses. */
export function useFindings(key: CaseKey, text: string) {
  return useQuery({
    queryKey: ['case-reply-check', key.caseId, text],
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { findings } = await unwrap(
        api.POST(`${one}/reply-check`, { ...path(key), body: { text } }),
      )
      return { text, findings }
    },
  })
}

export function writeReply(key: CaseKey, text: string, replyId: string | undefined) {
  const body = { text, ...(replyId && { replyId }) }
  return unwrap(api.POST(`${one}/replies`, { ...path(key), body }))
}

export function submitReply({ accountId, caseId }: CaseKey, replyId: string) {
  return unwrap(
    api.POST(`${one}/replies/{replyId}/submission`, {
      params: { path: { accountId, caseId, replyId } },
    }),
  )
}

export function reviewReply(
  { accountId, caseId }: CaseKey,
  replyId: string,
  body: { approve: boolean; words: string },
) {
  return unwrap(
    api.POST(`${one}/replies/{replyId}/review`, {
      params: { path: { accountId, caseId, replyId } },
      body,
    }),
  )
}
